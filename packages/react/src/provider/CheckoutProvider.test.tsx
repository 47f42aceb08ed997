import { en as coreEn } from '@tactful/core/locales/en';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { render, screen, waitFor } from '@testing-library/react';
import { Component, createElement, type ReactElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainGateway } from '../../test/answers.js';
import { EmailField } from '../email/EmailField.js';
import { CheckoutProvider } from './CheckoutProvider.js';
import { useCheckout } from './useCheckout.js';

const catalogs: Record<string, CheckoutMessages> = { en, de, ar };
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  vi.spyOn(globalThis, 'reportError').mockImplementation(reported);
});

afterEach(() => {
  reported.mockClear();
});

function Words(): ReactNode {
  const { messages } = useCheckout();
  return <p>{messages.ui.paying}</p>;
}

interface PageProps {
  readonly locale: string;
  readonly loadMessages: (locale: string) => Promise<CheckoutMessages>;
}

function Page(props: PageProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} {...props}>
      <Words />
    </CheckoutProvider>
  );
}

const root = () => document.querySelector<HTMLElement>('.tactful');

describe('the language', () => {
  it('is given with its direction', () => {
    render(
      <CheckoutProvider gateway={plainGateway} messages={ar}>
        <Words />
      </CheckoutProvider>,
    );
    expect([root()?.lang, root()?.dir, root()?.ariaBusy]).toEqual(['ar', 'rtl', null]);
    expect(screen.getByText(ar.ui.paying)).toBeTruthy();
  });

  it('is loaded, behind a busy placeholder with the live regions in it', async () => {
    render(<Page locale="de" loadMessages={() => Promise.resolve(de)} />);
    expect(root()?.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('');
    const { firstElementChild } = screen.getByRole('alert');
    expect(await screen.findByText(de.ui.paying)).toBeTruthy();
    expect(root()?.hasAttribute('aria-busy')).toBe(false);
    expect(firstElementChild).toBeNull();
  });

  it('stays until the next one is there', async () => {
    const load = (locale: string): Promise<CheckoutMessages> =>
      locale === 'de' ? Promise.resolve(de) : new Promise(() => {});
    const { rerender } = render(<Page locale="de" loadMessages={load} />);
    await screen.findByText(de.ui.paying);
    rerender(<Page locale="ar" loadMessages={load} />);
    expect(screen.getByText(de.ui.paying)).toBeTruthy();
    expect(root()?.lang).toBe('de');
  });

  it('is the one asked for last, in whatever order they arrive', async () => {
    const arrive = new Map<string, () => void>();
    const load = (locale: string): Promise<CheckoutMessages> =>
      new Promise((resolve) => {
        arrive.set(locale, () => resolve(catalogs[locale] ?? en));
      });
    const { rerender } = render(<Page locale="de" loadMessages={load} />);
    rerender(<Page locale="ar" loadMessages={load} />);
    arrive.get('ar')?.();
    await screen.findByText(ar.ui.paying);
    arrive.get('de')?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByText(ar.ui.paying)).toBeTruthy();
  });

  it('is not loaded anew when only the loader is', async () => {
    const load = vi.fn<PageProps['loadMessages']>(() => Promise.resolve(de));
    const { rerender } = render(<Page locale="de" loadMessages={(locale) => load(locale)} />);
    await screen.findByText(de.ui.paying);
    const before = load.mock.calls.length;
    rerender(<Page locale="de" loadMessages={(locale) => load(locale)} />);
    expect(load.mock.calls.length).toBe(before);
  });
});

