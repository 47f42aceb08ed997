/** Everything a shopper can be offered after a problem. */
export const actions = [
  'fix_field',
  'try_again',
  'try_later',
  'use_other_method',
  'contact_issuer',
  'authenticate',
  'refresh_session',
  'extend_session',
  'update_order',
  'remove_code',
  'contact_merchant',
  'wait_for_result',
] as const;

/** Something a shopper can do after a problem. */
export type Action = (typeof actions)[number];
