'use client';

import { type RefObject, useCallback, useRef } from 'react';
import { useFormContext } from 'react-hook-form';

export interface PanelValues {
  /** Takes the fields of a panel that was closed out of the form, so that they are neither checked nor sent. */
  readonly keepValues: (panel: string, names: readonly string[]) => void;
  /** Whether there is something to give back to a panel. */
  readonly hasValues: (panel: string) => boolean;
  /** Gives a panel that was opened again what was typed in it. */
  readonly restoreValues: (panel: string) => void;
}

/** Keeps what was typed in the panels of a list that are closed, each for itself: a code of one card is not of another. */
export function usePanelValues(list: RefObject<HTMLElement | null>): PanelValues {
  const { getValues, setValue, unregister, clearErrors } = useFormContext();
  const kept = useRef(new Map<string, ReadonlyMap<string, unknown>>());

  const keepValues = useCallback(
    (panel: string, names: readonly string[]) => {
      const { current } = list;
      // With the list itself gone, a form does with its values as with those of any field.
      if (current === null) return;
      kept.current.set(panel, new Map(names.map((name) => [name, getValues(name)])));
      const shown = namesIn(current);
      for (const name of names) {
        if (!shown.includes(name)) {
          unregister(name, { keepDefaultValue: true });
          continue;
        }
        // The panel that is open now has a field of this name, and took over the value.
        setValue(name, '');
        clearErrors(name);
      }
    },
    [list, getValues, setValue, unregister, clearErrors],
  );
  const restoreValues = useCallback(
    (panel: string) => {
      for (const [name, value] of kept.current.get(panel) ?? []) setValue(name, value);
    },
    [setValue],
  );
  const hasValues = useCallback((panel: string) => kept.current.has(panel), []);
  return { keepValues, hasValues, restoreValues };
}

/** The names of the controls in an element, each once. */
export function namesIn(element: Element): string[] {
  const named = [...element.querySelectorAll('[name]')];
  return [...new Set(named.map((control) => control.getAttribute('name') ?? ''))];
}
