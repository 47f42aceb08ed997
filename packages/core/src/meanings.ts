import type { PublicReason, Reason } from './reasons.js';

/** What the reasons that no shopper is told mean, for the shop's own people. */
export const meanings: Readonly<Record<Exclude<Reason, PublicReason>, string>> = {
  card_lost: 'The bank reports the card as lost. Never try this card again.',
  card_stolen: 'The bank reports the card as stolen. Never try this card again.',
  card_pick_up: 'The bank asks to keep the card. Never try this card again.',
  card_restricted: 'The bank has restricted the card. Never try this card again.',
  suspected_fraud: 'The bank, the network or the gateway suspects fraud.',
  blocked_by_risk_rules: 'A risk rule, a sanctions screen or a compliance rule blocked the payment.',
  blocklisted: 'The card, email, device or address is on a block list.',
  security_violation: 'The bank reports a security violation.',
  authentication_rejected: 'The bank rejected the 3-D Secure request outright.',
  request_conflict:
    'The idempotency key was used with another body. The first payment may exist: look it up before a new one.',
  merchant_not_activated: 'Your account at the gateway is not live, is limited, or is still being set up.',
  merchant_credentials: 'An API key, signature, mode or permission is missing, out of date or not allowed.',
  merchant_request_rejected:
    'Your integration sent a request that the gateway does not accept. Its own message says which part.',
  merchant_resource_missing:
    'The request names an object that does not exist, or is of another account or mode.',
  merchant_resource_state: 'The object exists, but its state does not allow this step.',
  merchant_operation: 'A back-office step, such as a refund or a payout. It should never reach a shopper.',
};
