'use client';

import type { DisclosurePolicy, Gateway } from '@tactful/core';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { Announcer, useAnnouncements } from '../announcer/Announcer.js';
import type { ProblemReport } from '../problem-report/ProblemReport.js';
import { CheckoutContext } from './useCheckout.js';
import { type MessagesSource, useMessages } from './useMessages.js';

export type CheckoutProviderProps = MessagesSource & {
  /** How to read what the payment gateway answers. */
  readonly gateway: Gateway;
  /** How much a shopper is told of a decline. A gateway whose terms are strict stays strict. @default 'standard' */
  readonly disclosure?: DisclosurePolicy | undefined;
  /**
   * Told once of every problem: the true reason, the one that is shown, and the gateway's code without card numbers and
   * secrets, for logs and analytics. `mapped: false` is a code that is not known here. What your own server answered
   * with `toProblemDetails` has no more than the public reason.
   */
  readonly onPaymentError?: ((problem: ProblemReport) => void) | undefined;
  readonly children: ReactNode;
};

/**
 * Gives the checkout inside it a gateway, a language and a voice. Payments show in the page's TanStack Query client when
 * there is one.
 */
export function CheckoutProvider({
  gateway,
  disclosure = 'standard',
  onPaymentError,
  children,
  ...source
}: CheckoutProviderProps): ReactNode {
  checkGateway(gateway);
  const messages = useMessages(source);
  const { announcements, announce } = useAnnouncements();
  const pageClient = useContext(QueryClientContext);
  const [ownClient] = useState(() => pageClient ?? new QueryClient());
  const queryClient = pageClient ?? ownClient;
  const checkout = useMemo(
    () => messages && { gateway, messages, disclosure, onPaymentError, announce, queryClient },
    [gateway, messages, disclosure, onPaymentError, announce, queryClient],
  );
  return (
    <div
      className="tactful"
      lang={messages?.lang}
      dir={messages?.dir}
      aria-busy={messages === null || undefined}
    >
      {checkout && <CheckoutContext.Provider value={checkout}>{children}</CheckoutContext.Provider>}
      <Announcer announcements={announcements} />
    </div>
  );
}

/** JavaScript may leave it out, and a module that is imported in a circle may not have it yet. */
function checkGateway(gateway: Gateway | undefined): void {
  if (typeof gateway?.read === 'function') return;
  throw new Error(
    'Tactful: CheckoutProvider has no gateway. Without one nobody can tell what became of a payment. ' +
      "Give it one, such as `stripe` of '@tactful/core/gateways/stripe'. If you do, it is undefined when the page renders: " +
      'look for modules that import each other.',
  );
}
