import type { PublicReason } from '@tactful/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef, type ReactNode, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import type { UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, refused } from '../../test/answers.js';
import { FieldForm } from '../../test/FieldForm.js';
import { Shop } from '../../test/Shop.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { CardFields } from '../card-fields/CardFields.js';
import { EmailField } from '../email/EmailField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { PaymentMethod } from '../payment-method-list/PaymentMethod.js';
import { PaymentMethodList } from '../payment-method-list/PaymentMethodList.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethods, type SavedMethodsProps } from './SavedMethods.js';
import { type SavedMethodsOptions, type SavedMethodsState, useSavedMethods } from './useSavedMethods.js';

const visa = {
  id: 'pm_visa',
  brand: 'visa',
  lastFour: '4242',
  expiry: { month: 8, year: 2047 },
  isDefault: true,
} satisfies SavedMethod;
const amex = {
  id: 'pm_amex',
  brand: 'american-express',
  lastFour: '0005',
  expiry: { month: 12, year: 2045 },
  needsSecurityCode: true,
} satisfies SavedMethod;
const old = {
  id: 'pm_old',
  brand: 'mastercard',
  lastFour: '4444',
  expiry: { month: 1, year: 2020 },
} satisfies SavedMethod;
const lost = {
  id: 'pm_lost',
  name: 'PayPal',
  unavailable: 'saved_method_unavailable',
} satisfies SavedMethod;

/** A server that keeps saved methods, and can be told to refuse. */
function server(...methods: readonly SavedMethod[]) {
  let kept = methods;
  return {
    load: vi.fn<SavedMethodsOptions['load']>(() => Promise.resolve(kept)),
    remove: vi.fn<(id: string) => unknown>((id) => {
      kept = kept.filter((method) => method.id !== id);
    }),
    makeDefault: vi.fn<(id: string) => unknown>((id) => {
      kept = kept.map((method) => ({ ...method, isDefault: method.id === id }));
    }),
    add: vi.fn<(values: object) => unknown>(() => {
      kept = [...kept, old];
    }),
  };
}

interface WalletProps extends Omit<SavedMethodsProps, 'saved'> {
  readonly options: SavedMethodsOptions;
  readonly onState?: (state: SavedMethodsState) => void;
  readonly card?: PublicReason;
  readonly partRef?: Ref<HTMLDivElement>;
}

function Wallet({ options, onState, card, partRef = null, ...props }: WalletProps): ReactNode {
  const saved = useSavedMethods(options);
  onState?.(saved);
  return (
    <PaymentMethodList>
      <SavedMethods saved={saved} {...props} ref={partRef} />
      <PaymentMethod value="card" label="New card" unavailable={card}>
        <CardFields />
      </PaymentMethod>
    </PaymentMethodList>
  );
}

interface OpenProps extends Partial<WalletProps> {
  readonly messages?: CheckoutMessages;
  readonly onSend?: (values: unknown) => void;
  readonly onForm?: (form: UseFormReturn) => void;
  readonly client?: QueryClient;
}

function open({
  messages = en,
  onSend,
  onForm,
  options = server(visa, amex, old),
  client,
  ...props
}: OpenProps = {}) {
  return render(
    <QueryClientProvider client={client ?? new QueryClient()}>
      <FieldForm messages={messages} {...(onSend && { onSend })} {...(onForm && { onForm })}>
        <Wallet options={options} {...props} />
      </FieldForm>
    </QueryClientProvider>,
  );
}

const names = {
  visa: 'Visa ending in \u20684 2 4 2\u2069',
  amex: 'American Express ending in \u20680 0 0 5\u2069',
  old: 'Mastercard ending in \u20684 4 4 4\u2069',
};
const isolated = (name: string): string => name.replace(/^(.*) ending/, '\u2068$1\u2069 ending');
const radio = (name: keyof typeof names): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('radio', { name: isolated(names[name]) });
const found = (name: keyof typeof names): Promise<HTMLInputElement> =>
  screen.findByRole<HTMLInputElement>('radio', { name: isolated(names[name]) });
const hint = (input: HTMLInputElement): string =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const said = (role: 'status' | 'alert'): string =>
  document.querySelector(`[role=${role}]`)?.textContent ?? '';

