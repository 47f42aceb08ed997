import { AccountHolderField, IbanField, MandateConsent } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';

/** A debit of a bank account in the euro area. Other countries have other fields. */
export function BankDebit(): ReactNode {
  return (
    <>
      <IbanField />
      <AccountHolderField />
      <MandateConsent>
        <p>{useWords().mandate}</p>
      </MandateConsent>
    </>
  );
}
