import { describe as suite, expect, test } from 'vitest';
import forbidden from '../test/i18n/forbidden.json' with { type: 'json' };
import glossary from '../test/i18n/glossary.json' with { type: 'json' };
import type {
  DisclosurePolicy,
  MessageValues,
  PaymentError,
  PaymentMessage,
  PublicReason,
  Reason,
} from '@tactful/core';
import { describe, disclose, isPublicReason, reasonInfo, reasons } from '@tactful/core';
import type { CheckoutMessages } from './CheckoutMessages.js';
import { en } from './locales/en.js';

interface Facts {
  readonly dir: string;
  readonly script: readonly string[];
  /** Ends a sentence. `null`: the language writes none. */
  readonly fullStop: string | null;
  readonly length_ratio: readonly number[];
  readonly terms: Readonly<Record<string, string>>;
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
}

interface Patterns {
  readonly leak: string;
  readonly tone?: string;
  readonly register?: string;
  readonly notCharged: string;
  readonly retry: string;
}

interface Locale {
  readonly path: string;
  readonly lang: string;
  readonly catalog: CheckoutMessages;
  readonly facts: Facts;
  readonly patterns: Patterns;
}

interface Entry extends Locale {
  readonly key: string;
  readonly text: string;
  /** The text without its `{name}` placeholders. */
  readonly words: string;
  readonly english: string;
}

interface Described extends Locale {
  readonly reason: PublicReason;
  readonly message: PaymentMessage;
  readonly english: PaymentMessage;
}

const allFacts: Readonly<Record<string, Facts>> = glossary.locales;
const allPatterns: Readonly<Record<string, Patterns>> = forbidden.locales;
const files = import.meta.glob<Record<string, CheckoutMessages>>('./locales/*.ts', { eager: true });

const locales = Object.entries(files).flatMap(([path, exports]): Locale[] =>
  Object.values(exports).map((catalog) => {
    const { lang } = catalog;
    const facts = allFacts[lang];
    const patterns = allPatterns[lang];
    if (!facts || !patterns)
      throw new Error(`${lang} needs a row in test/i18n/glossary.json and forbidden.json`);
    return { path, lang, catalog, facts, patterns };
  }),
);

/** Texts that break a rule for a reason, as `check: { 'locale.key': why }`. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'holds no word to avoid': {
    'en.ui.error_prefix': 'heard by screen readers, never seen',
    'de.ui.error_prefix': 'heard by screen readers, never seen',
    'ar.ui.error_prefix': 'heard by screen readers, never seen',
  },
  'uses the terms of the glossary': {
    'de.fields.gift_card_number': 'the number of another kind of card',
    'de.reasons.gift_card_not_recognized.field': 'the number of another kind of card',
    'de.actions.use_other_method': 'fits its button, and is what shops say',
    'de.reasons.authentication_cancelled.title': 'Freigabe is what banks there call their check',
    'de.reasons.authentication_timed_out.title': 'Freigabe is what banks there call their check',
    'de.reasons.authentication_unavailable.title': 'Freigabe is what banks there call their check',
    'de.ui.authenticating': 'Freigabe is what banks there call their check',
    'de.ui.authentication_step.cancel': 'Freigabe is what banks there call their check',
    'de.reasons.bank_account_type_missing.field': 'the words of its label',
  },
  'is translated': {
    'de.fields.card_pin': 'an international abbreviation',
    'de.fields.iban': 'an international abbreviation',
    'de.fields.bank_selection': 'the same word',
    'de.ui.optional': 'the same word',
    'de.ui.address.region': 'the same word',
  },
};

const values = {
  minimum: { amount: 4900, currency: 'EUR' },
  maximum: { amount: 129900, currency: 'EUR' },
  total: { amount: 129900, currency: 'EUR' },
  remaining: { amount: 4900, currency: 'EUR' },
  balance: { amount: 4900, currency: 'EUR' },
  wait: 90_000,
  available: 2,
  digits: 3,
  label: 'Postleitzahl (Eircode)',
  example: '10115',
  brands: ['Visa', 'Mastercard', 'American Express'],
  accepted: ['Visa', 'Mastercard'],
};

const allReasons = Object.keys(reasons).filter((name): name is Reason => Object.hasOwn(reasons, name));
const publicReasons = allReasons.filter(isPublicReason);

function texts(value: unknown, path: readonly string[] = []): [key: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => texts(part, [...path, key]));
}

function content({ lang: _lang, dir: _dir, ...rest }: CheckoutMessages): [key: string, text: string][] {
  return texts(rest);
}

const englishTexts: ReadonlyMap<string, string> = new Map(content(en));

const entries = locales.flatMap((locale) =>
  content(locale.catalog).map(([key, text]): Entry => ({
    ...locale,
    key,
    text,
    words: text.replace(/\{\w+\}/g, ''),
    english: englishTexts.get(key) ?? '',
  })),
);

function declined(reason: Reason): PaymentError {
  const { field, actions, charged } = reasonInfo(reason);
  const retry = { automatic: true, afterMs: 90_000 };
  const issues = [{ reason, field }];
  return {
    reason,
    field,
    actions,
    charged,
    retry,
    issues,
    gateway: 'any',
    gatewayCode: reason,
    mapped: true,
    policy: 'standard',
    reference: 'ref_1',
  };
}

/** A decline whose gateway tells more than it should: a field, and what to do. */
function talkative(reason: Reason): PaymentError {
  return {
    ...declined(reason),
    field: 'card_csc',
    actions: ['try_again'],
    issues: [{ reason, field: 'card_csc' }],
  };
}

