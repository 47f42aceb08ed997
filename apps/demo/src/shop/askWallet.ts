import { disclose, publicError, type PublicPaymentError, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

/** A sheet of the wallet that is open. */
export interface WalletSheet {
  /** In place of the wallet's token: what the shop's server pays with, once the shopper has agreed. */
  readonly id: string;
  readonly page: string;
}

/** What a page asks of the wallet, which the sandbox plays. Nothing is paid by it. */
export const askWallet = {
  /** Opens the wallet's sheet for an order, or says why there is none. */
  open: async (order: string): Promise<WalletSheet | PublicPaymentError> => {
    const response = await fetch('/shop/wallet', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ order }),
    });
    if (!response.ok) return refusalIn(response);
    const body: unknown = await response.json();
    return { id: textAt(body, 'id') ?? '', page: textAt(body, 'page') ?? '' };
  },
  /** How a sheet ended. `null`: the shopper agreed to pay. */
  answer: async ({ page }: WalletSheet): Promise<PublicPaymentError | null> => {
    const response = await fetch(`${page}/answer`, { method: 'POST' });
    return response.ok ? null : refusalIn(response);
  },
};

async function refusalIn(response: Response): Promise<PublicPaymentError> {
  const result = await readPaymentResponse(problemDetails, response, { during: 'setup' });
  return 'error' in result ? disclose(result.error) : publicError('service_unavailable');
}
