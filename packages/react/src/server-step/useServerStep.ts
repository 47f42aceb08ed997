'use client';

import { disclose, type PublicPaymentError } from '@tactful/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { reportProblem } from '../problem-report/reportProblem.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import { readAnswer } from './readAnswer.js';

/** What a step with the shop's server gets beside its value. */
export interface StepContext {
  /** Aborts when the answer takes too long or the page is left. */
  readonly signal: AbortSignal;
}

/** A step with the shop's server, and how it went last. */
export interface ServerStep<Value> {
  /**
   * Asks the server, once at a time. Resolves to the problem, or to `null` when it is done. Never rejects.
   */
  readonly run: (value: Value) => Promise<PublicPaymentError | null>;
  readonly isRunning: boolean;
  readonly error: PublicPaymentError | null;
  /** Forgets how it went last. */
  readonly reset: () => void;
}

/** How long a server may take for a step that moves no money, in ms. */
const timeout = 30_000;

/**
 * A step with the shop's server that cannot move money. Its answer is read by the provider's gateway. It shows in
 * TanStack Query as the mutation `['tactful', name]`.
 */
export function useServerStep<Value>(
  name: string,
  ask: (value: Value, context: StepContext) => unknown,
): ServerStep<Value> {
  const { gateway, disclosure, onPaymentError, queryClient } = useCheckout();
  const latest = useLatest(ask);
  const page = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    page.current = controller;
    return () => controller.abort();
  }, []);
  const { mutateAsync, data, isPending, reset } = useMutation(
    {
      mutationKey: ['tactful', name],
      mutationFn: async (value: Value) => {
        const error = await readAnswer(gateway, () =>
          inTime(page.current, (context) => latest.current(value, context)),
        );
        if (error === null) return null;
        // A page that was left has cut the request itself.
        if (!page.current?.signal.aborted) reportProblem(error, disclosure, onPaymentError);
        return disclose(error, disclosure);
      },
      networkMode: 'always',
      retry: false,
      throwOnError: false,
    },
    queryClient,
  );
  // A second click may come before this has rendered again.
  const running = useRef<Promise<PublicPaymentError | null>>(null);
  const run = useCallback(
    (value: Value) => {
      const asked =
        running.current ??
        mutateAsync(value).finally(() => {
          running.current = null;
        });
      running.current = asked;
      return asked;
    },
    [mutateAsync],
  );
  return { run, isRunning: isPending, error: data ?? null, reset };
}

/** Asks, and stops waiting when the time is over or the page is left, whether or not what is asked heeds the signal. */
function inTime(page: AbortController | null, ask: (context: StepContext) => unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), timeout);
    const leave = (): void => controller.abort();
    page?.signal.addEventListener('abort', leave);
    signal.addEventListener('abort', () => reject(signal.reason));
    const asked = async (): Promise<unknown> => ask({ signal });
    asked()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        page?.signal.removeEventListener('abort', leave);
      });
  });
}
