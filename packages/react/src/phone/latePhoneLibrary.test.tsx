import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { refused } from '../../test/answers.js';
import { Shop } from '../../test/Shop.js';
import { PhoneField } from './PhoneField.js';
import { phoneLibrary } from './phoneLibrary.js';

const library = vi.hoisted(() => {
  let come = (): void => {};
  const here = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { here, come: () => come() };
});

vi.mock('libphonenumber-js/min', async () => {
  await library.here;
  const number = { number: '+4930123456', country: 'DE', countryCallingCode: '49', isPossible: () => true };
  return {
    isSupportedCountry: () => true,
    getExampleNumber: () => undefined,
    parsePhoneNumberFromString: () => number,
  };
});

// Nothing comes over the network: only the library is late.
vi.mock('libphonenumber-js/mobile/examples', () => ({ default: {} }));

test('a payment that is sent before the library is there waits for it: the number goes as E.164', async () => {
  const pay = vi.fn(() => refused(['phone_format', 'phone']));
  render(
    <Shop pay={pay}>
      <PhoneField defaultCountry="DE" />
    </Shop>,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '030 123456' } });
  fireEvent.click(screen.getByRole('button', { name: /Pay/ }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([phoneLibrary.current, pay.mock.calls.length]).toEqual([null, 0]);
  library.come();
  await waitFor(() => expect(pay).toHaveBeenCalledOnce());
  expect(pay.mock.calls[0]).toEqual([{ phone: '+4930123456', phone_country: 'DE' }, expect.anything()]);
});
