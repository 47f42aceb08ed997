'use client';

import { type ChangeEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type FieldState, useField } from '../field/useField.js';
import type { Rules } from '../validation/Rules.js';
import type { MethodList, MethodRefusal } from './useMethodList.js';
import { usePanelValues } from './usePanelValues.js';

type Offered = ReadonlyMap<string, MethodRefusal | null>;

const none: Offered = new Map();

/** Registers the choice of a method with the form, and gives the methods of the list what they share. */
export function useMethodChoice(list: RefObject<HTMLElement | null>): {
  readonly field: FieldState;
  readonly methods: MethodList;
} {
  const [offered, setOffered] = useState(none);
  const canChoose = hasChoice(offered);
  const rules = useMemo(() => methodRules(offered), [offered]);
  const field = useField('payment_method', { rules });
  const watched: unknown = useWatch({ name: 'payment_method' });

  const { name, ref: register } = field.inputProps;
  const { setValue, trigger, getFieldState } = useFormContext();
  const early = useRef<string>(null);
  const ref = (radio: HTMLInputElement | null): void => {
    // Chosen before the page was taken over from a server: to register a radio unticks it.
    if (radio?.checked && !radio.defaultChecked) early.current = radio.value;
    register(radio);
  };
  useEffect(() => {
    if (early.current !== null) setValue('payment_method', early.current);
  }, [setValue]);

  const could = useRef(canChoose);
  useEffect(() => {
    // To choose another is good advice only while there is one.
    if (could.current !== canChoose && getFieldState(name).invalid) void trigger(name);
    could.current = canChoose;
  }, [canChoose, name, getFieldState, trigger]);

  const offer = useCallback((value: string, refused: MethodRefusal | null) => {
    setOffered((before) => new Map([...before, [value, refused]]));
    return () => setOffered((before) => new Map([...before].filter(([other]) => other !== value)));
  }, []);
  const focusMethod = useCallback(
    (value?: string) => {
      const radios = [...(list.current?.querySelectorAll<HTMLInputElement>('.tactful-method-radio') ?? [])];
      const enabled = radios.filter(({ disabled }) => !disabled);
      const group = list.current?.closest('fieldset');
      (enabled.find((radio) => radio.value === value) ?? enabled[0] ?? group)?.focus();
    },
    [list],
  );
  const chosen = typeof watched === 'string' ? watched : '';
  // A method that cannot be paid with may be chosen to see to it: it is an error only when the form is sent.
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    setValue(name, currentTarget.value, { shouldDirty: true, shouldTouch: true });
    if (getFieldState(name).invalid) void trigger(name);
  };
  const radioProps = { name, ref, onChange };
  return { field, methods: { chosen, canChoose, radioProps, offer, focusMethod, ...usePanelValues(list) } };
}

/** One that has expired can still be chosen, to see to it. Before any has come, nothing is known. */
function hasChoice(offered: Offered): boolean {
  const refusals = [...offered.values()];
  return (
    refusals.length === 0 || refusals.some((reason) => reason === null || reason === 'saved_card_expired')
  );
}

/** A method that is not offered any more counts as none. */
function methodRules(offered: Offered): Rules {
  if (!hasChoice(offered)) return { no_method_available: () => false };
  const reasons = [...offered.values()].filter((reason) => reason !== null);
  return {
    payment_method_missing: (value) => offered.has(value),
    ...Object.fromEntries(
      reasons.map((reason) => [reason, (value: string) => offered.get(value) !== reason]),
    ),
  };
}
