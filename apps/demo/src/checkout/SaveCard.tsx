import { ChoiceInput, Field } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';

/** The shopper's wish that the card be saved, once it has paid. */
export function SaveCard(): ReactNode {
  return (
    <Field name="save_card" className="save-card">
      <ChoiceInput type="checkbox" value="yes">
        {useWords().savedCard.save}
      </ChoiceInput>
    </Field>
  );
}
