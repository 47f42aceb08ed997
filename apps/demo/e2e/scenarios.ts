import { type Field, formatWait, type PublicReason } from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { keepAnswers } from './heard/Scenario.js';
import {
  cards,
  catalogs,
  expectBanner,
  expectFieldError,
  expectNoFieldError,
  expectPaid,
  fieldText,
  focusedField,
  keepTexts,
  type Locale,
  openShop,
  pay,
  tabTo,
  write,
} from './shop.js';

type Wrong = readonly (readonly [Field, PublicReason])[];

/** What each gateway can say of a scenario, and so what the shopper is told. */
interface GatewayWords {
  readonly insufficientFunds: PublicReason;
  readonly wrongSecurityCode: PublicReason;
  /** The fields that the server refuses when it is asked to refuse two. */
  readonly twoFields: Wrong;
  /** A decline for which the gateway gives no reason, as the sandbox is asked for it. */
  readonly genericDecline: string;
}

const allCodes = {
  insufficientFunds: 'insufficient_funds',
  wrongSecurityCode: 'csc_mismatch',
  genericDecline: 'code:decline:generic_decline',
} as const;

const gateways = {
  stripe: { ...allCodes, twoFields: [['card_number', 'card_number_not_recognized']] },
  rapyd: {
    ...allCodes,
    twoFields: [
      ['email', 'email_format'],
      ['card_number', 'card_number_not_recognized'],
    ],
    genericDecline: 'code:network:05',
  },
  // It documents no declines of a card, so every one is a payment that did not go through.
  'convenient-checkout': {
    insufficientFunds: 'payment_not_completed',
    wrongSecurityCode: 'payment_not_completed',
    twoFields: [['card_expiry', 'card_expiry_month_out_of_range']],
    genericDecline: 'code:status:FAILED',
  },
  xpay: { ...allCodes, twoFields: [['email', 'email_format']] },
  synapto: {
    ...allCodes,
    twoFields: [
      ['email', 'email_format'],
      ['phone', 'phone_format'],
    ],
    genericDecline: 'code:decline:GENERIC_DECLINE',
  },
} as const satisfies Record<string, GatewayWords>;

export type GatewayName = keyof typeof gateways;

type Scenario = (page: Page, gateway: GatewayName, locale: Locale) => Promise<void>;

/** What a shopper goes through, by keyboard alone. The seven that every gateway has to stand. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'insufficient funds: the form stays, and another card pays': async (page, gateway, locale) => {
    const { reasons, money, actions } = catalogs[locale];
    await openShop(page, { gateway, locale });
    await pay(page, { card_number: cards.insufficientFunds });
    await expectBanner(page, reasons[gateways[gateway].insufficientFunds].title);
    await expect(page.locator('.tactful-banner')).toContainText(money.not_charged);
    for (const [field, value] of [
      ['email', 'mira@example.com'],
      ['card_number', '4000 0000 0000 9995'],
      ['card_csc', '123'],
      ['card_holder', 'Mira Brandt'],
    ]) {
      await expect(page.locator(`[name=${field}]`)).toHaveValue(value ?? '');
    }
    await tabTo(page, { words: actions.use_other_method });
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedField(page)).toBe('payment_method');
    await write(page, 'card_number', cards.pays);
    await page.keyboard.press('Enter');
    await expectPaid(page);
  },

  'wrong security code: said at the field, gone when it is changed': async (page, gateway, locale) => {
    const reason = gateways[gateway].wrongSecurityCode;
    await openShop(page, { gateway, locale });
    await pay(page, { card_number: cards.wrongSecurityCode });
    if (reason !== 'csc_mismatch') {
      await expectBanner(page, catalogs[locale].reasons[reason].title);
      return;
    }
    const text = fieldText(locale, reason, 'card_csc');
    await expectFieldError(page, 'card_csc', text);
    await expect.poll(() => focusedField(page)).toBe('card_csc');
    await expect(page.locator('.tactful-form')).toContainText(catalogs[locale].money.not_charged);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('456');
    await expectNoFieldError(page, 'card_csc', text);
  },

  'two fields at once: a summary with links': async (page, gateway, locale) => {
    await openShop(page, { gateway, locale, scenario: 'two_fields' });
    await pay(page, { email: 'mira', card_number: '4242' });
    await expectWrong(page, locale, [
      ['email', 'email_format'],
      ['card_number', 'card_number_incomplete'],
    ]);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('mira@example.com');
    await write(page, 'card_number', cards.pays);
    await page.keyboard.press('Enter');
    await expectWrong(page, locale, gateways[gateway].twoFields);
  },

  'email refused by the server: said at the email': async (page, gateway, locale) => {
    const text = fieldText(locale, 'email_format', 'email');
    await openShop(page, { gateway, locale, scenario: 'email_refused' });
    await pay(page);
    await expectFieldError(page, 'email', text);
    await expect.poll(() => focusedField(page)).toBe('email');
    await page.keyboard.type('.org');
    await expectNoFieldError(page, 'email', text);
  },

  'lost card: nothing tells it from a generic decline': async (page, gateway, locale) => {
    const seen: unknown[] = [];
    for (const scenario of ['lost_card', gateways[gateway].genericDecline]) {
      await openShop(page, { gateway, locale, scenario });
      await pay(page);
      await expect(page.locator('.tactful-banner')).toBeFocused();
      seen.push({
        shop: await page.locator('.tactful').evaluate(({ outerHTML }) => outerHTML),
        title: await page.title(),
      });
    }
    expect(seen[0]).toEqual(seen[1]);
  },

  'rate limit: says how long it waits, and sends it again by itself, once': async (page, gateway, locale) => {
    const { reasons } = catalogs[locale];
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes(cards.pays)) sent.push(request.url());
    });
    const said = await keepTexts(page);
    // The wait that is shown stays what it is at first, however long it takes.
    await page.clock.setFixedTime(new Date());
    await openShop(page, { gateway, locale, scenario: 'rate_limit' });
    await pay(page);
    await expectPaid(page);
    expect(await said()).toContain(reasons.too_many_requests.title);
    expect(await said()).toContain(formatWait(3000, locale));
    expect(sent).toEqual([sent[0], sent[0]]);
  },

  'timeout: unknown until it is found to be paid': async (page, gateway, locale) => {
    const { reasons, money } = catalogs[locale];
    await page.clock.install();
    const said = await keepTexts(page);
    await openShop(page, { gateway, locale });
    const taken = await keepAnswers(page);
    await pay(page);
    await taken();
    await page.clock.fastForward(61_000);
    await expectPaid(page);
    for (const text of [reasons.result_unknown.title, money.unknown]) expect(await said()).toContain(text);
    expect(await said()).not.toContain(money.not_charged);
  },
};

/** Two wrong fields or more: a summary that takes the focus. One: the focus goes to the field. */
async function expectWrong(page: Page, locale: Locale, wrong: Wrong): Promise<void> {
  for (const [field, reason] of wrong) await expectFieldError(page, field, fieldText(locale, reason, field));
  const [first] = wrong;
  if (wrong.length < 2 || first === undefined) {
    await expect.poll(() => focusedField(page)).toBe(first?.[0]);
    return;
  }
  const summary = page.locator('.tactful-summary');
  await expect(summary).toBeFocused();
  const texts = wrong.map(([field, reason]) => fieldText(locale, reason, field));
  await expect(summary.getByRole('link')).toHaveText(texts);
  await tabTo(page, { words: texts[0] ?? '' });
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedField(page)).toBe(first[0]);
}
