import { de } from '../locales/de.js';
import { screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Shop } from '../../test/Shop.js';

it('takes over what a server rendered that writes amounts a little otherwise', async () => {
  const page = (
    <StrictMode>
      <Shop messages={de} />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page).replace('49,00\u00a0€', '49,00\u202f€');
  expect(container.textContent).toContain('\u202f');
  const number = screen.getByRole<HTMLInputElement>('textbox', { name: de.fields.card_number });
  number.value = '4242';
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const root = hydrateRoot(container, page, { onRecoverableError });
  await waitFor(() => expect(screen.getByRole('form').getAttribute('aria-label')).toBe(de.fields.form));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: de.fields.card_number })).toBe(number);
  expect(number.value).toBe('4242');
  root.unmount();
  container.remove();
});
