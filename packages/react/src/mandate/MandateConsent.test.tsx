import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, refused } from '../../test/answers.js';
import { FieldForm, type FieldFormProps } from '../../test/FieldForm.js';
import { Shop } from '../../test/Shop.js';
import { MandateConsent } from './MandateConsent.js';

const box = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }));

function open(props: Partial<FieldFormProps> = {}): void {
  render(
    <FieldForm {...props}>
      <MandateConsent>
        <p>Ada’s Shop may send instructions to your bank.</p>
      </MandateConsent>
    </FieldForm>,
  );
}

test('has the text of the mandate before the box, in a group that says what it is', () => {
  const ref = createRef<HTMLInputElement>();
  const onChange = vi.fn();
  render(
    <FieldForm>
      <MandateConsent ref={ref} className="own" data-own="kept" onChange={onChange}>
        <p>The text</p>
      </MandateConsent>
    </FieldForm>,
  );
  expect(screen.getByRole('group', { name: 'Direct debit permission' }).textContent).toMatch(
    /The text.*I agree to the direct debit/,
  );
  expect(ref.current).toBe(screen.getByRole('checkbox', { name: 'I agree to the direct debit' }));
  expect(box().dataset['own']).toBe('kept');
  expect(box().getAttribute('aria-required')).toBe('true');
  act(() => box().click());
  expect(onChange).toHaveBeenCalledOnce();
});

test('is sent when it is agreed to, by keyboard alone', async () => {
  const onSend = vi.fn();
  open({ onSend });
  await userEvent.keyboard('{Tab} {Tab}{Enter}');
  await waitFor(() => expect(onSend.mock.calls[0]?.[0]).toEqual({ mandate_consent: 'agreed' }));
});

test('is asked for when the form is sent, and not before; agreeing lets go of it', async () => {
  open();
  await userEvent.click(box());
  await userEvent.click(box());
  await userEvent.tab();
  expect([error(), box().ariaInvalid]).toEqual(['', null]);
  await send();
  await waitFor(() => expect(error()).toBe('Error: Agree to the direct debit to continue'));
  expect(box().ariaInvalid).toBe('true');
  expect(document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent).toBe(error());
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(box());
  await waitFor(() => expect([error(), box().ariaInvalid]).toEqual(['', null]));
});

test('can be agreed to again when the mandate has ended', async () => {
  const answers = [refused('mandate_not_active'), paid];
  render(
    <Shop pay={() => answers.shift()}>
      <MandateConsent />
    </Shop>,
  );
  const pay = screen.getByRole('button', { name: /^Pay/ });
  await userEvent.click(box());
  await userEvent.click(pay);
  await waitFor(() => expect(error()).toBe('Error: Agree to the direct debit again'));
  expect(document.activeElement).toBe(box());
  expect(box().checked).toBe(false);
  await userEvent.click(pay);
  await waitFor(() => expect(error()).toBe('Error: Agree to the direct debit to continue'));
  await userEvent.click(box());
  await waitFor(() => expect(error()).toBe(''));
  await userEvent.click(pay);
  await screen.findByText('Payment complete');
});
