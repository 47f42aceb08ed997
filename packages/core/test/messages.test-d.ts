import { en } from '../src/locales/en.js';
import type { Messages, PublicReason } from '../src/index.js';

const text = { title: 'Your card was reported', body: 'It cannot be used.' };

/** What no catalog may be. The check is that none of these compiles. */
export const refused: readonly Messages[] = [
  {
    ...en,
    reasons: {
      ...en.reasons,
      // @ts-expect-error A masked reason has no text.
      card_lost: text,
    },
  },
  {
    ...en,
    reasons: {
      ...en.reasons,
      // @ts-expect-error Nor has a problem of the store.
      merchant_credentials: text,
    },
  },
  // @ts-expect-error Not even in a catalog put together elsewhere.
  withMasked(),
  // @ts-expect-error Every reason that may be shown has a text.
  withHole(),
  {
    ...en,
    reasons: {
      ...en.reasons,
      // @ts-expect-error A reason with a field has a text for the field.
      csc_mismatch: text,
    },
  },
  {
    ...en,
    // @ts-expect-error Every action has a label.
    actions: { try_again: 'Try again' },
  },
];

// @ts-expect-error A masked reason is not one that may be shown.
export const shown: PublicReason = 'card_stolen';

function withMasked() {
  return { ...en, reasons: { ...en.reasons, card_stolen: text } };
}

function withHole() {
  const { generic_decline: _, ...rest } = en.reasons;
  return { ...en, reasons: rest };
}
