import { disclose, type PublicPaymentError, readPaymentResponse } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

/** Opens the wallet's sheet, which the sandbox plays. `null`: the shopper agreed to pay; else how it ended. */
export async function openWallet(): Promise<PublicPaymentError | null> {
  const response = await fetch('/shop/wallet', { method: 'POST' });
  const result = await readPaymentResponse(problemDetails, response, { during: 'setup' });
  return 'error' in result ? disclose(result.error) : null;
}
