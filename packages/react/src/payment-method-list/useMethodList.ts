'use client';

import type { PublicReason } from '@tactful/core';
import { type ComponentPropsWithRef, createContext, useContext } from 'react';
import type { PanelValues } from './usePanelValues.js';

/** Why a method cannot be paid with. */
export type MethodRefusal = PublicReason | 'saved_card_expired';

/** What the methods of one list share. */
export interface MethodList extends PanelValues {
  /** The value of the chosen method. Empty: none is chosen. */
  readonly chosen: string;
  /** Whether any of them can be chosen. */
  readonly canChoose: boolean;
  readonly radioProps: Pick<ComponentPropsWithRef<'input'>, 'name' | 'ref' | 'onChange'>;
  /** Adds a method, with the reason why it cannot be paid with, until it is taken back. */
  readonly offer: (value: string, refused: MethodRefusal | null) => () => void;
  /** Moves the focus to the radio of a method, or else to the first that can be chosen, or to the list. */
  readonly focusMethod: (value?: string) => void;
}

export const MethodListContext = createContext<MethodList | null>(null);

/** The list of payment methods around this one. */
export function useMethodList(): MethodList {
  const list = useContext(MethodListContext);
  if (list === null) {
    throw new Error(
      'Tactful: a payment method was used outside of a PaymentMethodList. ' +
        'Without it nothing says which method is chosen. Put it inside <PaymentMethodList>.',
    );
  }
  return list;
}
