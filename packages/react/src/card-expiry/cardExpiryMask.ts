import type { MaskitoOptions, MaskitoPreprocessor } from '@maskito/core';
import { toDigits } from '../digits/toDigits.js';
import { overGap } from '../mask/overGap.js';
import { splitExpiry } from './splitExpiry.js';

const inShape = /^\d{0,2}(\/\d{0,4})?$/;
const nothing: readonly [number, number] = [0, 0];

const typing: MaskitoPreprocessor = ({ elementState, data }, action) => {
  if (action !== 'insert') return { elementState, data };
  const whole = data.length > 2 ? inCardShape(data) : null;
  if (whole !== null) return { elementState: { value: '', selection: nothing }, data: whole };
  const typed = toDigits(data)
    .replace(/[^\d/.\-\s]/g, '')
    .replace(/\D+/g, '/');
  const { value, selection } = elementState;
  const isAtEnd = selection[1] === value.length;
  if (typed === '' || !isAtEnd) return { elementState, data: typed };
  const text = withSlash(value.slice(0, selection[0]) + typed);
  return { elementState: { value: '', selection: nothing }, data: text };
};

const fillingIn: MaskitoPreprocessor = ({ elementState, data }, action) => {
  const { value, selection } = elementState;
  if (action !== 'validation' || inShape.test(value)) return { elementState, data };
  return { elementState: { value: inCardShape(value) ?? toDigits(value), selection }, data };
};

/**
 * Writes the slash of an expiry date: keyboards for digits often have none. What is pasted or filled in whole, in
 * whatever shape, is written as on the card.
 */
export const cardExpiryMask: MaskitoOptions = { mask: inShape, preprocessors: [overGap, typing, fillingIn] };

/** No month starts with 2 to 9, and after two digits only the year can come. */
function withSlash(text: string): string {
  return text
    .replace(/^\/|\/(?=\/)/g, '')
    .replace(/^([2-9]|\d(?=\/))/, '0$1')
    .replace(/^(\d\d)\/?/, '$1/');
}

function inCardShape(text: string): string | null {
  const { month, year } = splitExpiry(text);
  if (month === '' || year === '') return null;
  return `${month.padStart(2, '0')}/${year.replace(/^20(?=\d\d)/, '')}`;
}
