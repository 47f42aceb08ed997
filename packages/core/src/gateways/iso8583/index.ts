import { at } from '../../at.js';
import type { Finding, Gateway } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { approvals, brands, codes, names, neverApproved } from './codes.js';

type Brand = (typeof brands)[string] | undefined;

/**
 * ISO 8583: what a card network answered, passed on by a shop's own server, bare or under `error`:
 * `{ responseCode: '51', brand: 'mastercard', merchantAdviceCode: '02' }`.
 */
export const iso8583: Gateway = {
  name: 'iso8583',
  read(response) {
    const answer = codeIn(response) === undefined ? at(response, 'error') : response;
    const code = codeIn(answer);
    if (code === undefined) return { findings: [] };
    const brand = brandIn(answer);
    if (isApproval(code, brand)) return { status: 'succeeded', findings: [] };
    const [advice, category] = adviceIn(answer, brand);
    const main = advised(
      meaningOf(code, brand),
      lookUp(codes.advice, advice),
      lookUp(codes.category, category),
    );
    return {
      ...(main.reason && { status: 'failed' }),
      findings: [main],
      doNotRetry:
        advice === '03' ||
        advice === '21' ||
        category === '1' ||
        (mayBeVisa(brand) && neverApproved.includes(code)),
    };
  },
};

/** A code that networks use differently says, without a brand, no more than that the payment was declined. */
function meaningOf(code: string, brand: Brand): Finding {
  const own = brand && lookUp(codes[brand], code);
  if (own?.reason) return own;
  const differs = [codes.visa, codes.mastercard, codes.amex].some((table) => Object.hasOwn(table, code));
  if (brand === undefined && differs) return { code, reason: 'generic_decline' };
  return lookUp(codes.all, code) ?? { code, reason: null };
}

/** Advice says more than a decline without a reason. */
function advised(main: Finding, ...advice: readonly (Finding | null)[]): Finding {
  const reason = advice.find((found) => found?.reason)?.reason;
  return main.reason === 'generic_decline' && reason ? { ...main, reason } : main;
}

/** Mastercard's advice has two digits. Some processors give Visa's category, of one digit, in its place. */
function adviceIn(answer: unknown, brand: Brand): readonly [string | undefined, string | undefined] {
  const [advice] = textsIn(answer, names.advice);
  if (brand === 'visa' && advice?.length === 1) return [undefined, advice];
  const [category] = mayBeVisa(brand) ? textsIn(answer, names.category) : [];
  return [advice?.padStart(2, '0'), category];
}

function brandIn(answer: unknown): Brand {
  const told = [...textsIn(answer, names.brand), ...textsIn(at(answer, 'card'), names.brand)];
  const name = told
    .map((text) =>
      text
        .slice(0, 40)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
    .find((text) => Object.hasOwn(brands, text));
  return name === undefined ? undefined : brands[name];
}

function isApproval(code: string, brand: Brand): boolean {
  const known: readonly string[] = brand === 'amex' ? approvals.amex : approvals.all;
  return known.includes(code);
}

function mayBeVisa(brand: Brand): boolean {
  return brand === undefined || brand === 'visa';
}

function codeIn(answer: unknown): string | undefined {
  return names.code.map((name) => asCode(at(answer, name))).find((code) => code !== undefined);
}

/** As a JSON number a code has lost its zero. The number 0 may as well stand for no answer. */
function asCode(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 0) return asCode(String(value).padStart(2, '0'));
  return typeof value === 'string' && /^[\dA-Z]{2,3}$/.test(value) ? value : undefined;
}

function textsIn(answer: unknown, from: readonly string[]): readonly string[] {
  return from.flatMap((name) => {
    const value = at(answer, name);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
}
