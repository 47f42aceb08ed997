import { expect, test } from 'vitest';
import type { Action } from './index.js';
import { allowedActions } from './allowedActions.js';

const all: readonly Action[] = ['try_again', 'try_later', 'contact_issuer'];

test.each<[actions: readonly Action[], doNotRetry: boolean, attempt: number, left: readonly Action[]]>([
  [all, false, 1, all],
  [all, false, 2, ['try_later', 'contact_issuer']],
  [all, true, 1, ['contact_issuer']],
  [all, true, 2, ['contact_issuer']],
  [['try_again'], false, 2, ['use_other_method']],
  [['try_later'], true, 1, ['use_other_method']],
  [['try_later'], false, 9, ['try_later']],
  [[], true, 2, []],
])('of %o, not to be tried again %s, attempt %i: %o', (actions, doNotRetry, attempt, left) => {
  expect(allowedActions(actions, { doNotRetry, attempt })).toEqual(left);
});
