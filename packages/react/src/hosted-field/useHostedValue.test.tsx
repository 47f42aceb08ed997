import type { Reading } from '@tactful/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { plainGateway } from '../../test/answers.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { usePayment } from '../usePayment.js';
import { formOptions } from '../validation/formOptions.js';
import { type PaymentValues, paymentValues } from '../validation/paymentValues.js';
import { HostedField } from './HostedField.js';
import { useHostedFrame } from './useHostedFrame.js';

const waiting: Reading = { status: 'action_required', findings: [] };
const ignoreFocus = (): void => {};
const empty = { isEmpty: true, isComplete: false, problem: null };
const complete = { isEmpty: false, isComplete: true, problem: null };

/** A card number in a frame, where the buttons are the shopper's keys. */
function CardNumber(): ReactNode {
  const { frame, events } = useHostedFrame();
  return (
    <HostedField name="card_number" frame={frame} focusFrame={ignoreFocus}>
      <button type="button" onClick={() => events.changed({ ...complete })}>
        Type
      </button>
      <button type="button" onClick={() => events.changed(empty)}>
        Clear
      </button>
    </HostedField>
  );
}

interface CheckoutProps {
  readonly keys: string[];
  readonly valuesOf: (values: PaymentValues) => PaymentValues;
}

/** Pays until the bank asks, which the shopper can close. */
function Checkout({ keys, valuesOf }: CheckoutProps): ReactNode {
  const form = useForm<PaymentValues>(formOptions);
  const [loads, setLoads] = useState(0);
  const { phase, submit, challengeEnded } = usePayment<PaymentValues>({
    pay: (_, { idempotencyKey }) => {
      keys.push(idempotencyKey);
      return waiting;
    },
    status: () => waiting,
    statusDelays: [0, 0],
  });
  return (
    <FormProvider {...form}>
      <CardNumber key={loads} />
      <button onClick={() => setLoads(loads + 1)}>Load</button>
      <button onClick={() => void submit(valuesOf(form.getValues()))}>Pay</button>
      <button onClick={() => void challengeEnded('cancelled')}>Close</button>
      <output>{phase}</output>
    </FormProvider>
  );
}

test.each([
  ['the same card', [], true],
  ['another card', ['Type'], false],
  ['another card after the frame was empty', ['Clear', 'Type'], false],
  ['another card in a frame that was loaded again', ['Load', 'Type'], false],
])('after a bank check that was closed, %s', async (_, presses, isSame) => {
  for (const valuesOf of [paymentValues, (values: PaymentValues) => values]) {
    const keys: string[] = [];
    const { unmount } = render(
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <Checkout keys={keys} valuesOf={valuesOf} />
      </CheckoutProvider>,
    );
    const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
    const phase = (): string | null => screen.getByText(/^[a-z]+$/).textContent;
    await press('Type');
    await press('Pay');
    await waitFor(() => expect(phase()).toBe('authenticating'));
    await press('Close');
    await waitFor(() => expect(phase()).toBe('declined'));
    for (const name of presses) await press(name);
    await press('Pay');
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0] === keys[1]).toBe(isSame);
    unmount();
  }
});
