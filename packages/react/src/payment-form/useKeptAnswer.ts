'use client';

import { at, type RequestContext } from '@tactful/core';
import { useState } from 'react';
import type { PaymentFormProps } from './PaymentForm.js';

type Calls = Pick<PaymentFormProps, 'pay' | 'status'>;

/** Keeps what the gateway answered last, also as an error of an HTTP client: of a fetch Response the body. It is in the memory of the page only. */
export function useKeptAnswer({ pay, status }: Calls): { readonly answer: unknown; readonly calls: Calls } {
  const [answer, setAnswer] = useState<{ readonly body: unknown }>({ body: null });
  const keep = async (ask: () => unknown, { signal }: RequestContext): Promise<unknown> => {
    const hear = async (given: unknown): Promise<void> => {
      const body = given instanceof Response ? await bodyOf(given) : given;
      // An answer that came too late was not read either.
      if (!signal.aborted) setAnswer({ body });
    };
    try {
      const given = await ask();
      await hear(given);
      return given;
    } catch (thrown) {
      await hear(answerIn(thrown));
      throw thrown;
    }
  };
  return {
    answer: answer.body,
    calls: {
      pay: (values, context) => keep(() => pay(values, context), context),
      status: status && ((context) => keep(() => status(context), context)),
    },
  };
}

/** What came back, of an error of an HTTP client: what was sent is in it as well, and with it the card. */
function answerIn(thrown: unknown): unknown {
  const response = at(thrown, 'response');
  if (response === undefined || response instanceof Response) return response ?? thrown;
  return { response: { status: at(response, 'status'), data: at(response, 'data') } };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.clone().json();
  } catch {
    return null;
  }
}
