'use client';

import { createContext, useContext } from 'react';
import type { FieldState } from './useField.js';

export const FieldContext = createContext<FieldState | null>(null);

/** The field around this part. */
export function useFieldContext(): FieldState {
  const field = useContext(FieldContext);
  if (field === null) {
    throw new Error(
      'Tactful: a part of a field was used outside of a Field. ' +
        'Without it the part has no name and no value. Put it inside <Field name="…">.',
    );
  }
  return field;
}