async function removeChosen(name: keyof typeof names): Promise<void> {
  await found(name);
  await userEvent.click(radio(name));
  await press('Remove');
  await press('Remove');
}

test('shows each as one choice, with what it is and how it stands', async () => {
  const ref = createRef<HTMLDivElement>();
  open({ partRef: ref, className: 'own', options: server(visa, amex, old, lost) });
  expect(hint(await found('visa'))).toBe('Default Expires \u206808/47\u2069');
  expect(hint(radio('amex'))).toBe('Expires \u206812/45\u2069');
  expect(hint(radio('old'))).toBe('This card has expired');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'PayPal' }).disabled).toBe(true);
  expect(hint(screen.getByRole<HTMLInputElement>('radio', { name: 'PayPal' }))).toMatch(
    /^Saved payment method not available\. Enter the details again/,
  );
  expect(ref.current?.className).toBe('tactful-saved own');
  expect(screen.getByText(/•••• 4242/).closest('[aria-hidden=true]')).not.toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('says nothing more where there is nothing to say', async () => {
  open({ options: server({ id: 'pm_paypal', name: 'PayPal' }) });
  const paypal = await screen.findByRole('radio', { name: 'PayPal' });
  expect(paypal.hasAttribute('aria-describedby')).toBe(false);
  expect(document.querySelector('.tactful-method-hint, .tactful-method-mark')).toBeNull();
});

test.each([
  ['a card of no known brand', { lastFour: '4242' }, 'Card ending in 4 2 4 2'],
  ['a card without its digits', { expiry: visa.expiry }, 'Card'],
  ['what has a name of its own', { name: 'Girokonto', lastFour: '4242' }, 'Girokonto ending in 4 2 4 2'],
  ['what nothing is known of', {}, 'Payment method'],
] as const)('calls by its kind: %s', async (_, known, name) => {
  open({ options: server({ id: 'pm_other', ...known }) });
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
  expect(await screen.findByRole('radio', { name: (text) => plain(text) === name })).toBeTruthy();
});

test('none of the list can be chosen: not said while some are loading, nor of a card that has expired', async () => {
  const options = server(lost);
  const { promise, answer } = later();
  options.load.mockImplementation(async () => {
    await promise;
    return [lost];
  });
  let state: SavedMethodsState | undefined;
  open({ options, card: 'payment_method_unavailable', onState: (given) => void (state = given) });
  const { none } = en.ui.payment_methods;
  const card = screen.getByRole<HTMLInputElement>('radio', { name: 'New card' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByText(none)).toBeNull();
  answer(null);
  expect(await screen.findByText(none)).toBeTruthy();
  const paypal = screen.getByRole<HTMLInputElement>('radio', { name: 'PayPal' });
  expect(hint(paypal)).toBe(en.reasons.saved_method_unavailable.title);
  expect(hint(card)).toBe(en.reasons.payment_method_unavailable.title);
  options.load.mockResolvedValue([lost, old]);
  await act(async () => state?.reload());
  await waitFor(() => expect(screen.queryByText(none)).toBeNull());
  expect(hint(card)).toMatch(/Use another payment method/);
});

test('is paid with by its id', async () => {
  const onSend = vi.fn<(values: unknown) => void>();
  open({ onSend });
  await userEvent.click(await found('visa'));
  await press('Send');
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ payment_method: 'pm_visa' }));
});

