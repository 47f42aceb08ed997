'use client';

import type { PublicPaymentError } from '@tactful/core';
import { useRef, useState } from 'react';
import { type StepContext, useServerStep } from '../server-step/useServerStep.js';
import { type PaymentValues, paymentValues } from '../validation/paymentValues.js';
import { replacedMethod } from './replacedMethod.js';
import type { SavedMethod } from './SavedMethod.js';
import { useLoadedMethods } from './useLoadedMethods.js';

/**
 * How your server is asked about saved methods. Whatever a step returns or throws is read by the provider's gateway. A
 * step that is left out is not offered.
 */
export interface SavedMethodsOptions {
  /** Resolves to the methods, in the order to show them. What it rejects with is told as `loadError`. */
  readonly load: (context: StepContext) => Promise<readonly SavedMethod[]>;
  /** Keeps a new method, with what was typed. */
  readonly add?: ((values: PaymentValues, context: StepContext) => unknown) | undefined;
  /** Puts what was typed in the place of a method. */
  readonly replace?: ((id: string, values: PaymentValues, context: StepContext) => unknown) | undefined;
  /** Forgets a method. */
  readonly remove?: ((id: string, context: StepContext) => unknown) | undefined;
  /** Makes a method the one that is chosen at first. */
  readonly makeDefault?: ((id: string, context: StepContext) => unknown) | undefined;
  /** Whose methods they are. Another customer gets a list of their own. */
  readonly customer?: string | undefined;
}

/** The saved methods of a shopper, and what can be done about them now. */
export interface SavedMethodsState {
  readonly methods: readonly SavedMethod[];
  readonly isLoading: boolean;
  /** Why the methods could not be loaded. */
  readonly loadError: PublicPaymentError | null;
  readonly reload: () => Promise<void>;
  /** A step is under way: offer no other until it is over. */
  readonly isBusy: boolean;
  /** Why the last step was not done, and at which method. `null`: at a new one. */
  readonly problem: { readonly id: string | null; readonly error: PublicPaymentError } | null;
  readonly add: SavedMethodStep<[values: PaymentValues]>;
  readonly replace: SavedMethodStep<[id: string, values: PaymentValues]>;
  readonly remove: SavedMethodStep<[id: string]>;
  readonly makeDefault: SavedMethodStep<[id: string]>;
}

/** Asks the server, and resolves to the problem, or to `null` when it is done. Absent: the server cannot do it. */
export type SavedMethodStep<Given extends readonly unknown[]> =
  | ((...given: Given) => Promise<PublicPaymentError | null>)
  | undefined;

type Ask = (context: StepContext) => unknown;
type Change = (methods: readonly SavedMethod[]) => readonly SavedMethod[];

/**
 * The saved methods of a shopper, in the TanStack Query cache under `['tactful', 'saved-methods', customer]`. What is
 * removed, replaced or made the default shows at once, and is taken back when the server refuses it.
 */
export function useSavedMethods(options: SavedMethodsOptions): SavedMethodsState {
  const { add, replace, remove, makeDefault, load, customer } = options;
  const loaded = useLoadedMethods(load, customer);
  // What is asked holds the values, so that they are in no cache.
  const { run, isRunning } = useServerStep<Ask>('saved-methods', (ask, context) => ask(context));
  const [problem, setProblem] = useState<SavedMethodsState['problem']>(null);

  const take = async (id: string | null, ask: Ask, change?: Change): Promise<PublicPaymentError | null> => {
    setProblem(null);
    const takeBack = change && (await loaded.change(change));
    const error = await run(ask);
    if (error !== null) {
      takeBack?.();
      setProblem({ id, error });
    }
    void loaded.reload();
    return error;
  };
  // Pressed twice, a step is the same one. Another waits for it: its answer is none to the other.
  const last = useRef<{ readonly what: string; readonly done: Promise<PublicPaymentError | null> }>(null);
  const step = (name: string, id: string | null, ask: Ask, change?: Change, values?: PaymentValues) => {
    const what = JSON.stringify([name, id, values]);
    const before = last.current;
    if (before?.what === what) return before.done;
    const taken = async (): Promise<PublicPaymentError | null> => {
      await before?.done;
      return take(id, ask, change);
    };
    const done = taken().finally(() => {
      if (last.current?.done === done) last.current = null;
    });
    last.current = { what, done };
    return done;
  };
  return {
    methods: loaded.methods,
    isLoading: loaded.isLoading,
    loadError: loaded.error,
    reload: loaded.reload,
    isBusy: isRunning,
    problem,
    add:
      add &&
      ((values) => {
        const typed = paymentValues(values);
        return step('add', null, (context) => add(typed, context), undefined, typed);
      }),
    replace:
      replace &&
      ((id, values) => {
        const typed = paymentValues(values);
        return step('replace', id, (context) => replace(id, typed, context), withReplaced(id, typed), typed);
      }),
    remove: remove && ((id) => step('remove', id, (context) => remove(id, context), without(id))),
    makeDefault:
      makeDefault && ((id) => step('default', id, (context) => makeDefault(id, context), withDefault(id))),
  };
}

function without(id: string): Change {
  return (methods) => methods.filter((method) => method.id !== id);
}

function withReplaced(id: string, values: PaymentValues): Change {
  return (methods) => methods.map((method) => (method.id === id ? replacedMethod(method, values) : method));
}

function withDefault(id: string): Change {
  return (methods) => methods.map((method) => ({ ...method, isDefault: method.id === id }));
}