/** Reasons that no shopper may tell from any other decline, listed apart from the table that they check. */
const masked: ReadonlySet<Reason> = new Set<Reason>([
  'card_lost',
  'card_stolen',
  'card_pick_up',
  'card_restricted',
  'suspected_fraud',
  'blocked_by_risk_rules',
  'blocklisted',
  'security_violation',
  'authentication_rejected',
]);

function standIn(reason: Reason, policy: DisclosurePolicy): PublicReason {
  const info = reasonInfo(reason);
  if (masked.has(reason)) return 'generic_decline';
  return policy === 'strict' ? (info.strict ?? info.shown) : info.shown;
}

function shown(
  reason: Reason,
  catalog: CheckoutMessages,
  known: MessageValues,
  policy: DisclosurePolicy = 'standard',
): PaymentMessage {
  return describe(disclose(declined(reason), policy), catalog, known);
}

const described = [{}, values].flatMap((known) =>
  locales.flatMap((locale) =>
    publicReasons.map((reason): Described => ({
      ...locale,
      reason,
      message: shown(reason, locale.catalog, known),
      english: shown(reason, en, known),
    })),
  ),
);

/** Isolate characters, which take no room. */
const isolates = /[\u2066-\u2069]/g;
// What stands between the marks of an isolate. The items of a list are isolated within it.
const isolated = /[\u2066-\u2068](?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*\u2069/gu;
const sentenceEnd = /[.!?؟。।۔](?:\s|$)/g;

function matches(pattern: string | undefined, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern, 'iu').test(text);
}

function count(text: string, part: RegExp | string): number {
  return text.split(part).length - 1;
}

function holes(text: string): string {
  return (text.match(/\{\w*\}/g) ?? []).toSorted().join();
}

function size(text: string): number {
  return [...text.replace(isolates, '')].length;
}

function whole({ title, body, fields }: PaymentMessage): string {
  return [title, body, ...fields.map(({ text }) => text)].join(' ');
}

/** Words that stay Latin in every script: abbreviations printed on cards and statements, and names. */
const latinWords = new Set('IBAN PIN ID ZIP Postcode CEP Eircode BSB Routing number Sort code'.split(' '));

function isForeign(word: string, { script }: Facts): boolean {
  const native = new RegExp(`^[${script.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]+$`, 'u');
  return !latinWords.has(word) && !native.test(word);
}

/** The part of a term that inflection leaves: the start of its longest word, without the Arabic article. */
function stem(term: string): string {
  const words = term
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/^ال/, ''));
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.slice(0, Math.max(4, Math.ceil(longest.length * 0.6)));
}

function missingTerms({ english, text, facts }: Entry): string[] {
  return Object.entries(glossary.locales.en.terms).flatMap(([name, term]) => {
    if (!matches(`(?<!\\p{L})${term}(?!\\p{L})`, english)) return [];
    const accepted = [facts.terms[name] ?? term, ...(facts.alternatives?.[name] ?? [])];
    return accepted.some((candidate) => text.toLowerCase().includes(stem(candidate))) ? [] : [name];
  });
}

const stopWords = 'the|an?|to|of|and|or|your?|it|is|are|this|that|for|on|with|not|be|been|has|have';