test('asks for the security code where it is needed, as long as the brand has it', async () => {
  const onSend = vi.fn<(values: unknown) => void>();
  open({ onSend });
  await userEvent.click(await found('amex'));
  const code = screen.getByRole<HTMLInputElement>('textbox', { name: 'Security code' });
  await userEvent.type(code, '123');
  await press('Send');
  await waitFor(() => expect(code.getAttribute('aria-invalid')).toBe('true'));
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.type(code, '4');
  await press('Send');
  await waitFor(() => expect(onSend).toHaveBeenCalledWith({ payment_method: 'pm_amex', card_csc: '1234' }));
  await userEvent.click(radio('visa'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('an expired card is not paid with, nor made the default', async () => {
  const onSend = vi.fn<(values: unknown) => void>();
  open({ onSend });
  await userEvent.click(await found('old'));
  expect(screen.getByRole('button', { name: 'Remove' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Make default' })).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByRole('radiogroup').hasAttribute('aria-invalid')).toBe(false);
  await press('Send');
  expect(await screen.findByText('This card has expired. Choose another payment method.')).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
});

test('asks with the name as its row has it: the digits from left to right, beside the brand of the page’s direction', async () => {
  open({ messages: ar, options: server(visa) });
  await userEvent.click(await screen.findByRole('radio', { name: /Visa/ }));
  await press(ar.ui.saved_methods.remove);
  const seen = screen.getByRole('group').querySelector('[aria-hidden]');
  const row = document.querySelector('.tactful-method-label [aria-hidden]');
  const parts = (part: Element | null): string[] =>
    [...(part?.querySelectorAll('bdi') ?? [])].map((word) => `${word.dir}:${word.textContent}`);
  expect(parts(seen)).toEqual([':Visa', 'ltr:•••• 4242']);
  expect(parts(seen)).toEqual(parts(row));
  expect(seen?.textContent).toBe(ar.ui.saved_methods.confirm.replace('{method}', 'Visa •••• 4242'));
});

test('asks before it removes, and Escape keeps', async () => {
  const options = server(visa, amex);
  open({ options });
  await userEvent.click(await found('visa'));
  await press('Remove');
  const question = screen.getByRole('group', { name: /^Remove .*Visa.*\?$/ });
  expect(document.activeElement).toBe(question);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(options.remove).not.toHaveBeenCalled();
  await press('Keep');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove' }));
  expect(options.remove).not.toHaveBeenCalled();
});

test('removes at once, chooses nothing in its place, and leads to the next', async () => {
  const { promise, answer } = later();
  const options = { ...server(visa, amex, old), remove: vi.fn<(id: string) => unknown>(() => promise) };
  const onSend = vi.fn<(values: unknown) => void>();
  let form: UseFormReturn | undefined;
  open({ options, onSend, onForm: (given) => void (form = given) });
  await removeChosen('visa');
  await waitFor(() => expect(document.activeElement).toBe(radio('amex')));
  expect(form?.getValues('payment_method')).toBe('');
  expect(screen.queryByText(/4242/)).toBeNull();
  expect(radio('amex').checked).toBe(false);
  expect(options.remove.mock.lastCall?.[0]).toBe('pm_visa');
  expect(said('status')).toBe('');
  options.load.mockResolvedValue([amex, old]);
  await act(async () => answer(null));
  await waitFor(() => expect(said('status')).toMatch(/^Removed: .*Visa.* ending/));
  await press('Send');
  expect(await screen.findByText('Choose a payment method')).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
});

test.each([
  ['the one before', [visa, amex], 'amex', names.visa],
  ['what else there is', [visa], 'visa', undefined],
] as const)('after the last, the focus goes to %s', async (_, methods, removed, next) => {
  open({ options: server(...methods) });
  await removeChosen(removed);
  const target = () => (next === undefined ? screen.getByRole('radio', { name: 'New card' }) : radio('visa'));
  await waitFor(() => expect(document.activeElement).toBe(target()));
});

test('takes the removal back when the server refuses it, and says why', async () => {
  const { promise, answer } = later();
  const options = { ...server(visa, amex), remove: () => promise };
  open({ options });
  await removeChosen('visa');
  await waitFor(() => expect(screen.queryByText(/4242/)).toBeNull());
  await act(async () => answer(refused('default_method_cannot_be_removed')));
  expect((await found('visa')).checked).toBe(true);
  const { title, body } = en.reasons.default_method_cannot_be_removed;
  const problem = await screen.findByRole('group', { name: title });
  expect(problem.textContent).toContain(body);
  await waitFor(() => expect(said('alert')).toBe([title, body].join('. ')));
  expect(said('status')).toBe('');
  expect(await accessibilityProblems()).toEqual([]);
});

test('a removal that may not have arrived is taken back, and the server is asked again', async () => {
  const options = { ...server(visa, amex), remove: () => Promise.reject(new TypeError('Failed to fetch')) };
  open({ options });
  await found('visa');
  options.load.mockClear();
  await removeChosen('visa');
  expect(await screen.findByRole('group', { name: /We could not save this change/ })).toBeTruthy();
  expect(radio('visa')).toBeTruthy();
  expect(screen.queryByText(/charged/)).toBeNull();
  await waitFor(() => expect(options.load).toHaveBeenCalledOnce());
});

test('takes a removal back also when the methods cannot be loaded anew', async () => {
  const { promise, answer } = later();
  const options = { ...server(visa, amex), remove: () => promise };
  open({ options });
  await removeChosen('visa');
  await waitFor(() => expect(screen.queryByText(/4242/)).toBeNull());
  options.load.mockImplementation(() => new Promise<never>(() => {}));
  await act(async () => answer(refused('default_method_cannot_be_removed')));
  expect((await found('visa')).checked).toBe(true);
});

test('leaves a choice alone that was made in the meantime', async () => {
  const { promise, answer } = later();
  open({ options: { ...server(visa, amex), remove: () => promise } });
  await removeChosen('visa');
  await waitFor(() => expect(screen.queryByText(/4242/)).toBeNull());
  await userEvent.click(screen.getByRole('radio', { name: 'New card' }));
  await act(async () => answer(refused('default_method_cannot_be_removed')));
  expect((await found('visa')).checked).toBe(false);
  expect(screen.getByRole('group', { name: en.reasons.default_method_cannot_be_removed.title })).toBeTruthy();
});

test('makes another the default at once, keeps the focus in the row, and takes it back when refused', async () => {
  const { promise, answer } = later();
  const options = { ...server(visa, amex), makeDefault: vi.fn<(id: string) => unknown>() };
  options.makeDefault.mockReturnValueOnce(promise);
  open({ options, onReplace: () => {} });
  await userEvent.click(await found('amex'));
  expect(screen.getByRole('button', { name: 'Replace' })).toBeTruthy();
  await press('Make default');
  await waitFor(() => expect(hint(radio('amex'))).toMatch(/^Default/));
  expect(hint(radio('visa'))).not.toMatch(/Default/);
  expect(document.activeElement).toBe(radio('amex'));
  await act(async () => answer(refused('saved_method_not_editable')));
  await waitFor(() => expect(hint(radio('visa'))).toMatch(/^Default/));
  expect(hint(radio('amex'))).not.toMatch(/Default/);
  await waitFor(() => expect(said('alert')).toMatch(/^This saved method cannot be changed/));
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  await press('Make default');
  await waitFor(() => expect(said('status')).toMatch(/^Default payment method: .*American Express/));
});

test('offers only what the server can do', async () => {
  open({ options: { load: server(visa).load } });
  await userEvent.click(await found('visa'));
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Make default' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
});

test('hands a method to be replaced to the page, and shows the new one', async () => {
  const onReplace = vi.fn<(method: SavedMethod) => void>();
  let state: SavedMethodsState | undefined;
  const options = { ...server(old), replace: vi.fn<(id: string, values: object) => unknown>() };
  open({ options, onReplace, onState: (given) => void (state = given) });
  await userEvent.click(await found('old'));
  await press('Replace');
  expect(onReplace).toHaveBeenCalledWith(old);
  options.load.mockResolvedValue([{ ...old, expiry: { month: 1, year: 2046 } }]);
  await act(async () => state?.replace?.('pm_old', { card_number: '5555 5555 5555 4444' }));
  expect(options.replace.mock.lastCall?.slice(0, 2)).toEqual(['pm_old', { card_number: '5555555555554444' }]);
  await waitFor(() => expect(hint(radio('old'))).toBe('Expires \u206801/46\u2069'));
});

test('shows what was typed in the place of one at once, and takes it back when it is refused', async () => {
  const { promise, answer } = later();
  let state: SavedMethodsState | undefined;
  const options = { ...server(visa, old), replace: () => promise };
  open({ options, onState: (given) => void (state = given) });
  await found('old');
  const typed = { card_number: '3782 822463 10005', card_expiry: '1 / 46', card_csc: '1234' };
  await act(async () => void state?.replace?.('pm_old', typed));
  expect(hint(await found('amex'))).toBe('Expires \u206801/46\u2069');
  expect(state?.methods[1]).toEqual({
    id: 'pm_old',
    brand: 'american-express',
    lastFour: '0005',
    expiry: { month: 1, year: 2046 },
  });
  await act(async () => answer(refused('payment_method_already_saved')));
  expect(hint(await found('old'))).toBe('This card has expired');
  const { title } = en.reasons.payment_method_already_saved;
  expect(screen.getByRole('group', { name: title })).toBeTruthy();
});

test('replaces what is no card without guessing how it looks', async () => {
  let state: SavedMethodsState | undefined;
  const options = { ...server({ id: 'pm_bank', name: 'Kiln Bank' }), replace: () => new Promise(() => {}) };
  open({ options, onState: (given) => void (state = given) });
  await screen.findByRole('radio', { name: 'Kiln Bank' });
  await act(async () => void state?.replace?.('pm_bank', { iban: 'DE89 3704 0044 0532 0130 00' }));
  expect(screen.getByRole('radio', { name: 'Kiln Bank' })).toBeTruthy();
});

test('adds one, and says when it was there already', async () => {
  let state: SavedMethodsState | undefined;
  const options = server(visa);
  options.add.mockReturnValueOnce(refused('payment_method_already_saved'));
  const client = new QueryClient();
  open({ options, client, onState: (given) => void (state = given) });
  await found('visa');
  await act(async () => state?.add?.({ card_number: '5555 5555 5555 4444', card_csc: '737' }));
  const { title, body } = en.reasons.payment_method_already_saved;
  expect(screen.getByRole('group', { name: title })).toBeTruthy();
  await waitFor(() => expect(said('status')).toBe([title, body].join('. ')));
  await act(async () => state?.add?.({ card_number: '5555 5555 5555 4444', card_csc: '737' }));
  expect(await found('old')).toBeTruthy();
  expect(screen.queryByRole('group', { name: title })).toBeNull();
  const caches = [client.getQueryCache().getAll(), client.getMutationCache().getAll()].flat();
  expect(JSON.stringify(caches.map((entry) => entry.state))).not.toMatch(/55555555|737/);
});

test('keeps four digits of whatever the server sends', async () => {
  const client = new QueryClient();
  open({ options: server({ ...visa, lastFour: '4111 1111 1111 4242' }), client });
  await found('visa');
  expect(
    JSON.stringify(
      client
        .getQueryCache()
        .getAll()
        .map((query) => query.state),
    ),
  ).not.toContain('4111');
});

test('says that it loads, that it could not, and leads to the methods when it could', async () => {
  const options = server(visa);
  options.load.mockRejectedValue(new TypeError('Failed to fetch'));
  open({ options });
  expect(screen.getByText('Loading your saved payment methods')).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'New card' })).toBeTruthy();
  const problem = await screen.findByRole('group', {
    name: /Saved payment methods are not available/,
  });
  expect(problem.textContent).not.toMatch(/charged/);
  await waitFor(() => expect(said('alert')).toMatch(/^Saved payment methods are not available/));
  expect(await accessibilityProblems()).toEqual([]);
  options.load.mockResolvedValue([visa]);
  await press('Try again');
  await waitFor(() => expect(document.activeElement).toBe(radio('visa')));
});

const noLists: readonly [string, SavedMethodsOptions['load']][] = [
  ['a refusal', () => Promise.reject(Response.json({}, { status: 500 }))],
  ['a success that says nothing', () => Promise.resolve(JSON.parse('{}'))],
];
test.each(noLists)('%s is no list: it is a problem, and one that there was stays', async (_, load) => {
  vi.spyOn(globalThis, 'reportError').mockReturnValue();
  let state: SavedMethodsState | undefined;
  const options = server(visa);
  open({ options, onState: (given) => void (state = given) });
  await found('visa');
  options.load.mockImplementationOnce(load);
  await act(async () => state?.reload());
  const { not_updated } = en.ui.saved_methods;
  // No error: what is shown can be paid with.
  expect(screen.getByRole('group', { name: not_updated })).toBeTruthy();
  await waitFor(() => expect(said('alert')).toMatch(new RegExp(`^${not_updated}`)));
  expect(radio('visa')).toBeTruthy();
});

test('shows nothing of its own when nothing is saved', async () => {
  open({ options: server() });
  await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
  expect(document.querySelector('.tactful-saved')).toBeNull();
  expect(screen.getByRole('radio', { name: 'New card' })).toBeTruthy();
});

test('another customer has a list of their own', async () => {
  const client = new QueryClient();
  const { unmount } = open({ client, options: { ...server(visa), customer: 'a' } });
  await found('visa');
  unmount();
  open({ client, options: { ...server(amex), customer: 'b' } });
  expect(screen.queryByText(/4242/)).toBeNull();
  expect(await found('amex')).toBeTruthy();
});

test('a masked problem says no more than any other', async () => {
  open({ options: { ...server(visa, amex), remove: () => refused('blocklisted') } });
  await removeChosen('visa');
  const { title } = en.reasons.generic_decline;
  expect(await screen.findByRole('group', { name: new RegExp(title) })).toBeTruthy();
});

test('a decline leaves the choice and the code as they were', async () => {
  const pay = vi.fn<(values: unknown) => unknown>(() => refused('saved_method_unavailable'));
  render(
    <Shop pay={pay}>
      <EmailField />
      <Wallet options={server(visa, amex)} />
    </Shop>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Email address' }), 'mia@example.com');
  await userEvent.click(await found('amex'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Security code' }), '1234');
  await userEvent.click(screen.getByRole('button', { name: /Pay/ }));
  const list = screen.getByRole('radiogroup');
  await waitFor(() => expect(list.getAttribute('aria-invalid')).toBe('true'));
  expect(pay.mock.lastCall?.[0]).toEqual({
    email: 'mia@example.com',
    payment_method: 'pm_amex',
    card_csc: '1234',
  });
  expect(radio('amex').checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Security code' }).value).toBe('1234');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' }).value).toBe(
    'mia@example.com',
  );
});

test.each([de, ar])('speaks $lang', async (messages) => {
  open({ messages });
  const expired = await screen.findByText(messages.reasons.card_expired.title);
  await userEvent.click(screen.getByText(/•••• 0005/));
  expect(screen.getByRole('button', { name: messages.ui.saved_methods.remove })).toBeTruthy();
  expect(expired).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
});

test('a server renders that the methods are on their way', () => {
  const html = renderToString(
    <FieldForm>
      <Wallet options={server(visa)} />
    </FieldForm>,
  );
  expect(html).toContain('Loading your saved payment methods');
});

test.each([
  ['the default one', [amex, visa], {}, 'pm_visa'],
  ['none that has expired', [{ ...old, isDefault: true }, amex], {}, ''],
  ['none that is not available', [{ ...lost, isDefault: true }, amex], {}, ''],
  ['none without a default', [amex, old], {}, ''],
  ['what the form has already', [visa, amex], { payment_method: 'card' }, 'card'],
])('is chosen at first: %s', async (_, methods, defaultValues, chosen) => {
  const Page = (): ReactNode => <Wallet options={server(...methods)} />;
  render(
    <Shop defaultValues={defaultValues}>
      <Page />
    </Shop>,
  );
  await screen.findAllByRole('radio', { name: /ending in/ });
  const ticked = (): string =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .flatMap(({ checked, value }) => (checked ? [value] : []))
      .join();
  await waitFor(() => expect(ticked()).toBe(chosen));
});

test('a step during another one waits for it, and is sent itself; the same one is sent once', async () => {
  let saved: SavedMethodsState | undefined;
  const { promise, answer } = later();
  const options = { ...server(amex, visa), remove: vi.fn((): unknown => promise) };
  open({ options, onState: (state) => void (saved = state) });
  await found('amex');
  let added: unknown = 'nothing yet';
  await act(async () => {
    void saved?.remove?.('pm_visa');
    void saved?.remove?.('pm_visa');
    void saved?.add?.({ card_number: '4242' }).then((error) => {
      added = error;
    });
  });
  await waitFor(() => expect(options.remove).toHaveBeenCalledOnce());
  expect([added, options.add.mock.calls.length]).toEqual(['nothing yet', 0]);
  await act(async () => answer(null));
  await waitFor(() => expect(added).toBeNull());
  expect(options.add).toHaveBeenCalledOnce();
  expect(options.remove).toHaveBeenCalledOnce();
});
