import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { CardHolderField } from './CardHolderField.js';

describeField(CardHolderField, {
  name: 'card_holder',
  missing: 'card_holder_missing',
  wrong: '4242 4242',
  reason: 'card_holder_not_accepted',
  right: 'Ada Lovelace',
  autoComplete: 'cc-name',
  dir: 'auto',
});

test('may stay empty when it is optional, and says so', async () => {
  const onSend = vi.fn();
  render(
    <FieldForm onSend={onSend}>
      <CardHolderField optional />
    </FieldForm>,
  );
  const input = screen.getByRole('textbox', { name: 'Name on card (optional)' });
  expect(input.ariaRequired).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(onSend).toHaveBeenCalledOnce();
  await userEvent.type(input, '4242');
  await userEvent.click(screen.getByRole('button'));
  expect(onSend).toHaveBeenCalledOnce();
});
