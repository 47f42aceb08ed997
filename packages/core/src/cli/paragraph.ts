import { styleText } from 'node:util';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

const columns = 80;
const indent = 16;

/** A text behind its label, broken between words into lines of 80 columns. */
export function paragraph(label: string, text: string, colours: boolean): string {
  const shown = `  ${label}`.padEnd(indent);
  const lines = wrap(printable(text), columns - indent).join(`\n${' '.repeat(indent)}`);
  return `${colours ? styleText('bold', shown) : shown}${lines}\n`;
}
