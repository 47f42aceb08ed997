'use client';

import { Component, type ContextType, type ErrorInfo, type ReactNode } from 'react';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { CheckoutContext } from '../provider/useCheckout.js';
import { CheckoutStopped } from './CheckoutStopped.js';
import type { LastPayment } from './lastPayment.js';
import { LastPaymentListener } from './LastPaymentContext.js';

export interface CheckoutErrorBoundaryProps {
  readonly children: ReactNode;
  /** The words to use around a `CheckoutProvider`, for when that itself cannot be shown. Inside one, its own are used. */
  readonly messages?: CheckoutMessages | undefined;
  /** Told of what was thrown, for logs. */
  readonly onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /** @default loads the page again */
  readonly onReload?: (() => void) | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
}

const noGateway = { name: 'none', read: () => ({ findings: [] }) };

/**
 * Shows, in place of a checkout that crashed, what is true: that it stopped, and when a payment was under way, that it may
 * have gone through. It never ends in a blank page.
 */
export class CheckoutErrorBoundary extends Component<
  CheckoutErrorBoundaryProps,
  { readonly hasStopped: boolean }
> {
  static override contextType = CheckoutContext;
  declare context: ContextType<typeof CheckoutContext>;
  override state = { hasStopped: false };
  /** Not state: it must be known as soon as a payment is sent, and shows only when the page breaks. */
  #payment: LastPayment = 'none';
  /** The payments that may have gone through, whatever was told of another since. */
  readonly #open = new Set<unknown>();
  readonly #onPayment = (payment: LastPayment, of: unknown): void => {
    this.#payment = payment;
    if (payment === 'open') this.#open.add(of);
    else this.#open.delete(of);
  };

  static getDerivedStateFromError(): { hasStopped: true } {
    return { hasStopped: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    const { children, messages, onReload, support } = this.props;
    if (this.context === null && messages === undefined) {
      throw new Error(
        'Tactful: CheckoutErrorBoundary has no words to show when something breaks. ' +
          'Put it inside a CheckoutProvider, or give it `messages`.',
      );
    }
    if (!this.state.hasStopped) {
      return <LastPaymentListener onPayment={this.#onPayment}>{children}</LastPaymentListener>;
    }
    const payment = this.#open.size > 0 ? 'open' : this.#payment;
    const stopped = <CheckoutStopped payment={payment} onReload={onReload} support={support} />;
    if (messages === undefined || this.context !== null) return stopped;
    return (
      <CheckoutProvider gateway={noGateway} messages={messages}>
        {stopped}
      </CheckoutProvider>
    );
  }
}
