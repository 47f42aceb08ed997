import { expect, type Page } from '@playwright/test';
import { cards } from './shop.js';

const shopper = {
  email: 'mira@example.com',
  card_number: cards.pays,
  card_expiry: '1234',
  card_csc: '123',
  card_holder: 'Mira Brandt',
  billing_postal_code: '10969',
};

/** Opens the checkout with hosted fields in a state, and waits for the fields. */
export async function openHosted(page: Page, state: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/hosted-fields?${new URLSearchParams(state).toString()}`);
  await expect(page.locator('.tactful-hosted[data-status=ready]')).toHaveCount(3);
}

/** The name of the field that has the focus, in the page or in a frame; else the words of what has it. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.matches('a, button, summary')) return element.textContent;
    // A frame has told of its focus before it can be typed into.
    const field = element?.matches('iframe') ? element.closest('fieldset[data-focused]') : element;
    return field?.getAttribute('name') ?? null;
  });
}

/** Presses Tab until a field, or what has these words, has the focus: it comes out of a frame a little later. */
export async function tabInto(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    const before = await focused(page);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await focused(page)) ?? before).not.toBe(before);
    if ((await focused(page))?.includes(wanted)) return;
  }
  throw new Error(`Tab does not come to ${wanted}.`);
}

/** Fills the form in, by keyboard alone, with other values where they are given. */
export async function fillInHosted(page: Page, values: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [field, value] of Object.entries({ ...shopper, ...values })) {
    await tabInto(page, field);
    await page.keyboard.type(value);
  }
}

/** What an input of a frame holds: the test can look where the page cannot. */
export function inFrame(page: Page, field: string): Promise<string> {
  return page.frameLocator(`fieldset[name=${field}] iframe`).locator('input').inputValue();
}
