import { meanings, type Reason } from '@tactful/core';

interface StoreProblem {
  readonly means: string;
  readonly todo: string;
}

/** Reasons that only the store's own people can do something about. */
type StoreReason = Extract<Reason, `merchant_${string}` | 'request_conflict' | 'store_cannot_take_payment'>;

/** What each problem of the store means, and what a developer does about it. */
export const storeProblems: Readonly<Record<StoreReason, StoreProblem>> = {
  merchant_not_activated: {
    means: meanings.merchant_not_activated,
    todo: 'Look in the gateway’s dashboard for what the account still lacks: a check of the business, this payment method, this currency.',
  },
  merchant_credentials: {
    means: meanings.merchant_credentials,
    todo: 'Compare the keys of this page and of your server with those in the dashboard: the same account, both for tests or both live, not rolled since, and allowed to do this.',
  },
  merchant_request_rejected: {
    means: meanings.merchant_request_rejected,
    todo: 'Find the request in the gateway’s log, or on the network tab, and read its message. It is not repeated here, since such texts may hold what a shopper typed.',
  },
  merchant_resource_missing: {
    means: meanings.merchant_resource_missing,
    todo: 'Check the ids that your server sends, and that they were made with the same account and mode as the key.',
  },
  merchant_resource_state: {
    means: meanings.merchant_resource_state,
    todo: 'Read the object again before the next step: it may be paid, cancelled or expired by now.',
  },
  merchant_operation: {
    means: meanings.merchant_operation,
    todo: 'Answer the checkout with what became of the payment alone, and keep such steps in your back office.',
  },
  request_conflict: {
    means: meanings.request_conflict,
    todo: 'Send the idempotency key that `pay` is given, and with the same key always the same body.',
  },
  store_cannot_take_payment: {
    means: 'Your server knows why, and rightly keeps it from the browser.',
    todo: 'Read your server’s log: what it gave to `toProblemDetails` has the reason and the gateway’s code.',
  },
};
