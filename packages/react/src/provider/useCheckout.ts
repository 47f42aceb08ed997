'use client';

import type { DisclosurePolicy, Gateway } from '@tactful/core';
import type { Announce } from '../announcer/createVoice.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ProblemReport } from '../problem-report/ProblemReport.js';

/** What every part of a checkout shares. */
export interface Checkout {
  readonly gateway: Gateway;
  readonly messages: CheckoutMessages;
  readonly disclosure: DisclosurePolicy;
  readonly onPaymentError: ((problem: ProblemReport) => void) | undefined;
  /**
   * Tells assistive technology something, once. `polite` waits for a pause, `assertive` does not. Gives what takes it back,
   * for a text that may be out of date before it is heard.
   */
  readonly announce: Announce;
  /** The page's TanStack Query client, or one of the checkout's own. */
  readonly queryClient: QueryClient;
}

export const CheckoutContext = createContext<Checkout | null>(null);

/**
 * The gateway, the messages and the announcer of the checkout around this component. Throws where there is no
 * `CheckoutProvider`.
 */
export function useCheckout(): Checkout {
  const checkout = useContext(CheckoutContext);
  if (checkout === null) {
    throw new Error(
      'Tactful: no CheckoutProvider was found above this component. ' +
        'Without it there are no messages to show. Wrap the checkout in <CheckoutProvider gateway={…} messages={…}>.',
    );
  }
  return checkout;
}
