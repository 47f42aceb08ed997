const secretKey =
  /^(?:number|pan|card_?number|account_?number|iban|cvc2?|cvv2?|csc|cid|security_?code|pin|password|passcode|otp|exp(?:iry|iration)?(?:_?(?:date|month|year))?|track_?data|client_?secret|secret|api_?key|authorization|cookie|token)$/i;
const secretText = /\b(?:(?:sk|rk|pk|whsec|seti|pi)_[A-Za-z0-9_]{8,}|Bearer\s+\S+|Basic\s+\S+)/g;
const digitRun = /\d(?:[ .\-\u00a0\u2013]?\d){11,18}/g;
const hidden = '[redacted]';
const maxDepth = 8;
const maxEntries = 100;
const maxText = 1000;

/**
 * Copies a value without card numbers, security codes and secrets, for logs and analytics. Anything goes in: cycles,
 * depth and length are cut, getters that throw are left out, and errors keep their name and message.
 */
export function redact(value: unknown): unknown {
  return copy(value, 0, new Set());
}

/** Hides whatever looks like a card number or a secret in a text, in any script's digits. */
export function redactText(text: string): string {
  const short = text
    .slice(0, maxText)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toAsciiDigit);
  return short.replace(secretText, hidden).replace(digitRun, hidden);
}

function copy(value: unknown, depth: number, above: ReadonlySet<object>): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return redactNumber(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (depth >= maxDepth || above.has(value)) return hidden;
  try {
    const inside = new Set(above).add(value);
    if (Array.isArray(value)) return value.slice(0, maxEntries).map((item) => copy(item, depth + 1, inside));
    const keys = value instanceof Error ? ['name', 'message', ...Object.keys(value)] : Object.keys(value);
    const entries = keys
      .slice(0, maxEntries)
      .map((key) => [redactText(key), entry(value, key, depth, inside)]);
    return Object.fromEntries(entries);
  } catch {
    return hidden;
  }
}

function entry(value: object, key: string, depth: number, inside: ReadonlySet<object>): unknown {
  if (secretKey.test(key)) return hidden;
  try {
    const found: unknown = Reflect.get(value, key);
    return copy(found, depth + 1, inside);
  } catch {
    return undefined;
  }
}

function redactNumber(value: number | bigint): unknown {
  return String(value).replace(digitRun, hidden) === String(value) ? value : hidden;
}

/** Every script's decimal digits are ten in a row from a zero, so the digit is the distance to the zero below. */
function toAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
