import type {
  Stripe,
  StripeCardExpiryElementOptions,
  StripeElementChangeEvent,
  StripeElementType,
} from '@stripe/stripe-js';
import { textAt } from '@tactful/core';
import { type FrameKind, type FrameReport, type FrameStyle, openFrame, type OpenFrame } from './openFrame.js';

type CardElement = 'cardNumber' | 'cardExpiry' | 'cardCvc';
type Handler = (event?: object) => void;
type Loads = 'at once' | 'never' | 'fails';

const kinds = { cardNumber: 'number', cardExpiry: 'expiry', cardCvc: 'code' } as const satisfies Record<
  CardElement,
  FrameKind
>;

/** Stripe.js's titles of its frames: it takes them from its own catalog, in the language of `<Elements>`. */
const titles = {
  cardNumber: 'Secure card number input frame',
  cardExpiry: 'Secure expiration date input frame',
  cardCvc: 'Secure CVC input frame',
} as const;

const codes: Record<CardElement, Partial<Record<NonNullable<FrameReport['flaw']>, string>>> = {
  cardNumber: { incomplete: 'incomplete_number', unknown: 'invalid_number' },
  cardExpiry: { incomplete: 'incomplete_expiry', past: 'invalid_expiry_year_past' },
  cardCvc: { incomplete: 'incomplete_cvc' },
};

export interface FakeStripe {
  readonly stripe: Stripe;
  /** Types into an element and leaves it. */
  readonly type: (element: CardElement, text: string) => void;
  /** How the text in an element was told to look. */
  readonly look: (element: CardElement) => FrameStyle;
  /** The card number tells that it did not load. */
  readonly breakDown: () => void;
}

/**
 * Stripe.js as far as it is documented for the elements of a card: `@stripe/react-stripe-js` itself runs on it. The
 * frames are of another origin, as Stripe's are.
 * @param loads How each attempt loads, the last one for all that follow: `'never'` is a script or a frame that is blocked, `'fails'` one
 *   that says so, as only the card number does.
 * @param typed What is typed into the elements, and left, as soon as they are ready.
 */
export function fakeStripe(
  loads: readonly Loads[] = ['at once'],
  typed: Partial<Record<CardElement, string>> = {},
): FakeStripe {
  const open = new Map<string, FakeElement>();
  const attempts = { cardNumber: 0, cardExpiry: 0, cardCvc: 0 };
  const elements = {
    create(type: CardElement, options: StripeCardExpiryElementOptions) {
      const load = loads[attempts[type]] ?? loads.at(-1) ?? 'at once';
      const element = fakeElement(type, options, load, typed[type], () => open.delete(type));
      open.set(type, element);
      // React's strict mode makes each element twice, in one task: that is one attempt.
      setTimeout(() => {
        if (open.get(type) === element) attempts[type] += 1;
      });
      return element.element;
    },
    // By its name, or by the component of `@stripe/react-stripe-js`, which has it.
    getElement: (type: StripeElementType | object) =>
      open.get(typeof type === 'string' ? type : (textAt(type, '__elementType') ?? ''))?.element ?? null,
    update: () => {},
  };
  const unused = () => Promise.resolve({});
  const stripe: unknown = {
    elements: () => elements,
    createToken: unused,
    createPaymentMethod: unused,
    confirmCardPayment: unused,
  };
  if (!isStripe(stripe)) throw new Error('The fake is no Stripe.');
  return {
    stripe,
    type: (type, text) => open.get(type)?.frame()?.type(text),
    look: (type) => open.get(type)?.frame()?.look() ?? {},
    breakDown: () => open.get('cardNumber')?.emit('loaderror', { elementType: 'cardNumber' }),
  };
}

interface FakeElement {
  readonly element: object;
  readonly frame: () => OpenFrame | undefined;
  readonly emit: (name: string, event?: object) => void;
}

function fakeElement(
  type: CardElement,
  first: StripeCardExpiryElementOptions,
  load: Loads,
  typed: string | undefined,
  forget: () => void,
): FakeElement {
  const handlers = new Map<string, Set<Handler>>();
  let options = first;
  let frame: OpenFrame | undefined;
  const emit = (name: string, event?: object): void =>
    handlers.get(name)?.forEach((handler) => handler(event));
  const hear = (report: FrameReport): void => {
    const code = report.flaw === null ? undefined : codes[type][report.flaw];
    const event = {
      elementType: type,
      empty: report.isEmpty,
      complete: report.isComplete,
      error: code === undefined ? undefined : { type: 'validation_error', code, message: 'In English.' },
      ...(type === 'cardNumber' && { brand: brandOf(report) }),
    } satisfies StripeElementChangeEvent & { readonly brand?: string };
    if (report.event === 'ready') restyle();
    emit(report.event, report.event === 'change' ? event : { elementType: type });
    if (report.event === 'ready' && typed !== undefined) frame?.type(typed);
  };
  const restyle = (): void => {
    const { color = '', fontFamily = '', fontSize = '', textAlign = '' } = options.style?.base ?? {};
    frame?.style({ color, fontFamily, fontSize, textAlign });
  };
  const close = (): void => {
    frame?.close();
    frame = undefined;
  };
  const element = {
    on(name: string, handler: Handler) {
      handlers.set(name, (handlers.get(name) ?? new Set()).add(handler));
      return element;
    },
    off(name: string, handler: Handler) {
      handlers.get(name)?.delete(handler);
      return element;
    },
    mount(container: HTMLElement) {
      if (load === 'at once') frame = openFrame(container, kinds[type], titles[type], hear);
      if (load === 'fails' && type === 'cardNumber')
        setTimeout(() => emit('loaderror', { elementType: type }));
    },
    unmount: close,
    destroy() {
      close();
      forget();
    },
    update(changed: StripeCardExpiryElementOptions) {
      options = { ...options, ...changed };
      restyle();
    },
    focus: () => frame?.focus(),
    blur: () => {},
    clear: () => {},
  };
  return { element, frame: () => frame, emit };
}

/** Stripe.js knows no more brands than its types name. */
function brandOf({ brand }: FrameReport): 'amex' | 'visa' | 'unknown' {
  return brand === 'amex' || brand === 'visa' ? brand : 'unknown';
}

/** What `@stripe/react-stripe-js` itself asks of a Stripe. */
function isStripe(given: unknown): given is Stripe {
  return typeof given === 'object' && given !== null && 'elements' in given && 'createToken' in given;
}