describe('a language that does not load', () => {
  it('is asked for once more', async () => {
    let calls = 0;
    const load = (): Promise<CheckoutMessages> =>
      ++calls < 3 ? Promise.reject(new Error('offline')) : Promise.resolve(de);
    render(<Page locale="de" loadMessages={load} />);
    expect(await screen.findByText(de.ui.paying, {}, { timeout: 3000 })).toBeTruthy();
    expect(reported).not.toHaveBeenCalled();
  });

  it('leaves the checkout in the language it has, and tells the developer', async () => {
    const load = (locale: string): Promise<CheckoutMessages> =>
      locale === 'de' ? Promise.resolve(de) : Promise.reject(new Error('offline'));
    const { rerender } = render(<Page locale="de" loadMessages={load} />);
    await screen.findByText(de.ui.paying);
    rerender(<Page locale="fr" loadMessages={load} />);
    await waitFor(() => expect(reported).toHaveBeenCalled(), { timeout: 3000 });
    expect(String(reported.mock.calls[0]?.[0])).toMatch(/loadMessages\('fr'\) failed twice/);
    expect(screen.getByText(de.ui.paying)).toBeTruthy();
  });

  it('is an error of the page when there is no language at all', async () => {
    const console = silence();
    render(
      <Boundary>
        <Page locale="fr" loadMessages={() => Promise.reject(new Error('offline'))} />
      </Boundary>,
    );
    expect(await screen.findByText(/loadMessages\('fr'\) failed twice/, {}, { timeout: 3000 })).toBeTruthy();
    console.mockClear();
  });
});

describe('what CheckoutProvider is not given', () => {
  const gateway = { gateway: plainGateway };
  const loads = (found: unknown) => ({
    ...gateway,
    locale: 'fr',
    loadMessages: () => Promise.resolve(found),
  });
  it.each<[what: string, props: object, said: RegExp]>([
    ['a gateway', { messages: en }, /has no gateway.*each other/],
    ['a gateway, but its name', { messages: en, gateway: 'stripe' }, /has no gateway/],
    ['words', gateway, /has no messages.*`loadMessages`/],
    ['a loader', { ...gateway, locale: 'fr' }, /has no messages.*`loadMessages`/],
    ['the words of components', { ...gateway, messages: coreEn }, /are not those of the components.*`ui`/],
    ['a language that there is', loads(undefined), /loadMessages\('fr'\) failed twice/],
    ['a catalog, but its module', loads({ en }), /loadMessages\('fr'\) failed twice/],
  ])('is %s: it says what to do', async (_, props, said) => {
    const console = silence();
    render(<Boundary>{untyped(CheckoutProvider, props, <Words />)}</Boundary>);
    expect(await screen.findByText(said)).toBeTruthy();
    console.mockClear();
  });

  it('is told as the cause, when it is loaded', async () => {
    const { rerender } = render(<Page locale="de" loadMessages={() => Promise.resolve(de)} />);
    await screen.findByText(de.ui.paying);
    rerender(untyped(Page, loads(undefined)));
    await waitFor(() => expect(reported).toHaveBeenCalled());
    expect(reported.mock.calls[0]?.[0]).toMatchObject({
      cause: { message: expect.stringMatching(/not those of the components/) },
    });
    expect(screen.getByText(de.ui.paying)).toBeTruthy();
  });
});

it('a component outside a provider says what to do', () => {
  const console = silence();
  render(
    <Boundary>
      <Words />
    </Boundary>,
  );
  expect(screen.getByText(/Wrap the checkout in <CheckoutProvider/)).toBeTruthy();
  console.mockClear();
});

/** What JavaScript lets a page write. */
function untyped(...element: readonly unknown[]): ReactElement {
  return Reflect.apply(createElement, null, element);
}

/** What React itself says of a component that throws. */
function silence() {
  return vi.spyOn(console, 'error').mockImplementation(() => {});
}

class Boundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null };
  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: String(error) };
  }
  override render(): ReactNode {
    return this.state.message ?? this.props.children;
  }
}

it('a field outside of a form says what to do', () => {
  const open = () =>
    render(
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <EmailField />
      </CheckoutProvider>,
    );
  const console = silence();
  expect(open).toThrow(/Put it inside <PaymentForm>/);
  console.mockClear();
});
