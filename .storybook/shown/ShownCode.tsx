import { type CodeFact, disclose } from '@tactful/core';
import { useCheckout } from '@tactful/react';
import { type ReactNode, useMemo } from 'react';
import { gateways } from '../gateways.js';
import { readCode } from '../readCode.js';
import { ShownError } from './ShownError.js';

/** What a shopper meets when the toolbar's gateway answers with a code. */
export function ShownCode({ kind, code }: CodeFact): ReactNode {
  const { gateway, disclosure } = useCheckout();
  const error = useMemo(() => {
    const folder = gateways.get(gateway.name);
    return folder && disclose(readCode(folder, { kind, code }), disclosure);
  }, [gateway, kind, code, disclosure]);
  return error && <ShownError error={error} />;
}
