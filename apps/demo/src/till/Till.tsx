import { formatAmount } from '@tactful/core';
import { DeviceStatus } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { support } from '../shop/support.js';
import { NotStarted } from '../shop/NotStarted.js';
import type { Start } from '../shop/useStart.js';
import { useTitleFocus } from '../useTitleFocus.js';
import { useReader } from './useReader.js';

interface TillProps {
  readonly order: Order;
  /** It follows another sale, whose button is gone, so the focus goes to the amount. */
  readonly isNext: boolean;
  readonly next: Start;
}

/** One sale: the amount, the button that takes it, how the card reader gets on, and what to do about it. */
export function Till({ order, isNext, next }: TillProps): ReactNode {
  const { till, orderNumber, tactful } = useWords();
  const payment = useReader(order.number);
  const title = useTitleFocus(isNext);
  // Another till may have taken it, which the reader tells as a refusal: who took it hands over the goods.
  const isPaid = payment.phase === 'succeeded' || payment.error?.reason === 'already_paid';
  const take = (): void => void payment.submit(null);

  const handleOtherWay = (): void => {
    payment.reset();
    title.current?.focus();
  };

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {isPaid ? till.paid : till.toPay} <strong>{formatAmount(order.total, tactful.lang)}</strong>
      </h1>
      <p className="till-order">
        {orderNumber}: <span dir="ltr">{order.number}</span>
      </p>
      <p className="till-step">{till.steps[payment.phase]}</p>
      {payment.phase === 'idle' && (
        <button type="button" className="till-button" onClick={take}>
          {till.take}
        </button>
      )}
      <DeviceStatus
        payment={payment}
        onCancel={payment.cancel}
        handlers={{
          try_again: take,
          use_other_method: handleOtherWay,
          wait_for_result: () => void payment.check(),
        }}
        support={`mailto:${support}`}
      />
      {isPaid && (
        <button type="button" className="till-button" onClick={next.begin}>
          {till.next}
        </button>
      )}
      {next.hasFailed && <NotStarted />}
    </>
  );
}
