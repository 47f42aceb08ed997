'use client';

import { type ReactNode, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { RetryActions } from '../retry-actions/RetryActions.js';
import { useFocusEffect } from '../useFocusEffect.js';
import type { LastPayment } from './lastPayment.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';

interface CheckoutStoppedProps {
  readonly payment: LastPayment;
  readonly onReload?: (() => void) | undefined;
  readonly support?: string | undefined;
}

/** What stands in place of a checkout that crashed. It takes the focus that was lost with it. */
export function CheckoutStopped({ payment, onReload = reload, support }: CheckoutStoppedProps): ReactNode {
  const { messages, announce } = useCheckout();
  const { title, body, severity } = stoppedText(payment, messages);
  const panel = useRef<HTMLDivElement>(null);
  useFocusEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
    else announce(announcement(title, body), 'assertive');
  }, [title, body, announce]);
  const again = { action: 'refresh_session', label: messages.ui.checkout_error.reload } as const;
  const contact = { action: 'contact_merchant', label: messages.actions.contact_merchant } as const;
  return (
    <Panel ref={panel} className="tactful-stopped" severity={severity} title={title} body={body}>
      <RetryActions
        // Who does not know whether they have paid is not led back to the form first.
        actions={payment === 'open' ? [contact, again] : [again, contact]}
        handlers={payment === 'paid' ? {} : { refresh_session: onReload }}
        support={support}
      />
    </Panel>
  );
}

function stoppedText(payment: LastPayment, { ui, money }: CheckoutMessages) {
  if (payment === 'paid') return { title: ui.paid, body: money.charged, severity: 'done' } as const;
  if (payment === 'open') {
    return { title: ui.unconfirmed_title, body: ui.unconfirmed_body, severity: 'warning' } as const;
  }
  return { title: ui.checkout_error.title, body: ui.checkout_error.body, severity: 'error' } as const;
}

function reload(): void {
  location.reload();
}
