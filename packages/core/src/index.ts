export { type Action, actions } from './actions.js';
export { at, listAt, textAt } from './at.js';
export {
  Attempt,
  type AttemptOptions,
  type AttemptState,
  type ChallengeOutcome,
  type RequestContext,
} from './attempt.js';
export { describe, type PaymentMessage } from './describe.js';
export { disclose } from './disclose.js';
export { fieldProblem } from './fieldProblem.js';
export { type Field, fields } from './fields.js';
export { fill, formatAmount, formatValues, formatWait } from './fill.js';
export { firstOf } from './firstOf.js';
export type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from './fixture.js';
export type { CodeMeaning, CodeTable, Finding, Gateway, Reading } from './gateway.js';
export { isReason } from './isReason.js';
export { life, type LifeEvent, lifeEvents, type Phase } from './life.js';
export { lookUp } from './lookUp.js';
export { meanings } from './meanings.js';
export type { Messages, ReasonText, Text } from './messages.js';
export { overGrpc } from './overGrpc.js';
export type {
  DisclosurePolicy,
  Issue,
  PaymentError,
  PaymentResult,
  PublicIssue,
  PublicPaymentError,
  Retry,
} from './payment.js';
export { paymentError } from './paymentError.js';
export {
  fromProblemDetails,
  type ProblemDetails,
  problemMediaType,
  toProblemDetails,
} from './problemDetails.js';
export { publicError } from './publicError.js';
export { type ReadContext, readPayment, readPaymentResponse } from './readPayment.js';
export { isPublicReason, publicReason, reasonInfo, type ReasonInfo } from './reasonInfo.js';
export {
  type Money,
  type Placement,
  type PublicReason,
  type Reason,
  reasons,
  type Severity,
} from './reasons.js';
export { redact } from './redact.js';
export type { HeadersLike } from './transport.js';
export type { Amount, MessageValues } from './values.js';
export { withCode } from './withCode.js';
