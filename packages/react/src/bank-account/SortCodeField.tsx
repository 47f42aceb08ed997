'use client';

import { forwardRef } from 'react';
import { onlyDigits } from '../digits/onlyDigits.js';
import type { InputProps } from '../field/Input.js';
import { groupMask } from '../mask/groupMask.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { BankCode } from './BankCode.js';

const rules = {
  value_missing: filled,
  bank_code_not_recognized: (code) => onlyDigits(code).length === 6,
} satisfies Rules;
const mask = groupMask([2, 4], '-');

/** The sort code of a bank in the United Kingdom, under the name `bank_code`: six digits, in pairs. */
export const SortCodeField = forwardRef<HTMLInputElement, InputProps>(function SortCodeField(props, ref) {
  const { messages } = useCheckout();
  return <BankCode {...props} label={messages.ui.bank.sort_code} rules={rules} mask={mask} ref={ref} />;
});
