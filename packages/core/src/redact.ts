/** Names of secrets, in lower case and without separators. The second half also ends longer names. */
const secretName =
  /^(?:number|pan|cid|ccv|pin|otp|exp|expiry|expiration|ssn(?:lastfour)?|jwt|track(?:\d|data)*)$|(?:cardnumber|accountn(?:umber|o)|bankaccount|iban|cardpin|pinblock|(?:cvc|cvv|cvx|csc|cvn|cvd)2?(?:code|number|value)?|cv2|cryptogram|cavv|authenticationvalue|nonce|(?:security|verification|onetime|otp|card)code|verificationvalue|cardexpiry|exp(?:iry|iration)?(?:date|month|year)|passwo?r?d|passcode|secret|(?:api|secret|private|access)key|authorization|cookie|token|signature|credentials?)$/;
/** Names of headers whose value may have spaces in it: a scheme and then the secret. */
const headerName = /(?:authorization|cookie)$/;
const secretText =
  /\b(?:(?:r?sk|r[ak]k?|pk|whsec|seti|pi)_[A-Za-z0-9_]{8,}|eyJ[\w-]+\.[\w-]+\.[\w-]+|[Bb]earer\s+\S+|Basic\s+\S+|(?:[Cc]vc2?|[Cc]vv2?|[Cc]sc|[Cc]vd|CVC2?|CVV2?|CSC|CVD|[Ss]ecurity code:?)(?:\s+(?:is|number))?\s+["'(]?\d{3,4}\b)/g;
/** What stands before a value in JSON, XML, a form body, a query, a log line: a name and a sign. */
const valueAhead = /(?<!<\/[\w-]{0,40})([a-z][\w-]{0,40})(?:\]|%5D|\\?["'])*\s*(?:=>|[:=>])\s*(?:\\?["'])?/gi;
const markedValue = /\0(?:\[redacted\]|[^"'\\&,;\s{}[\]<]*)|\ue000[^"'\\\r\n]*/g;
const digitRun = /\d(?:(?:[\s\p{Pd}.,·•_*/|+\u2212]|%20){0,3}\d){11,18}/gu;
const hidden = '[redacted]';
const maxDepth = 8;
const maxEntries = 100;
const maxValues = 10_000;
const maxText = 1000;
/** The longest that a card number gets with its separators: what is cut is cut after its numbers are hidden. */
const margin = 100;

/**
 * How many values may still be copied: without it, a list that holds lists that hold lists would never end. A text takes
 * time by its length, so that a long one counts for more.
 */
interface Budget {
  left: number;
}

/**
 * Copies a value without card numbers, security codes and secrets, for logs and analytics. Anything goes in: cycles,
 * depth, length and number are cut, getters that throw are left out, and errors keep their name and message.
 */
export function redact(value: unknown): unknown {
  return copy(value, 0, new Set(), { left: maxValues });
}

/** Hides whatever looks like a card number or a secret in a text, in any script's digits. */
export function redactText(text: string): string {
  return text
    .slice(0, maxText + margin)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(secretText, hidden)
    .replace(digitRun, hidden)
    .replace(valueAhead, (ahead, name: string) => `${ahead}${markFor(name)}`)
    .replace(markedValue, hidden)
    .slice(0, maxText);
}

function copy(value: unknown, depth: number, above: ReadonlySet<object>, budget: Budget): unknown {
  budget.left -= typeof value === 'string' ? 1 + Math.min(value.length, maxText) / 100 : 1;
  if (budget.left < 0) return hidden;
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return redactNumber(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (depth >= maxDepth || above.has(value)) return hidden;
  try {
    if (isSpelt(value)) return hidden;
    const inside = new Set(above).add(value);
    if (Array.isArray(value)) {
      return value.slice(0, maxEntries).map((item) => copy(item, depth + 1, inside, budget));
    }
    const keys = value instanceof Error ? ['name', 'message', ...Object.keys(value)] : Object.keys(value);
    const read = (key: string): unknown => copy(valueAt(value, key), depth + 1, inside, budget);
    const isHidden = (key: string): boolean => isSecret(key) || (key === 'value' && isNamedSecret(value));
    const entries = keys
      .slice(0, maxEntries)
      .map((key) => [redactText(key), isHidden(key) ? hidden : read(key)]);
    return Object.fromEntries(entries);
  } catch {
    return hidden;
  }
}

/** Bytes and boxed texts: copied by their keys they would be spelt out, a character at a time. */
function isSpelt(value: object): boolean {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object String]';
}

function valueAt(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

function isSecret(name: string): boolean {
  return secretName.test(bare(name));
}

/** Whether it is a name beside a value, as forms and lists of what is wrong have it, and the name is a secret's. */
function isNamedSecret(value: object): boolean {
  return ['name', 'key', 'field'].some((key) => {
    const name = valueAt(value, key);
    return typeof name === 'string' && isSecret(name);
  });
}

/** What marks the value behind a name, for `markedValue`: a word, the rest of the line, or nothing to hide. */
function markFor(name: string): '\0' | '\ue000' | '' {
  if (headerName.test(bare(name))) return '\ue000';
  return isSecret(name) ? '\0' : '';
}

function bare(name: string): string {
  return name.replace(/[^a-z\d]/gi, '').toLowerCase();
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
