'use client';

import { fill, type PublicPaymentError } from '@tactful/core';
import { useEffect, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { describeSaved, type SavedStep } from './describeSaved.js';
import type { SavedMethod } from './SavedMethod.js';
import { savedMethodName } from './savedMethodName.js';
import type { SavedMethodsState } from './useSavedMethods.js';

/** The steps that a shopper takes in the list itself. */
export interface SavedMethodSteps {
  readonly remove: (method: SavedMethod) => void;
  readonly makeDefault: (method: SavedMethod) => void;
}

/** Where the methods stand. The same functions at every render. */
export interface MethodPlace {
  /** Moves the focus to a method, or else to the first, or to what is there without any. */
  readonly focusMethod: (id?: string) => void;
  /** A method has gone. */
  readonly onGone?: (id: string) => void;
  /** A method that had gone is back. */
  readonly onBack?: (id: string) => void;
}

/** Takes the steps of a saved method: moves the focus from what goes away, and tells how it went. */
export function useSavedMethodSteps(
  saved: SavedMethodsState,
  { focusMethod, onGone, onBack }: MethodPlace,
): SavedMethodSteps {
  const { messages, announce } = useCheckout();
  useTold(saved, focusMethod);

  const { methods } = saved;
  const leaving = useRef<{ readonly id: string; readonly next: string | undefined }>(null);
  useFocusEffect(() => {
    const { id, next } = leaving.current ?? {};
    if (id === undefined || methods.some((method) => method.id === id)) return;
    leaving.current = null;
    onGone?.(id);
    focusMethod(next);
  }, [methods, onGone, focusMethod]);

  const remove = async (method: SavedMethod): Promise<void> => {
    const { id } = method;
    leaving.current = { id, next: neighbour(methods, id) };
    const error = await saved.remove?.(id);
    if (error === null) {
      announce(fill(messages.ui.saved_methods.removed, { method: savedMethodName(method, messages).spoken }));
      return;
    }
    leaving.current = null;
    if (error) onBack?.(id);
  };
  const makeDefault = async (method: SavedMethod): Promise<void> => {
    // The button that was pressed goes away.
    focusMethod(method.id);
    const error = await saved.makeDefault?.(method.id);
    const { spoken } = savedMethodName(method, messages);
    if (error === null) announce(fill(messages.ui.saved_methods.made_default, { method: spoken }));
  };
  return { remove: (method) => void remove(method), makeDefault: (method) => void makeDefault(method) };
}

/** The method after one, or else the one before it. */
function neighbour(methods: readonly SavedMethod[], id: string): string | undefined {
  const index = methods.findIndex((method) => method.id === id);
  return (methods[index + 1] ?? methods[index - 1])?.id;
}

/** Announces what went wrong, once. When the methods are there after all, the focus goes to them from what asked again. */
function useTold(
  { loadError, problem, methods }: SavedMethodsState,
  focusMethod: MethodPlace['focusMethod'],
): void {
  const { messages, announce } = useCheckout();
  const tell = useLatest((error: PublicPaymentError, step: SavedStep) => {
    const { title, body, severity } = describeSaved(error, messages, step);
    announce(announcement(title, body), severity === 'info' ? 'polite' : 'assertive');
  });
  useEffect(() => {
    if (problem !== null) tell.current(problem.error, 'change');
  }, [problem, tell]);

  const hadFailed = useRef(false);
  const first = useLatest(methods[0]?.id);
  useFocusEffect(() => {
    if (loadError !== null) tell.current(loadError, first.current === undefined ? 'load' : 'reload');
    else if (hadFailed.current && document.activeElement === document.body) focusMethod(first.current);
    hadFailed.current = loadError !== null;
  }, [loadError, tell, first, focusMethod]);
}