/** Each check tells whether a text breaks its rule. */
const textChecks: Readonly<Record<string, (entry: Entry) => boolean>> = {
  'has text, and no markup': ({ text }) => text.trim() === '' || /[<>`]|\*\*|\]\(/.test(text),
  'has the placeholders of English': ({ text, english, words }) =>
    holes(text) !== holes(english) || /[{}]/.test(words),
  'is written in its script': ({ words, facts }) =>
    (words.replace(/\S+@\S+/g, '').match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => isForeign(word, facts)),
  'is translated': ({ lang, text, english }) => lang !== 'en' && text.toLowerCase() === english.toLowerCase(),
  'leaves no English behind': ({ lang, text }) =>
    lang !== 'en' && matches(`(?:\\b(?:${stopWords})\\b\\s*){3,}`, text),
  'leaks nothing': ({ text, patterns }) => matches(patterns.leak, text),
  'holds no word to avoid': ({ text, patterns }) => matches(patterns.tone, text),
  'keeps the form of address': ({ text, patterns }) => matches(patterns.register, text),
  'uses the terms of the glossary': (entry) => missingTerms(entry).length > 0,
  'has no ASCII apostrophe': ({ text }) => /['`\u00B4]/.test(text),
  'has no stray space': ({ text }) => text !== text.trim() || /\s\s| [.,:;!?،؛؟。、，）」]/u.test(text),
  'ends with a full stop where English does': ({ text, english, facts }) =>
    facts.fullStop !== null && text.endsWith(facts.fullStop) !== english.endsWith('.'),
  'ends the second of two sentences, unless with a value': ({ text }) =>
    /[.؟]\s/u.test(text) && !/[.?؟}]$/u.test(text),
  'has sentences of at most 15 words': ({ text }) =>
    text.split(sentenceEnd).some((sentence) => (sentence.match(/[\p{L}\p{N}{][^\s]*/gu) ?? []).length > 15),
  'has no full-width letter or half-width kana': ({ text }) =>
    /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF61-\uFF9F]/.test(text),
  'is plain Unicode': ({ text }) =>
    text !== text.normalize('NFC') ||
    /\p{C}/u.test(text.replace(/\u200C|\u200D|[\u2066\u2068\u2069]/g, '')) ||
    /[^\P{Z} \u00A0\u202F]/u.test(text) ||
    /[\u2066-\u2069]/.test(text.replace(isolated, '')),
  'writes no digit that English does not': ({ words, english }) =>
    (words.match(/\p{N}/gu) ?? []).some((digit) => !english.includes(digit)),
  'leaves money, numbers and dates to Intl': ({ text }) => /\p{Sc}|\p{N}[.,/٫٬]\p{N}/u.test(text),
  'has no word in capitals': ({ text }) =>
    (text.match(/\p{Lu}{4,}/gu) ?? []).some((word) => !latinWords.has(word)),
  'is calm: no exclamation mark, no emoji': ({ text }) => /[!！¡]|\p{Extended_Pictographic}/u.test(text),
  'isolates Latin letters and digits from right to left': ({ words, facts }) =>
    facts.dir === 'rtl' && /[\p{Script=Latin}\p{N}]/u.test(words.replace(isolated, '')),
};

const limits = {
  en: { title: 40, body: 140, field: 80, action: 30 },
  other: { title: 56, body: 200, field: 112, action: 42 },
};

function isTooLong({ lang, message }: Described): boolean {
  const limit = limits[lang === 'en' ? 'en' : 'other'];
  return (
    size(message.title) > limit.title ||
    size(message.body) > limit.body ||
    message.fields.some(({ text }) => size(text) > limit.field) ||
    message.actions.some(({ label }) => size(label) > limit.action)
  );
}

function isOutOfProportion({ message, english, facts }: Described): boolean {
  const [least = 0, most = Infinity] = facts.length_ratio;
  const ratio = size(whole(message)) / size(whole(english));
  return ratio < least * 0.6 || ratio > most * 1.4;
}

function misstatesMoney({ reason, message, catalog }: Described): boolean {
  const { money } = reasonInfo(reason);
  return Object.entries(catalog.money).some(
    ([key, text]) => count(message.body, text) !== (key === money ? 1 : 0),
  );
}

/** Whether a text about an unknown outcome says that nothing was charged, or asks to try again. */
function isWeakened(text: string, { catalog, patterns }: Locale): boolean {
  const told = text.toLowerCase();
  const { not_charged } = catalog.money;
  return (
    [not_charged.replace(/\P{L}+$/u, ''), catalog.actions.try_again].some((part) =>
      told.includes(part.toLowerCase()),
    ) ||
    matches(patterns.notCharged, told) ||
    matches(patterns.retry, told)
  );
}

