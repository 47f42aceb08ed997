import {
  describe,
  type Field,
  fill,
  isPublicReason,
  isReason,
  publicError,
  publicReason,
  reasons,
} from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { cards, catalogs, expectFieldError, fieldText, openShop, test } from './shop.js';

const shopper = {
  email: 'mira@example.com',
  card_number: cards.pays,
  card_expiry: '12/34',
  card_csc: '123',
  card_holder: 'Mira Brandt',
  billing_address_line1: 'Lindenstraße 12',
  billing_postal_code: '10969',
  billing_city: 'Berlin',
};
const all = Object.keys(reasons).filter(isReason);

/** Pays, and the shop's server says why that did not work. */
async function payFor(page: Page, reason: string): Promise<void> {
  await openShop(page, { gateway: 'problem-details', scenario: `code:reason:${reason}` });
  for (const [name, value] of Object.entries(shopper)) await page.fill(`[name=${name}]`, value);
  await page.locator('.tactful-pay').click();
}

/** What the shopper typed is all there. */
async function expectFormKept(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(shopper)) {
    const digits = (text: string): string => text.replace(/\s/g, '');
    expect(digits(await page.inputValue(`[name=${name}]`))).toBe(digits(value));
  }
}

/** A field that the page does not have is told to be missing, where `describe` asks to fill it in. */
function missingElsewhere(reason: string, field: Field | undefined): string | null {
  const isOrder = reason.endsWith('_missing') && reason !== 'customer_details_missing';
  if (field === undefined || field === 'form' || !isOrder) return null;
  return fill(catalogs.en.ui.payment_error.missing, { label: catalogs.en.fields[field] });
}

for (const reason of all) {
  const shown = publicReason(reason);
  const error = publicError(shown);
  const message = describe(error, catalogs.en);
  const isOpen = error.charged === 'unknown' || message.placement === 'status';
  const [field] = message.fields;
  // The form has one field for both parts of the date.
  const place = field?.field.replace(/_(month|year)$/, '') ?? '';
  test(`${reason}: the page says “${message.title}”`, async ({ page }) => {
    await payFor(page, reason);
    const isHere = place !== '' && (await page.locator(`.tactful-form [name=${place}]`).count()) > 0;
    if (field && isHere && message.placement === 'inline') {
      await expectFieldError(page, place, fieldText('en', shown, field.field));
      if (message.money) await expect(page.locator('.tactful-form')).toContainText(message.money);
    } else {
      const panel = page.locator(isOpen ? '.tactful-status' : '.tactful-banner');
      // A busy gateway is asked twice more first, by itself.
      const told = isHere ? null : missingElsewhere(reason, field?.field);
      await expect(panel).toContainText(told ?? message.title);
      await expect(panel).toContainText(message.body);
    }
    await expectFormKept(page);
    if (!isPublicReason(reason)) await expect(page.locator('.page')).not.toContainText(reason);
  });
}
