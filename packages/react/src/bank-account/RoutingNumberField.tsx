'use client';

import { forwardRef } from 'react';
import type { InputProps } from '../field/Input.js';
import { groupMask } from '../mask/groupMask.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { BankCode } from './BankCode.js';
import { isRoutingNumber } from './isRoutingNumber.js';

const rules = { value_missing: filled, bank_code_not_recognized: isRoutingNumber } satisfies Rules;
const mask = groupMask([], '');

/** The routing number of a bank in the United States, under the name `bank_code`. Its check digit is checked. */
export const RoutingNumberField = forwardRef<HTMLInputElement, InputProps>(
  function RoutingNumberField(props, ref) {
    const { messages } = useCheckout();
    return (
      <BankCode {...props} label={messages.ui.bank.routing_number} rules={rules} mask={mask} ref={ref} />
    );
  },
);
