'use client';

import { useCallback, useContext } from 'react';
import type { FieldError } from 'react-hook-form';
import { useCheckout } from '../provider/useCheckout.js';
import { FormRulesContext } from '../validation/FormRules.js';
import { fieldErrorText } from './fieldErrorText.js';

/** Says what is wrong with any field of the form, in the very words that stand at the field. */
export function useFieldErrorText(): (name: string, error: FieldError) => string {
  const { messages } = useCheckout();
  const { values } = useContext(FormRulesContext);
  return useCallback(
    (name, error) => fieldErrorText(name, error, messages, values.get(name)),
    [messages, values],
  );
}
