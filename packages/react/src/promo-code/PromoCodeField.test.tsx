import { type PublicReason, reasonInfo, reasons, type Text } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { xpay } from '@tactful/core/gateways/xpay';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, paid, plainGateway, refused } from '../../test/answers.js';
import { Shop } from '../../test/Shop.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { CheckoutProvider, type CheckoutProviderProps } from '../provider/CheckoutProvider.js';
import { PromoCodeField } from './PromoCodeField.js';
import { type PromoCodeOptions, usePromoCode } from './usePromoCode.js';

const input = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Promo code' });
const said = (): string | null => document.querySelector('.tactful-field-error')?.textContent ?? null;
const region = (): string | null => screen.getByRole('status').textContent;
const chip = (): Promise<HTMLElement> => screen.findByRole('group', { name: /Promo code applied/ });

type Server = Partial<PromoCodeOptions>;

const takeAll = (): unknown => ({});

function Order({ apply = takeAll, remove = takeAll, applied }: Server): ReactNode {
  const promoCode = usePromoCode({ apply, remove, applied });
  return <PromoCodeField promoCode={promoCode} values={{ minimum: { amount: 5000, currency: 'EUR' } }} />;
}

interface PageProps extends Server {
  readonly gateway?: CheckoutProviderProps['gateway'];
  readonly messages?: CheckoutMessages;
  readonly onPaymentError?: CheckoutProviderProps['onPaymentError'];
}

function Page({ gateway = plainGateway, messages = en, onPaymentError, ...server }: PageProps): ReactNode {
  return (
    <CheckoutProvider gateway={gateway} messages={messages} onPaymentError={onPaymentError}>
      <Order {...server} />
    </CheckoutProvider>
  );
}

async function open(props: PageProps = {}, typed = 'SAVE10') {
  const user = userEvent.setup();
  const view = render(<Page {...props} />);
  await user.type(input(), typed);
  return { user, view };
}

describe('a code that the server takes', () => {
  it.each(['{Enter}', 'the button'])('is shown and has the focus, after %s', async (way) => {
    const apply = vi.fn<PromoCodeOptions['apply']>(() => ({ discounts: [{ code: 'SAVE10' }] }));
    const { user } = await open({ apply }, ' SAVE10 ');
    if (way === 'the button') await user.click(screen.getByRole('button', { name: 'Apply' }));
    else await user.keyboard(way);
    expect(document.activeElement).toBe(await chip());
    expect((await chip()).textContent).toContain('SAVE10');
    expect(apply.mock.calls.map(([code]) => code)).toEqual(['SAVE10']);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is announced to a shopper who has gone elsewhere', async () => {
    const { promise, answer } = later();
    const { user } = await open({ apply: () => promise });
    await user.keyboard('{Enter}');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    answer({});
    await waitFor(() => expect(region()).toBe('Promo code applied: \u2068SAVE10\u2069'));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('can be taken off again, and then the focus is where a code is typed', async () => {
    const remove = vi.fn<PromoCodeOptions['remove']>(() => ({}));
    const { user } = await open({ remove });
    await user.keyboard('{Enter}');
    await chip();
    await user.click(screen.getByRole('button', { name: 'Remove code' }));
    await waitFor(() => expect(document.activeElement).toBe(input()));
    expect(remove.mock.calls.map(([code]) => code)).toEqual(['SAVE10']);
    expect(input().value).toBe('');
    await waitFor(() => expect(region()).toBe('Promo code removed'));
  });
});

describe('what the page says of the order', () => {
  it('holds: a code that it has is shown, and one that it no longer has is not', async () => {
    const { rerender } = render(<Page applied={null} />);
    rerender(<Page applied="SUMMER" />);
    expect((await chip()).textContent).toContain('SUMMER');
    rerender(<Page applied={null} />);
    expect(input()).toBeTruthy();
  });
});

const promoReasons = Object.keys(reasons)
  .filter((name): name is PublicReason => Object.hasOwn(en.reasons, name))
  .filter((reason) => reasonInfo(reason).field === 'promo_code');

describe('a code that the server does not take', () => {
  it.each(promoReasons)('%s is said at the field, with what was typed', async (reason) => {
    const { user } = await open({ apply: () => refused(reason) });
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    const { field, title }: { readonly field?: Text; readonly title: string } = en.reasons[reason];
    const start = [field ?? title].flat()[0]?.split('{')[0] ?? '?';
    await waitFor(() => expect(said()).toContain(start));
    expect(document.activeElement).toBe(input());
    expect(input().value).toBe('SAVE10');
    expect(input().getAttribute('aria-invalid')).toBe('true');
    const id = input().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(said());
    await user.type(input(), '0');
    expect(said()).toBe('');
    expect(input().hasAttribute('aria-invalid')).toBe(false);
  });

  it('is announced where the focus is at the input already, once', async () => {
    const { user } = await open({ apply: () => refused('promo_code_expired') });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(region()).toBe('This code has expired'));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('offline is said as at any field: what is the matter, and what to do', async () => {
    const { user } = await open({ apply: () => refused('offline') });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(region()).toBe('You are offline. Check your internet connection.'));
  });

  it('names the minimum as money', async () => {
    const { user } = await open({ apply: () => refused('promo_code_minimum_not_met') });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(said()).toContain('Spend \u2068€50.00\u2069 or more'));
  });

  it('says so in the language of the page, also when that changes', async () => {
    const { user, view } = await open({ apply: () => refused('promo_code_expired') });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(said()).toContain('expired'));
    view.rerender(<Page apply={() => refused('promo_code_expired')} messages={ar} />);
    expect(said()).toContain(ar.reasons.promo_code_expired.field);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('SAVE10');
  });

  it('is asked for when nothing was typed', async () => {
    const apply = vi.fn<PromoCodeOptions['apply']>();
    const { user } = await open({ apply }, ' ');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(said()).toContain('Enter your promo code');
    expect(document.activeElement).toBe(input());
    expect(apply).not.toHaveBeenCalled();
  });
});

