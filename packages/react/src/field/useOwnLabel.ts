'use client';

import type { MessageValues } from '@tactful/core';
import { useMemo, useState } from 'react';
import { useCheckout } from '../provider/useCheckout.js';

/**
 * Calls a field by the text in its label, where neither its values nor the catalog have a name for it.
 * @returns the values with that text, and what the label tells it to.
 */
export function useOwnLabel(
  name: string,
  values: MessageValues | undefined,
): readonly [MessageValues | undefined, (text: string | undefined) => void] {
  const { messages } = useCheckout();
  const [own, setOwn] = useState<string>();
  const isNamed = Object.hasOwn(messages.fields, name);
  const called = useMemo(
    () => (isNamed || own === undefined ? values : { label: own, ...values }),
    [isNamed, own, values],
  );
  // A field that has its name from the catalog need not be rendered again for it.
  return [called, isNamed ? unheard : setOwn];
}

function unheard(): void {}
