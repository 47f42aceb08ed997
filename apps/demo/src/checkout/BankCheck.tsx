import type { BankChallenge } from '@tactful/react';
import type { ReactNode } from 'react';
import { AskingFrame } from './AskingFrame.js';

interface BankCheckProps extends Pick<BankChallenge, 'end'> {
  /** Where the bank asks. */
  readonly src: string;
}

/** The bank's page, in a frame. */
export function BankCheck({ src, end }: BankCheckProps): ReactNode {
  return <AskingFrame key={src} title="Example Bank" page={src} onAnswered={() => end('completed')} />;
}
