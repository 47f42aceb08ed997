const declines = Object.entries({
  insufficient_funds: 30,
  generic_decline: 20,
  do_not_honor: 12,
  transaction_not_allowed: 8,
  incorrect_cvc: 6,
  expired_card: 5,
  fraudulent: 4,
  try_again_later: 4,
  stolen_card: 2,
  lost_card: 2,
  incorrect_number: 2,
  card_velocity_exceeded: 2,
  processing_error: 1,
  pickup_card: 1,
  issuer_not_available: 1,
}).flatMap(([code, share]) => Array.from({ length: share }, () => code));
const params = ['receipt_email', 'amount', 'payment_method', 'billing_details[address][postal_code]'];
const brands = ['visa', 'mastercard', 'amex', 'discover'];

/**
 * Answers of Stripe with their HTTP status, as a shop's server logs them: the same ones each time.
 * @returns {Generator<string, never>} without end, one line of JSON each
 */
export function* answers() {
  const below = randomNumbers();
  const pick = (/** @type {string[]} */ list) => list[below(list.length)];
  const id = (/** @type {string} */ kind) =>
    `${kind}_3N${below(2 ** 30).toString(36)}${below(2 ** 30).toString(36)}${below(2 ** 30).toString(36)}`;
  for (;;) {
    const kind = below(100);
    if (kind < 12) yield JSON.stringify({ status: 200, body: paid(id, below(90_000)) });
    else if (kind < 16) yield JSON.stringify({ status: 400, body: { error: refused(id, pick(params)) } });
    else if (kind < 17) yield '{"status":503,"headers":{"retry-after":"2"},"body":""}';
    else {
      const code = below(100) < 2 ? `code_of_tomorrow_${below(3000)}` : pick(declines);
      yield JSON.stringify({ status: 402, body: { error: declined(id, code, pick(brands)) } });
    }
  }
}

/**
 * @param {(kind: string) => string} id
 * @param {number} amount
 */
function paid(id, amount) {
  return {
    id: id('pi'),
    object: 'payment_intent',
    amount,
    amount_received: amount,
    capture_method: 'automatic',
    client_secret: `${id('pi')}_secret_${id('s')}`,
    currency: 'eur',
    latest_charge: id('ch'),
    livemode: false,
    metadata: { order: id('order') },
    payment_method: id('pm'),
    status: 'succeeded',
  };
}

/**
 * @param {(kind: string) => string} id
 * @param {string | undefined} param
 */
function refused(id, param) {
  return {
    code: 'parameter_missing',
    doc_url: 'https://stripe.com/docs/error-codes/parameter-missing',
    message: `Missing required param: ${param}.`,
    param,
    request_log_url: `https://dashboard.stripe.com/test/logs/${id('req')}?t=1763780000`,
    type: 'invalid_request_error',
  };
}

/**
 * @param {(kind: string) => string} id
 * @param {string | undefined} code
 * @param {string | undefined} brand
 */
function declined(id, code, brand) {
  return {
    advice_code: 'try_again_later',
    charge: id('ch'),
    code: 'card_declined',
    decline_code: code,
    doc_url: 'https://stripe.com/docs/error-codes/card-declined',
    message: 'Your card was declined.',
    payment_method: {
      id: id('pm'),
      object: 'payment_method',
      card: { brand, country: 'DE', exp_month: 8, exp_year: 2031, funding: 'credit' },
      type: 'card',
    },
    request_log_url: `https://dashboard.stripe.com/test/logs/${id('req')}?t=1763780000`,
    type: 'card_error',
  };
}

/**
 * Mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md, read 2026-11-22) from a fixed seed.
 * @returns {(limit: number) => number} whole numbers from 0, below the limit
 */
function randomNumbers() {
  let state = 20_261_122;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
