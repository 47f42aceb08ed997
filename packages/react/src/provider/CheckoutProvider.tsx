'use client';

import type { DisclosurePolicy, Gateway, Messages, PaymentError } from '@tactful/core';
import { type ReactNode, useMemo } from 'react';
import { Announcer, useAnnouncements } from '../announcer/Announcer.js';
import { CheckoutContext } from './useCheckout.js';

export interface CheckoutProviderProps {
  /** How to read what the payment gateway answers. */
  readonly gateway: Gateway;
  /** The words of the shopper's language. */
  readonly messages: Messages;
  /** How much a shopper is told of a decline. @default 'standard' */
  readonly disclosure?: DisclosurePolicy;
  /** Told of every problem, with the true reason: for logs. */
  readonly onPaymentError?: (error: PaymentError) => void;
  readonly children: ReactNode;
}

/** Gives the checkout inside it a gateway, a language and a voice. */
export function CheckoutProvider({
  gateway,
  messages,
  disclosure = 'standard',
  onPaymentError,
  children,
}: CheckoutProviderProps): ReactNode {
  const { announcements, announce } = useAnnouncements();
  const checkout = useMemo(
    () => ({ gateway, messages, disclosure, onPaymentError, announce }),
    [gateway, messages, disclosure, onPaymentError, announce],
  );
  return (
    <CheckoutContext.Provider value={checkout}>
      <div className="tactful" lang={messages.lang} dir={messages.dir}>
        {children}
        <Announcer announcements={announcements} />
      </div>
    </CheckoutContext.Provider>
  );
}
