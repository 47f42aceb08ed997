import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { ErrorSummary } from './ErrorSummary.js';

interface PageProps {
  readonly names: readonly string[];
  readonly messages?: typeof en;
}

function Page({ names, messages = en }: PageProps): ReactNode {
  const form = useForm();
  useEffect(() => {
    form.setError('email', { type: 'email_format' });
    form.setError('card_csc', { type: 'csc_mismatch' });
  }, [form]);
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <FormProvider {...form}>
        <form>
          <ErrorSummary names={names} />
          {['email', 'card_csc'].map((name) => (
            <Field key={name} name={name} style={{ marginBlock: '120vh' }}>
              <Label />
              <Input />
              <FieldError />
            </Field>
          ))}
        </form>
      </FormProvider>
    </CheckoutProvider>
  );
}

it('has a heading, and a link to each field with the words that stand there', async () => {
  render(<Page names={['email', 'card_csc']} messages={ar} />);
  expect(screen.getByRole('heading').textContent).toContain(ar.reasons.details_not_accepted.title);
  const texts = screen.getAllByRole('link').map((link) => link.textContent ?? '');
  expect(texts).toEqual([ar.reasons.email_format.field, ar.reasons.csc_mismatch.field]);
  for (const text of texts) expect(screen.getAllByText(text)).toHaveLength(2);
  expect(await accessibilityProblems()).toEqual([]);
});

it('brings a field and its label into view, and the focus to its control', async () => {
  render(<Page names={['email', 'card_csc']} />);
  await userEvent.click(screen.getByRole('link', { name: en.reasons.csc_mismatch.field.toString() }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: en.fields.card_csc }));
  const { top, bottom } = screen.getByText(en.fields.card_csc).getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

it('is left out for one field: the focus is there', () => {
  render(<Page names={['email']} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
