import { publicError } from '@tactful/core';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { CartProblems } from '../src/cart-problems/CartProblems.js';
import { CheckoutErrorBoundary } from '../src/checkout-error/CheckoutErrorBoundary.js';
import { CheckoutUnavailable } from '../src/checkout-unavailable/CheckoutUnavailable.js';
import { DeviceStatus } from '../src/device-status/DeviceStatus.js';
import { en } from '../src/locales/en.js';
import { OfflineNotice } from '../src/offline-notice/OfflineNotice.js';
import { PriceChangeNotice } from '../src/price-change/PriceChangeNotice.js';
import { PromoCodeField } from '../src/promo-code/PromoCodeField.js';
import { usePromoCode } from '../src/promo-code/usePromoCode.js';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { SecureFieldsNotice } from '../src/secure-fields-notice/SecureFieldsNotice.js';
import { SessionExpiry } from '../src/session-expiry/SessionExpiry.js';
import { SupportReference } from '../src/support-reference/SupportReference.js';
import { plainGateway } from './answers.js';

const nothing = (): void => {};

function PromoCode(): ReactNode {
  return createElement(PromoCodeField, { promoCode: usePromoCode({ apply: nothing, remove: nothing }) });
}

function Page(props: { readonly children?: ReactNode }): ReactNode {
  const inside = { children: null, ...props };
  const boundary = { children: createElement(CheckoutErrorBoundary, inside) };
  return createElement(CheckoutProvider, { gateway: plainGateway, messages: en, ...boundary });
}

const total = { amount: 4900, currency: 'EUR' };
const error = publicError('payment_link_expired');
const problems = [{ id: 'mug', name: 'Blue mug', reason: 'item_sold_out', available: 2 }] as const;
const payment = { phase: 'submitting', error: null, retryAt: null } as const;
const rows: [string, ReactNode][] = [
  [en.fields.promo_code, createElement(PromoCode)],
  [en.reasons.item_sold_out.title, createElement(CartProblems, { problems, onRemove: nothing })],
  [
    en.reasons.price_changed.title,
    createElement(PriceChangeNotice, { oldTotal: total, newTotal: total, onConfirm: nothing }),
  ],
  [en.reasons.payment_link_expired.title, createElement(CheckoutUnavailable, { error })],
  [en.ui.device.present_card, createElement(DeviceStatus, { payment })],
  [en.reasons.secure_fields_not_loaded.title, createElement(SecureFieldsNotice, { state: 'failed' })],
  ['req_8Xk2Lm', createElement(SupportReference, { reference: 'req_8Xk2Lm' })],
  // What only a browser knows is not said: the time that is left, and the connection.
  ['</div>', createElement(SessionExpiry, { expiresAt: 0, extend: nothing, onRestart: nothing })],
  ['</div>', createElement(OfflineNotice)],
];

it.each(rows)('renders “%s” where there is no page, without a warning', (text, component) => {
  const errors = vi.spyOn(console, 'error');
  const html = renderToString(createElement(Page, null, component));
  expect(html).toContain(text);
  expect(errors).not.toHaveBeenCalled();
});
