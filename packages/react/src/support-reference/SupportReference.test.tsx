import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { SupportReference } from './SupportReference.js';

const page = (reference: string, messages = en) => (
  <CheckoutProvider gateway={plainGateway} messages={messages}>
    <SupportReference reference={reference} />
  </CheckoutProvider>
);
const button = () => screen.getByRole('button');
const region = () => screen.getByRole('status').textContent;

/** Puts a clipboard in place of the browser's. */
function withClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  getSelection()?.removeAllRanges();
});

it('copies the reference alone, says so, and keeps the focus', async () => {
  render(page('req_8Xk2Lm'));
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const user = userEvent.setup();
  withClipboard({ writeText });
  await user.click(button());
  expect(writeText.mock.calls).toEqual([['req_8Xk2Lm']]);
  await waitFor(() => expect(region()).toBe('Reference copied'));
  expect(button().textContent).toBe('Reference copied');
  expect(document.activeElement).toBe(button());
  expect(await accessibilityProblems()).toEqual([]);
});

it.each([
  ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ['is not there', undefined],
])('selects it where the clipboard %s', async (_, clipboard) => {
  render(page('req_8Xk2Lm'));
  const user = userEvent.setup();
  withClipboard(clipboard);
  await user.click(button());
  await waitFor(() => expect(region()).toBe('Reference selected. Copy it now.'));
  expect(getSelection()?.toString()).toBe('req_8Xk2Lm');
  expect(button().textContent).toBe('Copy reference');
});

it('offers to copy again what came after', async () => {
  const { rerender } = render(page('req_8Xk2Lm'));
  const user = userEvent.setup();
  withClipboard({ writeText: () => Promise.resolve() });
  await user.click(button());
  await waitFor(() => expect(button().textContent).toBe('Reference copied'));
  rerender(page('req_other', ar));
  expect(button().textContent).toBe(ar.ui.support_reference.copy);
  expect(screen.getByText('req_other').tagName).toBe('BDI');
});
