import { expect, test } from 'vitest';
import { gateways } from './gateways/gateways.js';
import { ownCards } from './ownCards.js';

const sources = [
  ...gateways.flatMap(({ name, says, idempotency, bankCheck }) => [
    ...Object.entries(says).map(([scenario, { source }]) => ({ what: `${name}, ${scenario}`, source })),
    ...(bankCheck ? [{ what: `${name}, bank check`, source: bankCheck.source }] : []),
    ...(idempotency ? [{ what: `${name}, idempotency`, source: idempotency.source }] : []),
  ]),
  ...ownCards.map(({ number, source }) => ({ what: number, source })),
];

test.each(sources)('$what says where it was seen', ({ source }) => {
  expect(source).toMatch(/https:\/\/.+ \(read \d{4}-\d\d-\d\d\)/);
});
