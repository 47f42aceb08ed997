import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { createRef, type ReactNode, type Ref } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, plainGateway, refused } from '../../test/answers.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodList } from './SavedMethodList.js';
import type { SavedMethodsProps } from './SavedMethods.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const visa: SavedMethod = {
  id: 'pm_visa',
  brand: 'visa',
  lastFour: '4242',
  expiry: { month: 8, year: 2047 },
  isDefault: true,
};
const amex: SavedMethod = {
  id: 'pm_amex',
  brand: 'american-express',
  lastFour: '0005',
  expiry: { month: 12, year: 2045 },
};
const old: SavedMethod = {
  id: 'pm_old',
  brand: 'mastercard',
  lastFour: '4444',
  expiry: { month: 1, year: 2020 },
};
const gone: SavedMethod = { id: 'pm_gone', name: 'PayPal', unavailable: 'saved_method_unavailable' };

interface AccountProps extends Omit<SavedMethodsProps, 'saved'> {
  readonly options: SavedMethodsOptions;
  readonly listRef?: Ref<HTMLDivElement>;
}

function Account({ options, listRef = null, ...props }: AccountProps): ReactNode {
  return <SavedMethodList {...props} ref={listRef} saved={useSavedMethods(options)} />;
}

/** A server that keeps the methods, and the account page that shows them. */
function open(methods: readonly SavedMethod[], more: Partial<SavedMethodsOptions> = {}, props = {}) {
  let kept = methods;
  const options = {
    load: vi.fn<SavedMethodsOptions['load']>(() => Promise.resolve(kept)),
    remove: vi.fn<(id: string) => unknown>((id) => {
      kept = kept.filter((method) => method.id !== id);
    }),
    makeDefault: vi.fn<(id: string) => unknown>((id) => {
      kept = kept.map((method) => ({ ...method, isDefault: method.id === id }));
    }),
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <Account options={{ ...options, ...more }} {...props} />
      </CheckoutProvider>
    </QueryClientProvider>,
  );
  return options;
}

const row = async (digits: string): Promise<HTMLElement> => {
  const rows = await screen.findAllByRole('listitem');
  const found = rows.find(({ textContent }) => textContent.includes(digits));
  if (found === undefined) throw new Error(`No row has ${digits}`);
  return found;
};
const buttons = (element: HTMLElement): (string | null)[] =>
  within(element)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);
const press = (element: HTMLElement, name: string): Promise<void> =>
  userEvent.click(within(element).getByRole('button', { name }));
const said = (role: 'status' | 'alert'): string =>
  document.querySelector(`[role=${role}]`)?.textContent ?? '';

test('lists the methods without a form, each with what can be done with it', async () => {
  const ref = createRef<HTMLDivElement>();
  open([visa, amex, old, gone], {}, { listRef: ref, className: 'own' });
  expect((await row('4242')).textContent).toContain('Default');
  expect(buttons(await row('4242'))).toEqual(['Remove']);
  expect(buttons(await row('0005'))).toEqual(['Remove', 'Make default']);
  expect((await row('4444')).textContent).toContain(en.reasons.card_expired.title);
  expect(buttons(await row('4444'))).toEqual(['Remove']);
  expect(buttons(await row('PayPal'))).toEqual(['Remove']);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(ref.current?.className).toBe('tactful-saved-list own');
  expect(await accessibilityProblems()).toEqual([]);
});

test('says to which method each button belongs', async () => {
  open([visa, amex]);
  for (const [digits, name] of [
    ['4242', /Visa.* ending in .*4 2 4 2/],
    ['0005', /American Express.* ending in .*0 0 0 5/],
  ] as const) {
    const button = within(await row(digits)).getByRole('button', { name: 'Remove' });
    const label = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(label?.textContent).toMatch(name);
  }
});

