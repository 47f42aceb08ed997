import { describe, isPublicReason, publicError, reasonInfo, reasons } from '@tactful/core';
import { expect, test } from 'vitest';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { isGuidance } from './isGuidance.js';
import { unsaidActions } from './unsaidActions.js';

/** In English, German and Arabic. */
const words = {
  contact_issuer: /\bbank\b|\bBank|البنك/,
  try_later: /try again|tries|before you|come back|erneut|nächsten Versuch|wieder|إعادة المحاولة|العودة/,
} as const;

const advised = Object.keys(reasons)
  .filter((name): name is keyof typeof reasons => Object.hasOwn(reasons, name))
  .filter(isPublicReason)
  .flatMap((reason) =>
    reasonInfo(reason)
      .actions.filter(isGuidance)
      .flatMap((advice) => [en, de, ar].map((messages) => ({ reason, advice, messages }))),
  );

test.each(advised)(
  '$messages.lang, $reason: $advice is left out where the text says it, and only there',
  (row) => {
    const { body, actions } = describe(publicError(row.reason), row.messages);
    const offered = unsaidActions(row.reason, actions).map(({ action }) => action);
    expect(offered.includes(row.advice)).toBe(!words[row.advice].test(body));
    expect(offered.filter((action) => !isGuidance(action))).toEqual(
      actions.map(({ action }) => action).filter((action) => !isGuidance(action)),
    );
  },
);

test('advice that is given beside the text of the reason stays', () => {
  const later = { action: 'try_later', label: en.actions.try_later } as const;
  expect(unsaidActions('issuer_unavailable', [later])).toEqual([later]);
});
