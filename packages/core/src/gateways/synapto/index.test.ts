import { expect, test } from 'vitest';
import { synapto } from './index.js';

test.each(['NotFoundError', 'NotSupportedError', 'InvalidStateError', 'AbortError'])(
  "does not take the browser's number of a %s for a gRPC status",
  (name) => {
    expect(synapto.read(new DOMException('The page did something odd.', name)).findings).toEqual([]);
  },
);

test('carries no text of a message', () => {
  const message = 'Invalid argument at "Jane Doe": Jane Doe is not a name.';
  expect(JSON.stringify(synapto.read({ code: 3, message }))).not.toContain('Jane');
});
