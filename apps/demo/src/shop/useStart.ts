import { useRef, useState } from 'react';

/** Something new that is begun, such as another order. */
export interface Start {
  /** Does nothing while it is under way. */
  readonly begin: () => void;
  /** Whether the last try came to nothing. */
  readonly hasFailed: boolean;
}

/** Begins something, once at a time, and tells when it came to nothing. */
export function useStart(start: () => Promise<void>): Start {
  const [hasFailed, setHasFailed] = useState(false);
  const isBeginning = useRef(false);
  const begin = async (): Promise<void> => {
    if (isBeginning.current) return;
    isBeginning.current = true;
    setHasFailed(false);
    await start().catch((error: unknown) => {
      reportError(error);
      setHasFailed(true);
    });
    isBeginning.current = false;
  };
  return { begin: () => void begin(), hasFailed };
}
