/** The scenarios that a request can name in `x-sandbox-scenario`, and what each does. */
export const scenarioNames = {
  insufficient_funds: 'The card has too little money.',
  wrong_security_code: 'The bank finds another security code.',
  two_fields: 'The server refuses two fields at once.',
  email_refused: 'The server refuses the email address.',
  lost_card: 'The card was reported lost.',
  stolen_card: 'The card was reported stolen.',
  fraud: 'The payment looks like fraud.',
  expired_card: 'The card has expired.',
  rate_limit: 'Too many requests: the first with each idempotency key is refused, the second goes on.',
  server_error: 'The gateway fails, and does not say what became of the payment.',
  authentication: 'The gateway refuses the credentials of the store.',
  bank_check: 'The bank asks the shopper who pays.',
  processing: 'The payment is accepted and not yet decided.',
  timeout: 'The payment is made, and no answer ever comes.',
  drop_before: 'The connection closes before anything is done.',
  drop_after: 'The payment is made, then the connection closes.',
} as const;

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarioNames;

/** Scenarios of the connection, the same for every gateway. */
type ConnectionScenario = 'timeout' | 'drop_before' | 'drop_after';

/** Scenarios in which a gateway says something of its own. */
export type SaidScenario = Exclude<ScenarioName, ConnectionScenario | 'bank_check'>;

/** Whether a text names a scenario. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarioNames, name);
}
