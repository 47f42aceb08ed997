import { CardFields, EmailField } from '@tactful/react';
import type { ReactNode } from 'react';
import { Checkout } from './Checkout';
import { readLocale, readMessages } from './locales';
import { order } from './order';
import { OrderSummary } from './OrderSummary';

export default async function Page(): Promise<ReactNode> {
  return (
    <main>
      <OrderSummary locale={await readLocale()} />
      <Checkout messages={await readMessages()} order={order.number} total={order.total}>
        <EmailField />
        <CardFields />
      </Checkout>
    </main>
  );
}
