import type { ReactNode, RefObject } from 'react';
import type { DemoGateway } from '../gateways/gateways.js';
import { useWords } from '../locales/useWords.js';
import type { OrderState } from '../shop/useOrder.js';
import { useTitleFocus } from '../useTitleFocus.js';
import { CheckoutForm } from './CheckoutForm.js';
import { OpenFirst } from './OpenFirst.js';
import type { Paid } from './Paid.js';

interface CheckoutProps extends Pick<OrderState, 'order' | 'ask'> {
  readonly via: DemoGateway;
  readonly onPaid: (paid: Paid) => void;
  /** Begins with a new order, when the session of this one is over. */
  readonly onAgain: () => void;
  /** The shopper asked for it with a button that is gone, so the focus goes to the title. */
  readonly isAgain: boolean;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** Where a shopper pays: at some gateways once the shop's server has opened the payment, at others straight away. */
export function Checkout({ order, via, isAgain, ...form }: CheckoutProps): ReactNode {
  const words = useWords();
  const title = useTitleFocus(isAgain);
  const { gateway, opens } = via;
  const paying = (opened: unknown): ReactNode => (
    <CheckoutForm
      {...form}
      order={order}
      via={via}
      purchase={{ gateway: gateway.name, orderNumber: order.number, opened }}
    />
  );
  return (
    <>
      <h1 id="checkout-title" ref={title} tabIndex={-1}>
        {words.checkout}
      </h1>
      {opens ? (
        <OpenFirst gateway={gateway} orderNumber={order.number} onAgain={() => title.current?.focus()}>
          {paying}
        </OpenFirst>
      ) : (
        paying(null)
      )}
    </>
  );
}
