const nativeDigit = /\p{Nd}/gu;
const isNativeDigit = /^\p{Nd}$/u;

/** Writes every decimal digit of any script (٤, ۴, ４, ४ …) as 0–9, and leaves the rest as it is. */
export function toDigits(text: string): string {
  return text.replace(nativeDigit, (digit) => String(digitValue(digit)));
}

/** Unicode keeps the ten digits of a script in one run that starts at zero, and some runs stand end to end. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (isNativeDigit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
