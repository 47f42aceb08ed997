import { act, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { OfflineNotice } from './OfflineNotice.js';

const page = (messages = en) => (
  <CheckoutProvider gateway={plainGateway} messages={messages}>
    <OfflineNotice />
  </CheckoutProvider>
);
const panel = () => screen.queryByRole('group', { name: en.reasons.offline.title });
const region = () => screen.getByRole('status').textContent;
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

function connect(onLine: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
  act(() => void dispatchEvent(new Event(onLine ? 'online' : 'offline')));
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

it('comes and goes with the connection, politely, and moves no focus', async () => {
  render(page());
  await settled();
  expect([panel(), region()]).toEqual([null, '']);
  connect(false);
  expect(panel()?.dataset['severity']).toBe('warning');
  await waitFor(() =>
    expect(region()).toBe('You are offline. Check your internet connection. Keep this page open.'),
  );
  expect(await accessibilityProblems()).toEqual([]);
  connect(true);
  expect(panel()).toBeNull();
  await waitFor(() => expect(region()).toBe('You are online again'));
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(document.activeElement).toBe(document.body);
});

it.each([en, de])('says nothing of money and invites to nothing, in $lang', (messages) => {
  connect(false);
  render(page(messages));
  const { textContent } = screen.getByRole('group');
  for (const text of [...Object.values(messages.money), messages.actions.try_again])
    expect(textContent).not.toContain(text);
});

it('is not in what a server renders', () => {
  connect(false);
  expect(renderToString(page())).not.toContain(en.reasons.offline.title);
});

it('listens no more when it is gone', () => {
  const remove = vi.spyOn(globalThis, 'removeEventListener');
  render(page()).unmount();
  expect(remove.mock.calls.map(([name]) => name)).toEqual(expect.arrayContaining(['online', 'offline']));
});
