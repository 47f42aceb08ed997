import { brandOf } from './brandOf.js';
import { cardField } from './cardField.js';
import type { FrameKind } from './FrameKind.js';
import type { FrameReport } from './openFrame.js';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Writes what is typed as a card has it, and tells what happens to it. Answers with a function that looks again. */
export function watchInput(
  input: HTMLInputElement,
  kind: FrameKind,
  isAmex: () => boolean,
  tell: (report: FrameReport) => void,
): () => void {
  let isLeft = false;
  const look = (): Omit<FrameReport, 'event'> => {
    const field = cardField(kind, isAmex());
    const digits = digitsOf(input.value);
    const isFull = digits.length >= field.digits;
    const short = isLeft && digits !== '' ? field.incomplete : null;
    const code = isFull ? field.problem(digits) : short;
    return {
      empty: digits === '',
      complete: isFull && code === null,
      error:
        code === null ? undefined : { type: 'validation_error', code, message: 'A sentence of the gateway.' },
      ...(kind === 'cardNumber' && { brand: brandOf(digits) }),
    };
  };
  let last = JSON.stringify(look());
  const changed = (): void => {
    const now = look();
    if (JSON.stringify(now) !== last) tell({ event: 'change', ...now });
    last = JSON.stringify(now);
  };
  input.addEventListener('input', () => {
    format(input, kind, isAmex());
    changed();
  });
  input.addEventListener('focus', () => {
    isLeft = false;
    tell({ event: 'focus', ...look() });
  });
  input.addEventListener('blur', () => {
    isLeft = true;
    changed();
    tell({ event: 'blur', ...look() });
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') tell({ event: 'enter', ...look() });
    if (key === 'Escape') tell({ event: 'escape', ...look() });
  });
  tell({ event: 'ready', ...look() });
  return changed;
}

/** Groups the digits, and keeps the caret behind the digit that it was behind. */
function format(input: HTMLInputElement, kind: FrameKind, isAmex: boolean): void {
  const { digits, format: formatted } = cardField(kind, isAmex);
  const caret = input.selectionStart ?? input.value.length;
  const isAtEnd = caret === input.value.length;
  const before = digitsOf(input.value.slice(0, caret)).length;
  const text = formatted(digitsOf(input.value).slice(0, digits));
  if (text === input.value) return;
  input.value = text;
  if (isAtEnd) return;
  const [start = ''] = new RegExp(`^(?:\\D*\\d){${before}}`).exec(text) ?? [];
  input.setSelectionRange(start.length, start.length);
}
