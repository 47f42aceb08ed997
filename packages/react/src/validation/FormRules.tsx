'use client';

import type { MessageValues } from '@tactful/core';
import { createContext, type ReactNode, useMemo, useRef, useState } from 'react';

/** When a field is checked before the form is sent: on leaving it with a value, or not at all. */
export type ValidateOn = 'blur' | 'submit';

interface SharedRules {
  readonly validateOn: ValidateOn;
  /** What the texts of each field may name, so that a summary can say the same words as the field. */
  readonly values: Map<string, MessageValues>;
  /** Keeps what takes back the announcement of a field that was left. */
  readonly said: (takeBack: () => void) => void;
  /** Takes that back: when the form is sent, the focus goes to what is wrong, which is then read out. */
  readonly takeBack: () => void;
}

export const FormRulesContext = createContext<SharedRules>({
  validateOn: 'blur',
  values: new Map(),
  said: () => {},
  takeBack: () => {},
});

export interface FormRulesProps {
  /** @default 'blur' */
  readonly validateOn?: ValidateOn | undefined;
  readonly children: ReactNode;
}

/** What the fields of one form share. */
export function FormRules({ validateOn = 'blur', children }: FormRulesProps): ReactNode {
  const [values] = useState(() => new Map<string, MessageValues>());
  const last = useRef(() => {});
  const rules = useMemo(
    () => ({
      validateOn,
      values,
      said: (takeBack: () => void) => {
        last.current = takeBack;
      },
      takeBack: () => last.current(),
    }),
    [validateOn, values],
  );
  return <FormRulesContext.Provider value={rules}>{children}</FormRulesContext.Provider>;
}
