import type { WireAnswer } from '@tactful/core';
import type { Reply, SandboxGateway } from './exchange.js';
import type { IdempotencyKeys } from './IdempotencyKeys.js';
import type { Instruction } from './instruction.js';
import type { Ledger, Payment, Verdict } from './Ledger.js';
import { isScenarioName, type ScenarioName } from './scenarioNames.js';

interface Setting {
  readonly gateway: SandboxGateway;
  readonly ledger: Ledger;
  readonly keys: IdempotencyKeys;
  readonly instruction: Exclude<Instruction, 'unknown'>;
}

/** Takes a payment as the instruction or else the card says, and puts it on the ledger. */
export function takePayment(setting: Setting, payment: Payment, verdict: Verdict): Reply {
  const { instruction } = setting;
  if (instruction === 'card') return byVerdict(setting, payment, verdict);
  if ('scenario' in instruction) return byScenario(setting, payment, instruction.scenario);
  if ('fixture' in instruction) return { answer: instruction.fixture.answer };
  return refuse(setting, payment, setting.gateway.answerWith(instruction.fact));
}

function byVerdict(setting: Setting, payment: Payment, verdict: Verdict): Reply {
  if (typeof verdict === 'string') return put(setting, { ...tried(payment), status: verdict });
  if ('code' in verdict) return takePayment({ ...setting, instruction: { fact: verdict } }, payment, verdict);
  return isScenarioName(verdict.scenario)
    ? byScenario(setting, payment, verdict.scenario)
    : put(setting, { ...tried(payment), status: 'succeeded' });
}

function byScenario(setting: Setting, payment: Payment, scenario: ScenarioName): Reply {
  const { gateway, keys } = setting;
  const key = `${gateway.name} ${payment.key ?? payment.id}`;
  const paid = (): Reply => put(setting, { ...tried(payment), status: 'succeeded' });
  if (scenario === 'bank_check')
    return gateway.bankCheck ? put(setting, { ...tried(payment), status: 'action_required' }) : paid();
  if (scenario === 'timeout') return { ...paid(), ending: 'silent' };
  if (scenario === 'drop_after') return { ...paid(), ending: 'closed' };
  if (scenario === 'drop_before') return { answer: gateway.show(payment), ending: 'closed', undone: true };
  const { answer } = gateway.says[scenario];
  if (answer === null) return put(setting, { ...tried(payment), status: 'processing' });
  if (scenario === 'rate_limit') return keys.isLimited(key) ? { answer, undone: true } : paid();
  if (scenario === 'authentication') return { answer, undone: true };
  return refuse(setting, payment, answer);
}

function refuse({ gateway, ledger }: Setting, payment: Payment, answer: WireAnswer): Reply {
  const refused = gateway.refuse(tried(payment), answer);
  if (!refused) return { answer };
  ledger.put(refused.payment);
  return { answer: refused.answer };
}

function put({ gateway, ledger }: Setting, payment: Payment): Reply {
  ledger.put(payment);
  return { answer: (gateway.showTaken ?? gateway.show)(payment) };
}

function tried(payment: Payment): Payment {
  return { ...payment, failure: null, attempts: payment.attempts + 1 };
}