const answers: [string, CheckoutProviderProps['gateway'], () => unknown, string][] = [
  [
    'a code of XPay in a refused Response',
    xpay,
    () => Response.json({ error: { code: 'promotion_code_expired' } }, { status: 400 }),
    'This code has expired',
  ],
  [
    'a code of XPay that was thrown',
    xpay,
    () => {
      throw Object.assign(new Error('no'), {
        response: { status: 400, headers: {}, data: { error: { code: 'too_many_discounts' } } },
      });
    },
    'Only one code can be used',
  ],
  [
    'a server that is down',
    stripe,
    () => new Response('', { status: 503 }),
    'The promo code was not checked',
  ],
  ['a server that turns away', stripe, () => ({ status: 403 }), 'The promo code was not checked'],
  [
    'a lost connection',
    stripe,
    () => {
      throw new TypeError('Failed to fetch');
    },
    'The promo code was not checked',
  ],
  [
    'a problem of the store',
    xpay,
    () => Response.json({ error: { code: 'invalid_api_key' } }, { status: 401 }),
    'The promo code was not checked',
  ],
];

describe('what the server answers is read by the gateway', () => {
  it.each(answers)('%s', async (_, gateway, apply, text) => {
    const { user } = await open({ gateway, apply });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(said()).toContain(text));
    expect(said()).not.toMatch(/charged/);
    expect(input().value).toBe('SAVE10');
  });

  it.each([
    ['a Response', () => Response.json({ total: 3900 })],
    ['a body', () => ({ total: 3900 })],
    ['nothing', () => undefined],
  ])('%s that tells of no problem is a code that is taken', async (_, apply) => {
    const { user } = await open({ gateway: stripe, apply });
    await user.keyboard('{Enter}');
    expect(await chip()).toBeTruthy();
  });

  it('and the log hears of a problem, with the true reason', async () => {
    const onPaymentError = vi.fn<NonNullable<PageProps['onPaymentError']>>();
    vi.spyOn(console, 'warn').mockReturnValue();
    const { user } = await open({
      gateway: xpay,
      apply: () => Response.json({ error: { code: 'invalid_api_key' } }, { status: 401 }),
      onPaymentError,
    });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onPaymentError).toHaveBeenCalledOnce());
    expect(onPaymentError.mock.calls[0]?.[0]).toMatchObject({
      reason: 'merchant_credentials',
      shown: 'store_cannot_take_payment',
    });
  });
});

