import type { BankChallenge } from '@tactful/react';
import { type ReactNode, useRef } from 'react';

interface BankCheckProps extends Pick<BankChallenge, 'end'> {
  /** Where the bank asks. */
  readonly src: string;
}

/** The bank's page, in a frame. */
export function BankCheck({ src, end }: BankCheckProps): ReactNode {
  const isFirst = useRef(true);
  // Once the shopper has answered, another page comes. What the answer was, the gateway knows.
  const handleLoad = (): void => {
    if (!isFirst.current) end('completed');
    isFirst.current = false;
  };
  return (
    <iframe
      className="bank-check"
      title="Example Bank"
      sandbox="allow-forms allow-scripts"
      src={src}
      onLoad={handleLoad}
    />
  );
}
