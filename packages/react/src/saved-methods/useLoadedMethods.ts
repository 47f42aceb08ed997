'use client';

import { disclose, publicError, type PublicPaymentError } from '@tactful/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { onlyDigits } from '../digits/onlyDigits.js';
import { reportProblem } from '../problem-report/reportProblem.js';
import { useCheckout } from '../provider/useCheckout.js';
import { readAnswer } from '../server-step/readAnswer.js';
import type { SavedMethod } from './SavedMethod.js';
import type { SavedMethodsOptions } from './useSavedMethods.js';

interface Loaded {
  readonly methods: readonly SavedMethod[];
  readonly error: PublicPaymentError | null;
}

interface LoadedMethods extends Loaded {
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
  /** Shows the methods changed before the server knows of it. Gives what takes the change back. */
  readonly change: (
    changed: (methods: readonly SavedMethod[]) => readonly SavedMethod[],
  ) => Promise<() => void>;
}

const nothing: Loaded = { methods: [], error: null };

/** Loads the saved methods and keeps them. When loading again fails, those that there were stay. */
export function useLoadedMethods(load: SavedMethodsOptions['load'], customer = ''): LoadedMethods {
  const { gateway, disclosure, onPaymentError, queryClient } = useCheckout();
  const queryKey = ['tactful', 'saved-methods', customer];
  const kept = (): Loaded => queryClient.getQueryData<Loaded>(queryKey) ?? nothing;

  const queryFn = async ({ signal }: { readonly signal: AbortSignal }): Promise<Loaded> => {
    const lists: SavedMethod[][] = [];
    const error = await readAnswer(gateway, async () => {
      const answer = await load({ signal });
      if (!Array.isArray(answer)) return answer;
      lists.push(answer.map(shortened));
      return null;
    });
    const [methods] = lists;
    if (methods) return { methods, error: null };
    if (error === null) {
      reportError(
        new TypeError(
          'Tactful: `load` of useSavedMethods gave no list. The shopper is told that the saved methods are not available. ' +
            'Let it resolve to an array of methods.',
        ),
      );
      return { ...kept(), error: publicError('service_unavailable') };
    }
    if (!signal.aborted) reportProblem(error, disclosure, onPaymentError);
    return { ...kept(), error: disclose(error, disclosure) };
  };
  const { data, isPending, refetch } = useQuery(
    { queryKey, queryFn, networkMode: 'always', retry: false, throwOnError: false },
    queryClient,
  );
  const { methods, error } = data ?? nothing;
  const reload = useCallback(async () => {
    await refetch();
  }, [refetch]);
  const change: LoadedMethods['change'] = async (changed) => {
    // An answer that is on its way does not know of the change.
    await queryClient.cancelQueries({ queryKey });
    const before = kept();
    queryClient.setQueryData<Loaded>(queryKey, { ...before, methods: changed(before.methods) });
    return () => void queryClient.setQueryData<Loaded>(queryKey, before);
  };
  return { methods, error, isLoading: isPending, reload, change };
}

/** Whatever a server sends, nothing else is kept in the page, and of a number four digits. */
function shortened(method: SavedMethod): SavedMethod {
  const { id, brand, name, lastFour, expiry, isDefault, needsSecurityCode, unavailable } = method;
  const digits = lastFour && onlyDigits(lastFour).slice(-4);
  const date = expiry && { month: expiry.month, year: expiry.year };
  return { id, brand, name, lastFour: digits, expiry: date, isDefault, needsSecurityCode, unavailable };
}