test('asks before it removes, leads to the next one, and after the last to the list', async () => {
  const options = open([visa, amex]);
  await press(await row('4242'), 'Remove');
  const question = screen.getByRole('group', { name: /^Remove .*Visa.*\?$/ });
  expect(document.activeElement).toBe(question);
  await press(question, 'Keep');
  expect(document.activeElement).toBe(within(await row('4242')).getByRole('button', { name: 'Remove' }));
  expect(options.remove).not.toHaveBeenCalled();

  await press(await row('4242'), 'Remove');
  await press(await row('4242'), 'Remove');
  const next = await row('0005');
  await waitFor(() => expect(document.activeElement).toBe(next));
  await waitFor(() => expect(said('status')).toMatch(/^Removed: .*Visa/));
  await press(next, 'Remove');
  await press(next, 'Remove');
  expect(await screen.findByText(en.ui.saved_methods.none)).toBeTruthy();
  expect(document.querySelector('.tactful-saved-loading')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('group', { name: en.fields.payment_method }));
  expect(await accessibilityProblems()).toEqual([]);
});

test('takes a removal back that the server refuses, and says why at its row', async () => {
  const { promise, answer } = later();
  open([visa, amex], { remove: () => promise });
  await press(await row('4242'), 'Remove');
  await press(await row('4242'), 'Remove');
  await waitFor(() => expect(screen.queryByText(/4242/)).toBeNull());
  await act(async () => answer(refused('default_method_cannot_be_removed')));
  const { title, body } = en.reasons.default_method_cannot_be_removed;
  const problem = await within(await row('4242')).findByRole('group', { name: title });
  expect(problem.textContent).toContain(body);
  await waitFor(() => expect(said('alert')).toBe([title, body].join('. ')));
});

test('makes another the default, and keeps the focus in its row', async () => {
  open([visa, amex]);
  await press(await row('0005'), 'Make default');
  await waitFor(async () => expect((await row('0005')).textContent).toContain('Default'));
  expect((await row('4242')).textContent).not.toContain('Default');
  expect(document.activeElement).toBe(await row('0005'));
  await waitFor(() => expect(said('status')).toMatch(/^Default payment method: .*American Express/));
});

test('hands a method to be replaced to the page', async () => {
  const onReplace = vi.fn<(method: SavedMethod) => void>();
  open([old], {}, { onReplace });
  await press(await row('4444'), 'Replace');
  expect(onReplace).toHaveBeenCalledExactlyOnceWith(old);
});

test('tells the developer of a server that gives no list', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  // A page in JavaScript may give anything.
  open([], { load: () => Promise.resolve(JSON.parse('{ "methods": [] }')) });
  await screen.findByRole('group', { name: /Saved payment methods are not available/ });
  expect(reported).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining('gave no list') }),
  );
  reported.mockRestore();
});

test('a removal that the shopper does not wait for is no problem of the gateway', async () => {
  const onPaymentError = vi.fn<() => void>();
  const remove = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
  const client = new QueryClient();
  const options = { load: () => Promise.resolve([visa, amex]), remove };
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <CheckoutProvider gateway={plainGateway} messages={en} onPaymentError={onPaymentError}>
        <Account options={options} />
      </CheckoutProvider>
    </QueryClientProvider>,
  );
  await press(await row('4242'), 'Remove');
  await press(await row('4242'), 'Remove');
  await waitFor(() => expect(remove).toHaveBeenCalledOnce());
  expect(client.isMutating()).toBe(1);
  unmount();
  await waitFor(() => expect(client.isMutating()).toBe(0));
  expect(onPaymentError).not.toHaveBeenCalled();
});

test('says that it loads, and that it could not', async () => {
  const load = vi.fn<SavedMethodsOptions['load']>(() => Promise.reject(new TypeError('Failed to fetch')));
  open([], { load });
  expect(screen.getByText(en.ui.saved_methods.loading)).toBeTruthy();
  expect(screen.queryByText(en.ui.saved_methods.none)).toBeNull();
  const problem = await screen.findByRole('group', { name: /Saved payment methods are not available/ });
  expect(screen.queryByText(en.ui.saved_methods.none)).toBeNull();
  load.mockResolvedValue([visa]);
  await press(problem, 'Try again');
  const first = await row('4242');
  await waitFor(() => expect(document.activeElement).toBe(first));
});
