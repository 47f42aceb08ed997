import { type PublicPaymentError, publicError } from '@tactful/core';
import { act, renderHook } from '@testing-library/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useForm, type UseFormProps } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { usePaymentErrors } from './usePaymentErrors.js';

interface Values {
  mail: string;
  card_expiry: string;
  card_csc: string;
}

interface PageProps {
  readonly error: PublicPaymentError | null;
  readonly options?: UseFormProps<Values>;
}

/** A merchant's own form: its own name for the email, its own validation. */
function Page({ error, options }: PageProps): ReactNode {
  const form = useForm<Values>(options);
  const rest = usePaymentErrors(form, error, { email: 'mail' });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(() => {})(event)}>
      <input aria-label="mail" {...form.register('mail', { required: true })} />
      <input aria-label="card_expiry" {...form.register('card_expiry')} />
      <input aria-label="card_csc" {...form.register('card_csc')} />
      <output>{[errors.mail?.type, errors.card_expiry?.type, errors.card_csc?.type].join(',')}</output>
      <p data-testid="rest">{rest === null ? 'nothing' : rest.reason}</p>
      <button type="submit">Send</button>
    </form>
  );
}

const shown = () => screen.getByRole('status').textContent;
const rest = () => screen.getByTestId('rest').textContent;
const input = (name: string) => screen.getByRole('textbox', { name });

function failure(...issues: PublicPaymentError['issues']): PublicPaymentError {
  const [main] = issues;
  if (main === undefined) throw new Error('a failure has an issue');
  return { ...publicError(main.reason, main.field), issues };
}

describe('what of an error stands at a field, and what is left', () => {
  const rows: [string, PublicPaymentError, string, string][] = [
    ['a field of ours', publicError('csc_mismatch'), ',,csc_mismatch', 'nothing'],
    ['a field under the form’s own name', publicError('email_format'), 'email_format,,', 'nothing'],
    [
      'the month, in the one expiry field',
      publicError('card_expiry_month_out_of_range'),
      ',card_expiry_month_out_of_range,',
      'nothing',
    ],
    [
      'several fields',
      failure({ reason: 'csc_mismatch', field: 'card_csc' }, { reason: 'email_format', field: 'email' }),
      'email_format,,csc_mismatch',
      'nothing',
    ],
    ['a field that is not there', publicError('phone_format'), ',,', 'phone_format'],
    [
      'one field that is there and one that is not',
      failure({ reason: 'csc_mismatch', field: 'card_csc' }, { reason: 'phone_format', field: 'phone' }),
      ',,csc_mismatch',
      'phone_format',
    ],
    ['the payment as a whole', publicError('generic_decline'), ',,', 'generic_decline'],
    [
      'the payment as a whole, and a field',
      failure({ reason: 'insufficient_funds', field: null }, { reason: 'email_format', field: 'email' }),
      'email_format,,',
      'insufficient_funds',
    ],
  ];
  it.each(rows)('%s', (_, error, atFields, left) => {
    render(<Page error={error} />);
    expect([shown(), rest()]).toEqual([atFields, left]);
  });
});

describe('how long it stands there', () => {
  it('until the shopper changes the value, and it does not come back', async () => {
    render(<Page error={publicError('csc_mismatch')} />);
    await userEvent.type(input('card_csc'), '1');
    expect(shown()).toBe(',,');
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('required,,');
  });

  const modes = ['onBlur', 'onTouched', 'all'] as const;
  it.each(modes)('also through a check that passes, in mode %s', async (mode) => {
    render(<Page error={publicError('csc_mismatch')} options={{ mode }} />);
    await userEvent.click(input('card_csc'));
    await userEvent.tab();
    expect(shown()).toBe(',,csc_mismatch');
  });

  it('also when the form is sent and another field is wrong', async () => {
    render(<Page error={publicError('csc_mismatch')} />);
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('required,,csc_mismatch');
  });

  it('until the error goes, which takes no error of the form itself away', async () => {
    const { rerender } = render(<Page error={publicError('csc_mismatch')} />);
    await userEvent.click(screen.getByRole('button'));
    rerender(<Page error={null} />);
    expect([shown(), rest()]).toEqual(['required,,', 'nothing']);
  });

  it('until another error comes', () => {
    const { rerender } = render(<Page error={publicError('csc_mismatch')} />);
    rerender(<Page error={publicError('email_format')} />);
    expect(shown()).toBe('email_format,,');
  });
});

it('takes a form whose values are transformed', () => {
  const { result } = renderHook(() => {
    const form = useForm<{ email: string }, unknown, { sent: Date }>();
    form.register('email');
    usePaymentErrors(form, null);
    return form;
  });
  act(() => result.current.reset());
  expect(result.current.getValues('email')).toBeUndefined();
});
