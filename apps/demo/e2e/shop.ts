import {
  describe,
  type Field,
  type Messages,
  type MessageValues,
  publicError,
  type PublicReason,
} from '@tactful/core';
import { ar } from '@tactful/react/locales/ar';
import { de } from '@tactful/react/locales/de';
import { en } from '@tactful/react/locales/en';
import { expect, type Locator, type Page, type Request, test as base } from '@playwright/test';

/** What Tactful says in each language. */
export const catalogs = { en, de, ar } satisfies Record<string, Messages>;

export type Locale = keyof typeof catalogs;

/** What the fields of the page know: a Visa has three digits, and these are a postal code and a number of Germany. */
const known: Partial<Record<Field, MessageValues>> = {
  card_csc: { digits: 3 },
  billing_postal_code: { example: '10115' },
  phone: { example: '01512\u00a03456789' },
};

/** What stands at a field for a reason. */
export function fieldText(
  locale: Locale,
  reason: PublicReason,
  field: Field,
  values: MessageValues = known[field] ?? {},
): string {
  return describe(publicError(reason, field), catalogs[locale], values).fields[0]?.text ?? '';
}

/** A card that pays, and cards that do not: the sandbox's own, which are the same at every gateway. */
export const cards = {
  pays: '4242424242424242',
  insufficientFunds: '4000000000009995',
  wrongSecurityCode: '4000000000000127',
};

const shopper = {
  email: 'mira@example.com',
  card_number: cards.pays,
  card_expiry: '1234',
  card_csc: '123',
  card_holder: 'Mira Brandt',
  billing_address_line1: 'Lindenstraße 12',
  billing_postal_code: '10969',
  billing_city: 'Berlin',
};

/** A test that fails when the page reports an error, or breaks its Content-Security-Policy. */
export const test = base.extend({
  page: async ({ page }, run) => {
    const reports: string[] = [];
    page.on('pageerror', ({ message }) => {
      // What a request throws whose connection is dropped.
      if (message !== 'Failed to fetch') reports.push(message);
    });
    page.on('console', (message) => {
      // The browser reports every answer that refuses a payment, and every connection that the sandbox drops.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isAnswer) reports.push(message.text());
    });
    await run(page);
    expect(reports).toEqual([]);
  },
});

const takesPayments = /\/confirm$|^\/shop\/payments\/[\w-]+$|^\/shop\/till\/payments$/;

/** Whether a request pays, and does not only prepare that or ask what became of it. */
export function isPayment(request: Request): boolean {
  const hasKey = request.headers()['idempotency-key'] !== undefined;
  return request.method() === 'POST' && hasKey && takesPayments.test(new URL(request.url()).pathname);
}

/** Opens the shop in a state. */
export async function openShop(page: Page, state: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/?${new URLSearchParams(state).toString()}`);
  await expect(page.locator('.tactful-pay')).toBeVisible();
}

/** Presses Tab until a field, or the button or link of these words, has the focus. */
export async function tabTo(
  page: Page,
  target: { readonly field: string } | { readonly words: string },
): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if ('field' in wanted) return focused?.getAttribute('name') === wanted.field;
      return focused?.matches('a, button, summary') && focused.textContent?.includes(wanted.words);
    }, target);
    if (found) return;
  }
  throw new Error(`Tab does not come to ${JSON.stringify(target)}.`);
}

/** Writes into a field, in place of what it holds. */
export async function write(page: Page, field: string, value: string): Promise<void> {
  await tabTo(page, { field });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(value);
}

/** Fills the form in, with other values where they are given. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [field, value] of Object.entries({ ...shopper, ...values })) await write(page, field, value);
}

/** Fills the form in and pays. */
export async function pay(page: Page, values: Readonly<Record<string, string>> = {}): Promise<void> {
  await fillIn(page, values);
  await page.keyboard.press('Enter');
}

/** Keeps every text that a page shows or announces from when it is opened next. Some stand there for a moment only. */
export async function keepTexts(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const texts = new Set<string>();
    const keep = (): void => {
      for (const element of document.querySelectorAll('body, [role]')) texts.add(element.textContent ?? '');
    };
    new MutationObserver(keep).observe(document, { subtree: true, childList: true, characterData: true });
    Reflect.set(window, 'texts', texts);
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'texts')].join('\n'));
}

/** The name of the field that has the focus. */
export function focusedField(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}

/** The field is wrong, and this is read out with it. */
export async function expectFieldError(page: Page, field: string, text: string): Promise<void> {
  await expect(control(page, field)).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => described(page, field)).toContain(text);
}

/** The field is not wrong, and nothing says that it is. */
export async function expectNoFieldError(page: Page, field: string, text: string): Promise<void> {
  await expect(control(page, field)).not.toHaveAttribute('aria-invalid');
  await expect.poll(() => described(page, field)).not.toContain(text);
}

/** What of a field says that it is wrong: of radios, their group. */
function control(page: Page, field: string): Locator {
  return page.locator(field === 'payment_method' ? '.tactful-methods' : `[name=${field}]`);
}

function described(page: Page, field: string): Promise<string> {
  return control(page, field).evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? `(no element ${id})`).join(' ');
  });
}

/** The banner, which has the focus, with its title. */
export async function expectBanner(page: Page, title: string): Promise<void> {
  const banner = page.locator('.tactful-banner');
  await expect(banner).toContainText(title);
  await expect(banner).toBeFocused();
}

/** The page after a payment. */
export async function expectPaid(page: Page): Promise<void> {
  await expect(page.locator('.receipt h1')).toBeFocused();
}
