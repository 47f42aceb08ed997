import type { CodeFact } from '@tactful/core';

const failure = (code: string): CodeFact => ({ kind: 'failure', code });

/** What can happen at a card reader: https://docs.synaptopay.com/docs/errors (read 2026-11-21) */
export const readerScenarios = {
  device_busy: failure('DEVICE_BUSY'),
  device_offline: failure('DEVICE_OFFLINE'),
  device_cancelled: failure('DEVICE_OPERATION_CANCELLED'),
  device_timed_out: failure('DEVICE_OPERATION_EXPIRED'),
  // Not documented: the shop's server, which has the reader at hand, says it in words of its own.
  card_not_read: failure('CARD_NOT_READ'),
} as const satisfies Readonly<Record<string, CodeFact>>;
