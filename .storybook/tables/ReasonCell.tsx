import type { PublicReason, Reason } from '@tactful/core';
import type { ReactNode } from 'react';
import { Code } from './Code.js';

interface ReasonCellProps {
  readonly reason: Reason;
  readonly shown: PublicReason;
}

/** A reason and, where no shopper is told it, the reason that is shown instead. */
export function ReasonCell({ reason, shown }: ReasonCellProps): ReactNode {
  if (reason === shown) return <Code>{reason}</Code>;
  return (
    <>
      <Code>{reason}</Code>
      <p className="table-note">
        shown as <Code>{shown}</Code>
      </p>
    </>
  );
}
