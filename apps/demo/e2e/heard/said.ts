import { describe, type Field, fill, formatAmount, publicError, type PublicReason } from '@tactful/core';
import { en as words } from '../../src/locales/en.js';
import { catalogs, fieldText } from '../shop.js';

const { ui, hints, fields, money, reasons } = catalogs.en;

const optional: readonly Field[] = ['phone'];
const fieldHints: Partial<Record<Field, string>> = {
  card_expiry: hints.card_expiry,
  card_csc: hints.card_csc_3,
};

/** A field, as it is read out. `wrong`: what is said to be wrong with it. */
export function field(
  name: Field,
  { wrong, hint = fieldHints[name] }: { readonly wrong?: string; readonly hint?: string | undefined } = {},
): string {
  const label: string = Object.entries(fields).find(([key]) => key === name)?.[1] ?? name;
  const isOptional = optional.includes(name);
  const states = [wrong !== undefined && 'invalid', !isOptional && 'required'].filter(Boolean);
  const description = [hint, wrong && `${ui.error_prefix} ${wrong}`].filter(Boolean).join(' ');
  const title = isOptional ? `${label} (${ui.optional})` : label;
  return [`textbox “${title}”`, ...states, description && `“${description}”`].filter(Boolean).join(', ');
}

/** The choices of the page, as they are read out. */
export const choices = {
  phoneCountry: `combobox “${ui.phone.country}”`,
  card: `radio “${words.methods.card}”`,
  country: `combobox “${fields.billing_country}”, required`,
};
const addressLine2 = `textbox “${ui.address.line2} (${ui.optional})”`;

/** What Tab comes to at the address, from the name on the card on. */
export const addressFields = [
  `focus: ${choices.country}`,
  `focus: ${field('billing_address_line1')}`,
  `focus: ${addressLine2}`,
  `focus: ${field('billing_postal_code')}`,
  `focus: ${field('billing_city')}`,
];

/** What Tab comes to from the settings on to the number of a new card. */
export const fromSettings = [
  `focus: ${field('email')}`,
  `focus: ${choices.phoneCountry}`,
  `focus: ${field('phone')}`,
  `focus: ${choices.card}`,
];

/** What Tab comes to from the settings on to the last field of the form, with a Visa card in it. */
export const wholeForm = [
  ...fromSettings,
  `focus: ${field('card_number')}`,
  `focus: ${field('card_expiry')}`,
  `focus: ${field('card_csc')}`,
  `focus: button “${ui.csc_help}”`,
  `focus: ${field('card_holder')}`,
  ...addressFields,
];

/** What stands at a field for a reason. */
export function problem(name: Field, reason: PublicReason, digits = 3): string {
  return fieldText('en', reason, name, name === 'card_csc' ? { digits } : undefined);
}

/** What stands at a field that has no reason of its own for being empty. */
export function unfilled(name: Exclude<keyof typeof ui.value_missing, 'any'>): string {
  return fill(ui.value_missing[name], {});
}

/** What is said of the money where a field is all that is wrong. */
export function moneyOf(reason: PublicReason): string {
  return describe(publicError(reason), catalogs.en).money ?? '';
}

/** What a banner says of a reason when it gets the focus: title, body and money. */
export function banner(reason: PublicReason, locale: keyof typeof catalogs = 'en'): string {
  const { title, body, severity } = describe(publicError(reason), catalogs[locale]);
  const prefix = severity === 'error' ? `${catalogs[locale].ui.error_prefix} ` : '';
  return `focus: group “${prefix}${title}”, “${body}”`;
}

/** What is announced of a reason where the focus stays. */
export function announced(reason: PublicReason): string {
  const { title, body } = describe(publicError(reason), catalogs.en);
  return `${title}. ${body}`;
}

/** The browser has lost its connection, and has it again. */
export const wentOffline = `polite: ${reasons.offline.title}. ${ui.offline.body}`;
export const backOnline = `polite: ${ui.offline.back}`;

export const paying = `polite: ${ui.paying}`;
export const checkoutTitle = `title: ${words.checkout} · Salt & Kiln`;
export const errorTitle = `title: ${ui.error_prefix} ${words.checkout} · Salt & Kiln`;
export const summary = `focus: group “${ui.error_prefix} ${reasons.details_not_accepted.title}”`;

/** A payment that went through, on the page of the shop. */
export const paid = [
  `focus: heading “${words.thanks}”`,
  `title: ${words.thanks} · Salt & Kiln`,
  `polite: ${ui.paid}`,
];

/** One that went through when it was not known whether it had. */
export const paidAfterAll = [...paid.slice(0, -1), `polite: ${ui.paid}. ${money.charged}`];

/** The button that pays, in each state that it is read out in. */
export const payButton = {
  ready: 'button “Pay ⁨€117.40⁩”',
  paying: `button “${ui.paying}”, disabled`,
  checking: `button “${ui.checking}”, disabled`,
  paid: `button “${ui.paid}”, disabled`,
};

/** The page of an order that may be paid, when it is opened anew. */
export const openedAgain = ['page: Salt & Kiln', checkoutTitle, `polite: ${announced('result_unknown')}`];

/** A decline of a payment that was sent by Enter in a field. */
export function declined(reason: PublicReason): readonly string[] {
  return [paying, banner(reason), errorTitle];
}

/** The pay button is pressed, of an order that costs so many cents, and it is paid. */
export function paidByButton(cents: number): readonly string[] {
  const total = formatAmount({ amount: cents, currency: 'EUR' }, 'en');
  return [
    `focus: button “Pay \u2068${total}\u2069”`,
    `changed: ${payButton.paying}`,
    paying,
    `changed: ${payButton.paid}`,
    ...paid,
  ];
}

export const promoFold = `button “${words.promoCode}”`;

/** What Tab comes to from the last field of the form on to the settings. */
export const toSettings = [
  `focus: ${payButton.ready}`,
  `focus: ${promoFold}`,
  'focus: link “hello@saltandkiln.example”',
  'focus: button “Settings”',
];
