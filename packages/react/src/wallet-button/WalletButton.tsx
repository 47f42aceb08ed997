'use client';

import {
  describe,
  fill,
  type MessageValues,
  publicError,
  type PublicPaymentError,
  type PublicReason,
} from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useContext, useEffect, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { classNames } from '../field/classNames.js';
import { Panel } from '../panel/Panel.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';
import { MethodListContext } from '../payment-method-list/useMethodList.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
import { unsaidActions } from '../retry-actions/unsaidActions.js';
import { useLatest } from '../useLatest.js';

export interface WalletButtonProps extends ComponentPropsWithoutRef<'div'> {
  /** What the wallet calls itself, such as Google Pay. */
  readonly wallet: string;
  /** The button is on its way: its place is kept, and what is inside is not shown yet. @default false */
  readonly isLoading?: boolean | undefined;
  /** Why the wallet cannot be used here. Its button is not rendered then. */
  readonly unavailable?: PublicReason | undefined;
  /** How the wallet's sheet ended, such as `publicError('payment_cancelled_by_shopper')`. A new object is told anew. */
  readonly error?: PublicPaymentError | null | undefined;
  readonly handlers?: ActionHandlers | undefined;
  /** What the texts may name. */
  readonly values?: MessageValues | undefined;
}

/**
 * A place for a wallet's own button. How its sheet ended is shown above the button and announced: the focus stays where
 * the sheet leaves it.
 */
export const WalletButton = forwardRef<HTMLDivElement, WalletButtonProps>(function WalletButton(
  { wallet, isLoading = false, unavailable, error = null, handlers, values, className, children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const list = useContext(MethodListContext);
  useTold({ wallet, unavailable, error, values });
  const missing = unavailable && describeChoice(publicError(unavailable), messages, values);
  const message = error && describe(error, messages, values);
  return (
    <div
      role="group"
      aria-label={wallet}
      aria-busy={isLoading || undefined}
      data-loading={isLoading ? '' : undefined}
      {...props}
      ref={ref}
      className={classNames('tactful-wallet', className)}
    >
      {message && (
        <Panel severity={message.severity} title={message.title} body={message.body}>
          <RetryActions
            actions={unsaidActions(error.reason, message.actions)}
            handlers={{ ...(list && { use_other_method: () => list.focusMethod(list.chosen) }), ...handlers }}
          />
        </Panel>
      )}
      {missing ? (
        <p className="tactful-wallet-missing">
          <span className="tactful-wallet-name">{wallet}</span> {`${missing.title}. ${missing.body}`}
        </p>
      ) : (
        <div className="tactful-wallet-place">
          {isLoading && (
            <p className="tactful-wallet-loading">{fill(messages.ui.wallet_button.loading, { wallet })}</p>
          )}
          <div className="tactful-wallet-slot">{children}</div>
        </div>
      )}
    </div>
  );
});

interface Told extends Pick<WalletButtonProps, 'wallet' | 'unavailable' | 'values'> {
  readonly error: PublicPaymentError | null;
}

/** Announces how the sheet ended, and a wallet that turns out not to be there. */
function useTold({ wallet, unavailable, error, values }: Told): void {
  const { messages, announce } = useCheckout();
  const latest = useLatest({ wallet, messages, values });
  useEffect(() => {
    if (error === null) return;
    const { title, body, severity } = describe(error, latest.current.messages, latest.current.values);
    announce(announcement(title, body), severity === 'info' ? 'polite' : 'assertive');
  }, [error, announce, latest]);

  const before = useRef(unavailable);
  useEffect(() => {
    const { wallet: name, messages: words } = latest.current;
    if (unavailable !== undefined && before.current === undefined)
      announce(`${name}. ${words.reasons[unavailable].title}`);
    before.current = unavailable;
  }, [unavailable, announce, latest]);
}
