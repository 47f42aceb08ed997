import type { PaymentMessage } from '@tactful/core';
import { useCheckout } from '@tactful/react';
import type { ReactNode } from 'react';

/** What a shopper reads, in a page that is written in English: the message, and the text at each field. */
export function MessageCell({ message }: { readonly message: PaymentMessage }): ReactNode {
  const { messages } = useCheckout();
  return (
    <div className="table-message" lang={message.lang} dir={message.dir}>
      <p className="table-message-title">{message.title}</p>
      <p>{message.body}</p>
      {message.fields.map(({ field, text }) => (
        <p key={field} className="table-message-field">
          <span>{messages.fields[field]}</span>
          {text}
        </p>
      ))}
    </div>
  );
}
