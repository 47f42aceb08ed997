import type { Gateway } from '@tactful/core';
import { useCallback, useEffect, useState } from 'react';
import { type Opening, openPayment } from '../gateways/openPayment.js';

/** Opens the payment of an order, and again when asked to. `null`: it is being opened. */
export function useOpening(gateway: Gateway, orderNumber: string): readonly [Opening | null, () => void] {
  const [opening, setOpening] = useState<Opening | null>(null);
  useEffect(() => {
    if (opening !== null) return undefined;
    const leaving = new AbortController();
    void openPayment(gateway, orderNumber, leaving.signal).then((done) => {
      if (!leaving.signal.aborted) setOpening(done);
    });
    return () => leaving.abort();
  }, [gateway, orderNumber, opening]);
  return [opening, useCallback(() => setOpening(null), [])];
}
