'use client';

import { type Amount, fill, formatValues, reasonInfo } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { Button } from '../button/Button.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import { useHeldBack } from './useHeldBack.js';

export interface PriceChangeNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** The total that the shopper has seen. */
  readonly oldTotal: Amount;
  /** The total now. */
  readonly newTotal: Amount;
  /** The shopper agrees to the new total: show it from now on, and take this notice away. */
  readonly onConfirm: () => void;
}

/**
 * The total has changed since the shopper saw it. While this stands in a `PaymentForm`, paying is held back, and leads
 * here. Once the new total is agreed to, the focus goes to the pay button: that of the form around it, or else of the
 * page's `PaymentForm`.
 */
export const PriceChangeNotice = forwardRef<HTMLDivElement, PriceChangeNoticeProps>(
  function PriceChangeNotice({ oldTotal, newTotal, onConfirm, className, ...props }, ref) {
    const { messages, announce } = useCheckout();
    const { ui, lang } = messages;
    const panel = useRef<HTMLDivElement>(null);
    const id = useId();
    const { title, body } = messages.reasons.price_changed;
    useHeldBack('line_items', 'price_changed');

    const { amount, currency } = newTotal;
    const language = useLatest(messages);
    useEffect(() => {
      const { title, body } = changeText({ amount, currency }, language.current);
      announce(announcement(title, body), 'assertive');
    }, [amount, currency, language, announce]);

    const handleConfirm = (): void => {
      // This button goes with the notice, so the focus goes to the one that says what is paid now.
      const form = panel.current?.closest('form') ?? document.querySelector('.tactful-form');
      form?.querySelector<HTMLElement>('[type=submit]')?.focus();
      onConfirm();
    };
    return (
      <Panel
        {...props}
        ref={useMergedRef(ref, panel)}
        className={classNames('tactful-price-change', className)}
        severity={reasonInfo('price_changed').severity}
        title={title}
        // The list under it has the new total.
        body={fill(body, {})}
      >
        <dl id={id}>
          <dt>{ui.price_change.old_total}</dt>
          <dd>
            <s>{formatValues({ total: oldTotal }, lang)['total']}</s>
          </dd>
          <dt>{ui.price_change.new_total}</dt>
          <dd>{formatValues({ total: newTotal }, lang)['total']}</dd>
        </dl>
        <Button name="line_items" aria-describedby={id} onClick={handleConfirm}>
          {ui.price_change.confirm}
        </Button>
      </Panel>
    );
  },
);

function changeText(total: Amount, { reasons, lang }: CheckoutMessages): { title: string; body: string } {
  const { title, body } = reasons.price_changed;
  return { title, body: fill(body, formatValues({ total }, lang)) };
}
