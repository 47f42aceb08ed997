import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { plainGateway } from '../../test/answers.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

function open(load: SavedMethodsOptions['load']) {
  const client = new QueryClient();
  const onPaymentError = vi.fn<() => void>();
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <QueryClientProvider client={client}>
      <CheckoutProvider gateway={plainGateway} messages={en} onPaymentError={onPaymentError}>
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
  const opened = renderHook(() => useSavedMethods({ load }), { wrapper, reactStrictMode: false });
  return { ...opened, client, onPaymentError };
}

it('keeps nothing in the page’s cache but what is shown', async () => {
  const expiry = { month: 8, year: 2047, code: '737' };
  const sent = { id: 'a', lastFour: '4242424242424242', number: '4242424242424242', token: 'tok_1', expiry };
  const { result, client } = open(() => Promise.resolve([sent]));
  await waitFor(() => expect(result.current.methods).toHaveLength(1));
  const kept = client.getQueryCache().getAll();
  expect(JSON.stringify(kept.map(({ state }) => state.data))).not.toMatch(/42424|737|tok_1/);
  expect(result.current.methods[0]).toMatchObject({
    id: 'a',
    lastFour: '4242',
    expiry: { month: 8, year: 2047 },
  });
});

it('tells the log nothing of a page that was left while they were loading', async () => {
  const aborted = vi.fn<() => void>();
  const { unmount, onPaymentError } = open(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted();
          reject(signal.reason);
        });
      }),
  );
  unmount();
  await waitFor(() => expect(aborted).toHaveBeenCalled());
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(onPaymentError).not.toHaveBeenCalled();
});
