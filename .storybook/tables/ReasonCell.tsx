import type { PublicReason, Reason } from '@tactful/core';
import type { ReactNode } from 'react';

/** A reason and, where no shopper is told it, the reason that is shown instead. */
export function ReasonCell({
  reason,
  shown,
}: {
  readonly reason: Reason;
  readonly shown: PublicReason;
}): ReactNode {
  if (reason === shown) return <code>{reason}</code>;
  return (
    <>
      <code>{reason}</code>
      <br />
      shown as <code>{shown}</code>
    </>
  );
}