describe('a page that says itself which code the order has', () => {
  it('is believed: a code that it took off does not come back while the answer is awaited', async () => {
    function Shown(): ReactNode {
      const [applied, setApplied] = useState<string | null>(null);
      const remove = (): unknown => {
        setApplied(null);
        return new Promise(() => {});
      };
      return <Page applied={applied} apply={(code) => setApplied(code.toUpperCase())} remove={remove} />;
    }
    const user = userEvent.setup();
    render(<Shown />);
    await user.type(input(), 'save10{Enter}');
    expect((await chip()).textContent).toContain('SAVE10');
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Remove code' }));
    await waitFor(() => expect(input().value).toBe(''));
    expect(screen.queryByRole('group', { name: /Promo code applied/ })).toBeNull();
  });
});

describe('while the answer is awaited', () => {
  it('nothing more is sent, the button keeps the focus, and the value cannot change', async () => {
    const { promise, answer } = later();
    const apply = vi.fn<PromoCodeOptions['apply']>(() => promise);
    const { user } = await open({ apply });
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    const button = await screen.findByRole('button', { name: 'Checking' });
    await user.click(button);
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
    expect(input().readOnly).toBe(true);
    await user.type(input(), '{Enter}');
    answer({});
    await chip();
    expect(apply).toHaveBeenCalledOnce();
  });

  it('of a code that is taken off, the button says so', async () => {
    const { promise } = later();
    render(<Page applied="SAVE10" remove={() => promise} />);
    const button = await screen.findByRole('button', { name: 'Remove code' });
    await userEvent.click(button);
    expect(await screen.findByRole('button', { name: 'Removing' })).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it('a page that is left aborts it', async () => {
    let aborted: AbortSignal | undefined;
    const { user, view } = await open({
      apply: (_, { signal }) => {
        aborted = signal;
        return new Promise(() => {});
      },
    });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(aborted?.aborted).toBe(false));
    view.unmount();
    expect(aborted?.aborted).toBe(true);
  });
});

describe('in a form that pays', () => {
  it('Enter applies and does not pay; a code that is not taken stops no payment and is none of its values', async () => {
    const pay = vi.fn<NonNullable<Parameters<typeof Shop>[0]['pay']>>(() => paid);
    const user = userEvent.setup();
    render(
      <Shop pay={pay}>
        <Order apply={() => refused('promo_code_expired')} />
      </Shop>,
    );
    await user.type(input(), 'SAVE10{Enter}');
    await waitFor(() => expect(said()).toContain('expired'));
    expect(pay).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^Pay/ }));
    await screen.findByRole('button', { name: 'Payment complete' });
    expect(Object.keys(pay.mock.calls[0]?.[0] ?? { none: '' })).toEqual([]);
  });

  it('a decline leaves what was typed, and what was said of it', async () => {
    const user = userEvent.setup();
    render(
      <Shop pay={() => refused('generic_decline')}>
        <Order apply={() => refused('promo_code_expired')} />
      </Shop>,
    );
    await user.type(input(), 'SAVE10{Enter}');
    await waitFor(() => expect(said()).toContain('expired'));
    await user.click(screen.getByRole('button', { name: /^Pay/ }));
    await screen.findByRole('group', { name: /was declined/ });
    expect(input().value).toBe('SAVE10');
    expect(said()).toContain('expired');
  });

  it('Enter that ends a composition does neither', async () => {
    const apply = vi.fn<PromoCodeOptions['apply']>();
    await open({ apply });
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input(), { key: 'Enter', keyCode: 229 });
    expect(apply).not.toHaveBeenCalled();
  });
});
