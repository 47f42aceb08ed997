'use client';

import { fill } from '@tactful/core';
import { type ReactNode, useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFieldContext } from '../field/useFieldContext.js';
import { useCheckout } from '../provider/useCheckout.js';

interface EmailSuggestionProps {
  readonly address: string;
  readonly onAccept: () => void;
}

/** Asks whether another address was meant, in the line that is kept for an error, and takes it over when it is pressed. */
export function EmailSuggestion({ address, onAccept }: EmailSuggestionProps): ReactNode {
  const { messages, announce } = useCheckout();
  const { setFocus, setValue } = useFormContext();
  const { errorText, inputProps } = useFieldContext();
  const text = fill(messages.ui.email.suggestion, { address });
  const isShown = errorText === null;
  useEffect(() => {
    if (isShown) announce(text);
  }, [announce, isShown, text]);

  if (!isShown) return null;
  const accept = (): void => {
    setValue(inputProps.name, address);
    setFocus(inputProps.name);
    onAccept();
  };
  return (
    <button type="button" className="tactful-suggestion" onClick={accept}>
      {text}
    </button>
  );
}
