'use client';

import { fill, type MessageValues } from '@tactful/core';
import { type RefObject, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { FieldState } from '../field/useField.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { promoCodeText } from './promoCodeText.js';
import type { PromoCode } from './usePromoCode.js';

/** The parts of the field that get the focus. */
interface Parts {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly chip: RefObject<HTMLDivElement | null>;
}

interface PromoCodeFieldState extends Parts {
  readonly field: FieldState;
  /** Applies what is typed. Without anything, it asks for it. */
  readonly apply: () => void;
  /** Takes what was said back, as the value changes. */
  readonly clear: () => void;
}

const ignore = (): void => {};

/** The state of a promo code field: what it says, and where the focus goes when a step is done or not. */
export function usePromoCodeField(promoCode: PromoCode, values?: MessageValues): PromoCodeFieldState {
  const { messages } = useCheckout();
  const parts = useParts();
  const { input } = parts;
  const [isMissing, setIsMissing] = useState(false);
  const errorText = isMissing ? messages.ui.promo_code.missing : promoCodeText(promoCode, messages, values);
  useNews(promoCode, errorText, parts);

  const apply = (): void => {
    const code = input.current?.value.trim() ?? '';
    setIsMissing(code === '');
    if (code === '') input.current?.focus();
    else void promoCode.apply(code);
  };
  const clear = (): void => {
    setIsMissing(false);
    if (promoCode.error !== null) promoCode.clear();
  };
  return { ...parts, field: useFieldState(messages.fields.promo_code, errorText), apply, clear };
}

function useParts(): Parts {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const chip = useRef<HTMLDivElement>(null);
  return useMemo(() => ({ root, input, chip }), []);
}

/** Moves the focus to what is new while the shopper is here, and announces it while they are elsewhere. */
function useNews({ applied }: PromoCode, errorText: string | null, parts: Parts): void {
  const { messages, announce } = useCheckout();
  const words = useLatest(messages.ui.promo_code);
  const { root, input, chip } = parts;
  const isHere = useCallback((): boolean => {
    const { activeElement } = document;
    return activeElement === document.body || root.current?.contains(activeElement) === true;
  }, [root]);

  const known = useRef(applied);
  useFocusEffect(() => {
    if (known.current === applied) return;
    known.current = applied;
    if (applied === null) announce(words.current.removed);
    const next = applied === null ? input.current : chip.current;
    if (isHere()) next?.focus();
    else if (applied !== null) announce(fill(words.current.applied, { code: applied }));
  }, [applied, announce, words, isHere, input, chip]);

  const told = useRef(errorText);
  useFocusEffect(() => {
    const isNew = errorText !== null && told.current === null;
    told.current = errorText;
    if (!isNew) return;
    const isMove = input.current !== null && input.current !== document.activeElement && isHere();
    if (isMove) input.current?.focus();
    else announce(errorText);
  }, [errorText, announce, isHere, input]);
}

/** What the parts of a field share, for one that is no value of a form. */
function useFieldState(label: string, errorText: string | null): FieldState {
  const id = useId();
  const errorId = `${id}-error`;
  return {
    optional: false,
    label,
    errorText,
    labelProps: { htmlFor: id },
    inputProps: {
      id,
      name: 'promo_code',
      ref: ignore,
      onInput: ignore,
      onChange: ignore,
      onBlur: ignore,
      'aria-describedby': errorText === null ? undefined : errorId,
      'aria-invalid': errorText === null ? undefined : true,
      'aria-required': undefined,
    },
    descriptionProps: { id: `${id}-description`, ref: ignore },
    errorProps: { id: errorId, ref: ignore },
  };
}
