import { disclose, paymentError, type Reason } from '@tactful/core';
import { useCheckout } from '@tactful/react';
import { type ReactNode, useMemo } from 'react';
import { ShownError } from './ShownError.js';

/** What a shopper meets for a reason, under the toolbar's disclosure policy. */
export function ShownReason({ reason }: { readonly reason: Reason }): ReactNode {
  const { disclosure } = useCheckout();
  const error = useMemo(() => disclose(paymentError(reason), disclosure), [reason, disclosure]);
  return <ShownError error={error} />;
}
