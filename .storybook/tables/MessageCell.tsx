import type { PaymentMessage } from '@tactful/core';
import type { ReactNode } from 'react';

/** What a shopper reads, in a page that is written in English. */
export function MessageCell({ message }: { readonly message: PaymentMessage }): ReactNode {
  return (
    <div className="table-message" lang={message.lang} dir={message.dir}>
      <strong>{message.title}</strong>
      <p>{message.body}</p>
      {message.fields.map(({ field, text }) => (
        <p key={field}>{text}</p>
      ))}
    </div>
  );
}
