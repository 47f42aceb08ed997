import { type PublicPaymentError, publicError } from '@tactful/core';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Controller, useForm, type UseFormProps } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { plainGateway } from '../test/answers.js';
import type { CheckoutMessages } from './CheckoutMessages.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import { CheckoutProvider } from './provider/CheckoutProvider.js';
import { usePaymentErrors } from './usePaymentErrors.js';

interface Values {
  mail: string;
  card_expiry: string;
  card_csc: string;
}

interface PageProps {
  readonly error: PublicPaymentError | null;
  readonly options?: UseFormProps<Values>;
  readonly messages?: CheckoutMessages;
}

function Page({ messages = en, ...props }: PageProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <Form {...props} />
      <button type="button">Elsewhere</button>
    </CheckoutProvider>
  );
}

/** A merchant's own form: its own name for the email, its own validation, one input that is controlled. */
function Form({ error, options }: Omit<PageProps, 'messages'>): ReactNode {
  const form = useForm<Values>(options);
  const rest = usePaymentErrors(form, error, { email: 'mail' });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(() => {})(event)}>
      <input aria-label="mail" {...form.register('mail', { required: true })} />
      <input aria-label="card_expiry" {...form.register('card_expiry')} />
      <Controller
        control={form.control}
        name="card_csc"
        defaultValue=""
        render={({ field }) => <input aria-label="card_csc" {...field} />}
      />
      <ul>
        {[errors.mail, errors.card_expiry, errors.card_csc].map(
          (problem) => problem && <li key={problem.type}>{problem.message}</li>,
        )}
      </ul>
      <output>{[errors.mail?.type, errors.card_expiry?.type, errors.card_csc?.type].join(',')}</output>
      <p data-testid="rest">{rest === null ? 'nothing' : rest.reason}</p>
      <button type="submit">Send</button>
    </form>
  );
}

const shown = () => document.querySelector('output')?.textContent;
const said = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
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
      'a field, of a payment that may have gone through',
      { ...publicError('result_unknown'), issues: [{ reason: 'csc_mismatch', field: 'card_csc' }] },
      ',,',
      'nothing',
    ],
    [
      'a field, of what may be a second payment',
      { ...publicError('duplicate_payment'), issues: [{ reason: 'csc_mismatch', field: 'card_csc' }] },
      ',,',
      'duplicate_payment',
    ],
    ['what is no failure', publicError('already_paid'), ',,', 'nothing'],
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

it('a mandate that has ended takes away no text, whatever field the answer names', async () => {
  const { rerender } = render(<Page error={null} />);
  await userEvent.type(input('mail'), 'ada@example.com');
  rerender(<Page error={publicError('mandate_not_active', 'email')} />);
  expect(shown()).toBe('mandate_not_active,,');
  expect(input('mail')).toHaveProperty('value', 'ada@example.com');
});

describe('how long it stands there', () => {
  it('until the shopper changes the value, and it does not come back', async () => {
    render(<Page error={publicError('csc_mismatch')} />);
    await userEvent.type(input('card_csc'), '1');
    expect(shown()).toBe(',,');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
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
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(shown()).toBe('required,,csc_mismatch');
  });

  it('until the error goes, which takes no error of the form itself away', async () => {
    const { rerender } = render(<Page error={publicError('csc_mismatch')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    rerender(<Page error={null} />);
    expect([shown(), rest()]).toEqual(['required,,', 'nothing']);
  });

  it('until another error comes', () => {
    const { rerender } = render(<Page error={publicError('csc_mismatch')} />);
    rerender(<Page error={publicError('email_format')} />);
    expect(shown()).toBe('email_format,,');
  });
});

const bothFields = failure(
  { reason: 'csc_mismatch', field: 'card_csc' },
  { reason: 'email_format', field: 'email' },
);

describe('the text', () => {
  it('is in the error, in the language of the moment', async () => {
    const { rerender } = render(<Page error={bothFields} />);
    const texts = ({ reasons }: CheckoutMessages) => [reasons.email_format.field, reasons.csc_mismatch.field];
    expect(said()).toEqual(texts(en));
    rerender(<Page error={bothFields} messages={de} />);
    expect(said()).toEqual(texts(de));
    await userEvent.type(input('mail'), 'm');
    rerender(<Page error={bothFields} />);
    expect(said()).toEqual([en.reasons.csc_mismatch.field]);
  });
});

describe('the focus', () => {
  const rows: [string, PublicPaymentError, string][] = [
    ['of several fields, to the first of the form', bothFields, 'mail'],
    ['to an input that is controlled', publicError('csc_mismatch'), 'card_csc'],
  ];
  it.each(rows)('goes %s', async (_, error, name) => {
    const { rerender } = render(<Page error={null} />);
    screen.getByRole('button', { name: 'Send' }).focus();
    rerender(<Page error={error} />);
    await waitFor(() => expect(document.activeElement).toBe(input(name)));
  });

  const stays: [string, PublicPaymentError, string, UseFormProps<Values>][] = [
    ['there is more to say', publicError('generic_decline'), 'Send', {}],
    [
      'the payment as a whole has a problem too',
      failure({ reason: 'insufficient_funds', field: null }, { reason: 'email_format', field: 'email' }),
      'Send',
      {},
    ],
    ['the shopper has left the form', publicError('email_format'), 'Elsewhere', {}],
    ['the shopper has left the form of a controlled input', publicError('csc_mismatch'), 'Elsewhere', {}],
    ['the form moves it itself', publicError('email_format'), 'Send', { shouldFocusError: false }],
  ];
  it.each(stays)('stays when %s', async (_, error, name, options) => {
    const { rerender } = render(<Page error={null} options={options} />);
    const button = screen.getByRole('button', { name });
    button.focus();
    rerender(<Page error={error} options={options} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).toBe(button);
  });
});

const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <CheckoutProvider gateway={plainGateway} messages={en}>
    {children}
  </CheckoutProvider>
);

it('takes a form whose values are transformed', () => {
  const { result } = renderHook(
    () => {
      const form = useForm<{ email: string }, unknown, { sent: Date }>();
      form.register('email');
      usePaymentErrors(form, null);
      return form;
    },
    { wrapper },
  );
  act(() => result.current.reset());
  expect(result.current.getValues('email')).toBeUndefined();
});
