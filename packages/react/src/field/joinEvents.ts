import type { FocusEventHandler, FormEventHandler } from 'react';
import type { FieldEvents } from './useFieldRules.js';

interface GivenEvents<Control> {
  readonly onInput?: FormEventHandler<Control> | undefined;
  readonly onChange?: FormEventHandler<Control> | undefined;
  readonly onBlur?: FocusEventHandler<Control> | undefined;
}

/** Tells the field of each event first, and then whoever asked for it. */
export function joinEvents<Control extends HTMLInputElement | HTMLSelectElement>(
  field: FieldEvents,
  { onInput, onChange, onBlur }: GivenEvents<Control>,
): Required<GivenEvents<Control>> {
  return {
    onInput: (event) => {
      field.onInput(event);
      onInput?.(event);
    },
    onChange: (event) => {
      field.onChange(event);
      onChange?.(event);
    },
    onBlur: (event) => {
      field.onBlur(event);
      onBlur?.(event);
    },
  };
}