const messageChecks: Readonly<Record<string, (described: Described) => boolean>> = {
  'fits its place': isTooLong,
  'is about as long as English': isOutOfProportion,
  'has the sentence about money that is true, once, and no other': misstatesMoney,
  'never weakens an unknown outcome': (row) =>
    reasonInfo(row.reason).charged === 'unknown' &&
    [whole(row.message), ...row.message.actions.map(({ label }) => label)].some((text) =>
      isWeakened(text, row),
    ),
  'has as many sentences as English, give or take one': ({ message, english }) =>
    Math.abs(count(message.body, sentenceEnd) - count(english.body, sentenceEnd)) > 1,
  'has at most three sentences': ({ message }) => count(message.body, sentenceEnd) > 3,
  'balances its isolates': ({ message }) => /[\u2066-\u2069]/.test(whole(message).replace(isolated, '')),
  'isolates its values from right to left': ({ message, facts }) =>
    facts.dir === 'rtl' && /[\p{Script=Latin}\p{N}]/u.test(whole(message).replace(isolated, '')),
};

test('finds the catalogs that the facts speak of', () => {
  expect(locales.map(({ lang }) => lang).toSorted()).toEqual(Object.keys(allFacts).toSorted());
});

suite.each(locales)('$lang', ({ path, lang, catalog, facts, patterns }) => {
  test('is named as its file, and faces its way', () => {
    expect(Object.keys(files[path] ?? {})).toEqual([lang.replace('-', '')]);
    expect([path, catalog.dir]).toEqual([`./locales/${lang}.ts`, facts.dir]);
  });

  test('has the keys of English in their order', () => {
    expect(content(catalog).map(([key]) => key)).toEqual(content(en).map(([key]) => key));
  });

  test('calls a postal code as its country does, where that has its own word', () => {
    const { billing_postal_code } = catalog.fields;
    const plain = Object.entries(catalog.postalCode).filter(([, word]) => word === billing_postal_code);
    // What India calls it reads in German like the secret of the card.
    expect(plain.map(([country]) => country)).toEqual(lang === 'de' ? ['IN'] : []);
  });

  test('has texts for the reasons that may be shown, and no other', () => {
    expect(Object.keys(catalog.reasons)).toEqual(publicReasons);
  });

  test.each(['standard', 'strict'] as const)('never tells a hidden reason, %s', (policy) => {
    const told = allReasons.filter((reason) => {
      const target = standIn(reason, policy);
      if (target === reason) return false;
      const message = JSON.stringify(describe(disclose(talkative(reason), policy), catalog, values));
      return message !== JSON.stringify(shown(target, catalog, values, policy)) || message.includes(reason);
    });
    expect(told).toEqual([]);
  });

  test('keeps the words of the components true to an unknown outcome', () => {
    const { checking, paying_long, unconfirmed_title, unconfirmed_body } = catalog.ui;
    const all = [checking, paying_long, unconfirmed_title, unconfirmed_body, catalog.money.unknown];
    expect(all.filter((text) => isWeakened(text, { path, lang, catalog, facts, patterns }))).toEqual([]);
  });

  test('has patterns that know its own words', () => {
    expect(catalog.money.not_charged).toMatch(new RegExp(patterns.notCharged, 'iu'));
    expect(catalog.actions.try_again).toMatch(new RegExp(patterns.retry, 'iu'));
  });

  test('is about as long as English', () => {
    const total = (messages: CheckoutMessages): number =>
      size(
        content(messages)
          .map(([, text]) => text)
          .join(' '),
      );
    const [least = 0, most = Infinity] = facts.length_ratio;
    expect(total(catalog) / total(en)).toBeGreaterThanOrEqual(least);
    expect(total(catalog) / total(en)).toBeLessThanOrEqual(most);
  });

  test('keeps distinct reasons distinct', () => {
    const first = new Map<string, Entry>();
    const shared = entries.filter((entry) => {
      if (entry.lang !== lang || !entry.key.startsWith('reasons.')) return false;
      const part = `${entry.key.split('.')[2]} ${entry.text}`;
      const other = first.get(part) ?? entry;
      first.set(part, other);
      return other.english !== entry.english;
    });
    expect(shared.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

suite('every text', () => {
  test.each(Object.entries(textChecks))('%s', (check, breaksRule) => {
    const found = entries
      .filter(breaksRule)
      .map((entry) => ({ id: `${entry.lang}.${entry.key}`, text: entry.text }));
    const excused = Object.keys(allowed[check] ?? {});
    const gaps = found.filter(({ id }) => !excused.includes(id)).map(({ id, text }) => `${id}: ${text}`);
    const stale = excused.filter((id) => !found.some((gap) => gap.id === id));
    expect({ gaps, stale }).toEqual({ gaps: [], stale: [] });
  });
});

suite('every message', () => {
  test.each(Object.entries(messageChecks))('%s', (_, breaksRule) => {
    const gaps = described
      .filter(breaksRule)
      .map(({ lang, reason, message }) => `${lang}.${reason}: ${whole(message)}`);
    expect([...new Set(gaps)]).toEqual([]);
  });
});
