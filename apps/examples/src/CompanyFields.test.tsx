import { problemDetails } from '@tactful/core/gateways/problem-details';
import { CheckoutProvider, PaymentForm } from '@tactful/react';
import { en } from '@tactful/react/locales/en';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { accessibilityProblems } from '../../../packages/react/test/accessibilityProblems.js';
import { CompanyFields } from './CompanyFields.js';

test('fields of one’s own have a name, a label and words of their own', async () => {
  const pay = vi.fn(() => ({ status: 'succeeded' }));
  const user = userEvent.setup();
  render(
    <CheckoutProvider gateway={problemDetails} messages={en}>
      <PaymentForm pay={pay}>
        <CompanyFields />
      </PaymentForm>
    </CheckoutProvider>,
  );
  const number = screen.getByRole('textbox', { name: 'VAT number' });
  expect(screen.getByRole('textbox', { name: 'Note for the driver (optional)' }).isConnected).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  await waitFor(() => expect(described(number)).toMatch(/Fill in: \W*VAT number/));
  await user.type(number, '1');
  await waitFor(() => expect(described(number)).toContain('Enter a VAT number like DE123456789'));
  expect(await accessibilityProblems()).toEqual([]);
  expect(pay).not.toHaveBeenCalled();

  await user.clear(number);
  await user.type(number, 'de123456789');
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  await waitFor(() =>
    expect(pay).toHaveBeenCalledExactlyOnceWith({ vat_id: 'de123456789', note: '' }, expect.anything()),
  );
});

function described(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
