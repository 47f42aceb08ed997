import { describe as suite, expect, test } from 'vitest';
import type { Field, PublicIssue, PublicPaymentError, PublicReason } from './index.js';
import { describe, isPublicReason, publicError, reasonInfo, reasons } from './index.js';
import { ar } from './locales/ar.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';
import type { MessageValues } from './values.js';

const publicReasons = Object.keys(reasons)
  .filter((name): name is keyof typeof reasons => Object.hasOwn(reasons, name))
  .filter(isPublicReason);

function withIssues(reason: PublicReason, ...more: readonly PublicReason[]): PublicPaymentError {
  const issues = more.map((issue): PublicIssue => ({ reason: issue, field: reasonInfo(issue).field }));
  const error = publicError(reason);
  return { ...error, issues: [...error.issues, ...issues] };
}

/** The text without the marks that isolate its values. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\u2066-\u2069]/g, '');
}

suite('one problem', () => {
  test.each(publicReasons)('%s is told in its words, at its place', (reason) => {
    const message = describe(publicError(reason), en);
    const { placement, severity, field, actions } = reasonInfo(reason);
    expect(message).toMatchObject({
      title: en.reasons[reason].title,
      placement,
      severity,
      lang: 'en',
      dir: 'ltr',
    });
    expect(message.fields.map((text) => text.field)).toEqual(field === null ? [] : [field]);
    expect(message.actions).toEqual(actions.map((action) => ({ action, label: en.actions[action] })));
  });

  test.each<[PublicReason, body: string, money: string | null]>([
    ['generic_decline', en.money.not_charged, en.money.not_charged],
    ['result_unknown', en.money.unknown, en.money.unknown],
    ['already_paid', en.money.charged, en.money.charged],
    ['email_format', '', null],
    ['partially_paid', '', null],
    ['csc_mismatch', en.money.not_charged, `${en.money.not_charged} ${en.hold}`],
  ])('%s ends with "%s", and says "%s" of the money', (reason, ending, money) => {
    const message = describe(publicError(reason), en);
    const sentences = Object.values(en.money).filter((sentence) => message.body.includes(sentence));
    expect(sentences).toEqual(ending === '' ? [] : [ending]);
    expect(message.body.endsWith(ending)).toBe(true);
    expect(message.money).toBe(money);
  });

  test('without a field text of its own, its title stands at the field', () => {
    const { fields } = describe(publicError('insufficient_funds', 'card_number'), en);
    expect(fields).toEqual([{ field: 'card_number', text: en.reasons.insufficient_funds.title }]);
  });

  test.each<[Messages, lang: string, dir: string]>([
    [de, 'de', 'ltr'],
    [ar, 'ar', 'rtl'],
  ])('is told in the language of its catalog', (messages, lang, dir) => {
    const message = describe(publicError('csc_mismatch'), messages);
    expect(message).toMatchObject({ title: messages.reasons.csc_mismatch.title, lang, dir });
    expect(message.actions[0]?.label).toBe(messages.actions.fix_field);
  });
});

suite('several problems', () => {
  const together = { title: en.reasons.details_not_accepted.title, placement: 'inline', severity: 'error' };

  test('with fields are one message, in the order of the form', () => {
    const message = describe(withIssues('csc_missing', 'postal_code_missing', 'email_format'), en);
    expect(message).toMatchObject({ ...together, body: en.reasons.details_not_accepted.body, money: null });
    expect(message.fields).toEqual([
      { field: 'email', text: en.reasons.email_format.field },
      { field: 'card_csc', text: en.reasons.csc_missing.field },
      { field: 'billing_postal_code', text: 'Enter your postal code' },
    ]);
  });

  test('keep the sentence about money of the main one', () => {
    expect(describe(withIssues('csc_mismatch', 'postal_code_mismatch'), en)).toMatchObject({
      ...together,
      body: `Some details need a change before you can pay. ${en.money.not_charged}`,
      money: `${en.money.not_charged} ${en.hold}`,
    });
  });

  test('are as serious as the main one', () => {
    const message = describe(withIssues('promo_code_expired', 'email_format'), en);
    expect(message).toMatchObject({ title: together.title, severity: 'warning', placement: 'inline' });
  });

  test('at the same field are the first of them', () => {
    const message = describe(withIssues('card_expired', 'card_expiry_missing'), en);
    expect(message.title).toBe(en.reasons.card_expired.title);
    expect(message.fields).toEqual([{ field: 'card_expiry', text: en.reasons.card_expired.field }]);
  });

  test('do not hide a main one that has no field', () => {
    const message = describe(withIssues('generic_decline', 'email_format', 'phone_format'), en);
    expect(message).toMatchObject({ title: en.reasons.generic_decline.title, placement: 'banner' });
    expect(message.fields.map(({ field }) => field)).toEqual(['email', 'phone']);
  });

  test('are counted by their fields, not by their number', () => {
    const message = describe(withIssues('email_format', 'generic_decline'), en);
    expect(message.title).toBe(en.reasons.email_format.title);
  });
});

suite('values', () => {
  const eur = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

  test.each<[PublicReason, Messages, MessageValues, part: string]>([
    ['amount_too_small', en, { minimum: eur(500) }, '€5.00'],
    ['amount_too_small', de, { minimum: eur(500) }, '5,00\u00a0€'],
    ['amount_too_large', en, { maximum: { amount: 120_000, currency: 'JPY' } }, '¥120,000'],
    ['partially_paid', en, { remaining: { amount: 12_500, currency: 'KWD' } }, 'KWD\u00a012.500'],
  ])('of %s are written', (reason, messages, values, part) => {
    const { body, fields } = describe(publicError(reason), messages, values);
    expect([body, ...fields.map(({ text }) => text)].join(' ')).toContain(`\u2068${part}\u2069`);
  });

  test.each<[PublicReason, Messages]>(
    [en, de, ar].flatMap((messages) =>
      publicReasons.map((reason): [PublicReason, Messages] => [reason, messages]),
    ),
  )('may all be missing: %s', (reason, messages) => {
    const { title, body, fields } = describe(publicError(reason), messages);
    expect([title, body, ...fields.map(({ text }) => text)].join(' ')).not.toMatch(
      /[{}]|\u2068\u2069|undefined|NaN/,
    );
  });

  test('know how long the gateway asks to wait', () => {
    const error = { ...publicError('too_many_attempts'), retry: { automatic: false, afterMs: 30_000 } };
    expect(plain(describe(error, en).body)).toContain('30\u00a0seconds');
    expect(plain(describe(error, en, { wait: 5000 }).body)).toContain('5\u00a0seconds');
  });

  test.each<[PublicReason, MessageValues, text: string]>([
    ['csc_incomplete', { digits: 4 }, 'Enter all 4 digits of the security code'],
    ['phone_format', { example: '030 123456' }, 'Enter a phone number like 030 123456'],
    ['bank_code_not_recognized', { label: 'sort code' }, 'Check each digit of the sort code'],
    ['postal_code_missing', { label: 'ZIP code' }, 'Enter your ZIP code'],
    ['postal_code_mismatch', { label: 'ZIP code' }, 'Enter the ZIP code your bank has for this card'],
    ['postal_code_format', { label: 'ZIP code', example: '10001' }, 'Enter your ZIP code like this: 10001'],
    ['postal_code_format', { label: 'Eircode' }, 'Check your Eircode'],
    ['postal_code_format', { example: '10115' }, 'Enter your postal code like this: 10115'],
  ])('reach the text at the field: %s, %o', (reason, values, text) => {
    expect(plain(describe(publicError(reason), en, values).fields[0]?.text)).toBe(text);
  });
});

test('a problem without a list of issues has its field all the same', () => {
  const { fields } = describe({ ...publicError('email_format'), issues: [] }, en);
  expect(fields.map(({ field }) => field)).toEqual(['email']);
});

test('the same problem at another field keeps its words', () => {
  const field: Field = 'shipping_address';
  expect(describe(publicError('address_incomplete', field), en).fields).toEqual([
    { field, text: en.reasons.address_incomplete.field },
  ]);
});
