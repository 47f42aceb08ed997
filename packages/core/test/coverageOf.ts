import type { CodeFact, CodeTable, Field, Gateway, Reason, WireAnswer } from '../src/index.js';
import { readPayment, reasonInfo } from '../src/index.js';

/** A row of a gateway's own list of codes. */
interface Fact extends CodeFact {
  readonly audience?: string;
  readonly meaning?: string;
  /** Why nothing more can be known from a code that is told in general words. */
  readonly says_no_more?: string;
  /** Why a code is told in general words although the gateway says more. */
  readonly generic_because?: string;
}

/** A gateway's own list of codes: `facts.json` of its folder. */
export interface FactFile {
  readonly gateway: string;
  readonly codes: readonly Fact[];
}

interface Folder {
  readonly gateway: Gateway;
  readonly codes: Readonly<Record<string, CodeTable>>;
  readonly answerWith: (fact: CodeFact) => WireAnswer;
}

/** How a code is told: as it is, by a stand-in, with an open outcome, or in words that say nothing of the cause. */
type Telling = 'specific' | 'masked' | 'store' | 'unknown' | 'generic';

interface Exception extends CodeFact {
  /** What the gateway says the code means, shortly. */
  readonly meaning: string;
  readonly reason: Reason;
  /** `undefined`: nobody has said why. */
  readonly why: string | undefined;
  readonly gatewaySaysNoMore: boolean;
}

interface ListCoverage {
  readonly name: string;
  /** How many codes a shopper can meet. */
  readonly shopperFacing: number;
  /** With how many of those the gateway itself says no more than "declined". */
  readonly silent: number;
  /** Those that are told in general words. */
  readonly exceptions: readonly Exception[];
  /** Of the codes with which the gateway says more than "declined", those that are told so, from 0 to 1. */
  readonly share: number;
}

/** What is known of a gateway's codes. */
export interface Coverage {
  readonly gateway: string;
  /** How many codes its tables have, each way of telling by itself. */
  readonly known: Readonly<Record<Telling, number>>;
  readonly lists: readonly ListCoverage[];
}

/** Counts what a gateway's tables make of its codes, those of its own lists as they come over the wire. */
export function coverageOf(folder: Folder, lists: readonly FactFile[]): Coverage {
  const known = { specific: 0, masked: 0, store: 0, unknown: 0, generic: 0 };
  for (const row of Object.values(folder.codes).flatMap((table) => Object.values(table))) {
    const { reason, field = null } = typeof row === 'string' ? { reason: row } : row;
    known[telling(reason, field)] += 1;
  }
  return { gateway: folder.gateway.name, known, lists: lists.map((list) => listCoverage(folder, list)) };
}

function listCoverage(folder: Folder, { gateway, codes }: FactFile): ListCoverage {
  const facts = codes.filter(({ audience }) => audience === 'shopper');
  const exceptions = facts.flatMap((fact) => exception(folder, fact));
  const silent = exceptions.filter(({ gatewaySaysNoMore }) => gatewaySaysNoMore).length;
  const share = (facts.length - exceptions.length) / (facts.length - silent);
  return { name: gateway, shopperFacing: facts.length, silent, exceptions, share };
}

function exception({ gateway, answerWith }: Folder, fact: Fact): Exception[] {
  const { code, kind, meaning = '', says_no_more: saysNoMore, generic_because: because } = fact;
  const { body, status, headers = {} } = answerWith(fact);
  const result = readPayment(gateway, body, { status, headers });
  if (!('error' in result)) return [];
  const { reason, field } = result.error;
  if (telling(reason, field) !== 'generic') return [];
  const gatewaySaysNoMore = saysNoMore !== undefined;
  return [{ code, kind, meaning, reason, why: saysNoMore ?? because, gatewaySaysNoMore }];
}

function telling(reason: Reason, field: Field | null): Telling {
  const { shown, charged, field: ownField } = reasonInfo(reason);
  if (charged === 'unknown') return 'unknown';
  if (shown === 'store_cannot_take_payment') return 'store';
  if (shown !== reason) return 'masked';
  return isGeneric(reason, field ?? ownField) ? 'generic' : 'specific';
}

/** Whether a shopper is told that it failed and not why. Details that are not accepted are told at their field. */
function isGeneric(reason: Reason, field: Field | null): boolean {
  if (reason === 'details_not_accepted') return field === 'form';
  return /^(generic_decline|payment_method_declined|payment_not_completed)$/.test(reason);
}
