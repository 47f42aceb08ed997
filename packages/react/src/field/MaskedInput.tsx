'use client';

import { Maskito, type MaskitoOptions } from '@maskito/core';
import { forwardRef, useEffect, useRef } from 'react';
import { Input, type InputProps } from './Input.js';
import { useMergedRef } from './useMergedRef.js';

export interface MaskedInputProps extends InputProps {
  /** The same object at every render. */
  readonly mask: MaskitoOptions;
}

/** An input that writes its value in shape while the shopper types, and keeps the caret at the digit it was at. */
export const MaskedInput = forwardRef<HTMLInputElement, MaskedInputProps>(function MaskedInput(
  { mask, ...props },
  ref,
) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current === null) return undefined;
    const masked = new Maskito(input.current, mask);
    return () => masked.destroy();
  }, [mask]);
  return (
    <Input
      inputMode="numeric"
      dir="ltr"
      autoCapitalize="off"
      spellCheck={false}
      {...props}
      ref={useMergedRef(ref, input)}
    />
  );
});
