import type { HostedFields, HostedFieldsEvent } from 'braintree-web';
import type {
  BraintreeFieldKey,
  BraintreeFieldsOptions,
} from '../../src/braintree/BraintreeFieldsOptions.js';
import { type FrameKind, type FrameReport, type FrameStyle, openFrame, type OpenFrame } from './openFrame.js';

type Loads = 'at once' | 'never' | 'fails';
type Handler = (event: HostedFieldsEvent) => void;
type Field = HostedFieldsEvent['fields'][BraintreeFieldKey];
type Card = HostedFieldsEvent['cards'][number];

const keys = ['number', 'expirationDate', 'cvv'] as const;
const kinds = { number: 'number', expirationDate: 'expiry', cvv: 'code' } as const satisfies Record<
  BraintreeFieldKey,
  FrameKind
>;

const silent: Said = { message: '', isInvalid: false, atFocus: '' };

const cards: Readonly<Partial<Record<NonNullable<FrameReport['brand']>, Card>>> = {
  amex: { type: 'american-express', niceType: 'American Express', code: { name: 'CID', size: 4 } },
  maestro: { type: 'maestro', niceType: 'Maestro', code: { name: 'CVC', size: 3 } },
  visa: { type: 'visa', niceType: 'Visa', code: { name: 'CVV', size: 3 } },
};

interface Said {
  readonly message: string;
  readonly isInvalid: boolean;
  /** What was said when the page last moved the focus there. */
  readonly atFocus: string;
}

export interface FakeBraintree {
  /** `hostedFields.create`. */
  readonly create: (options: BraintreeFieldsOptions) => Promise<HostedFields>;
  /** What it was called with, each time. */
  readonly calls: readonly BraintreeFieldsOptions[];
  /** How many instances are there and not torn down. */
  readonly living: () => number;
  /** What a screen reader is told in a field. */
  readonly said: (key: BraintreeFieldKey) => Said | undefined;
  /** How the text in a field was told to look. */
  readonly look: (key: BraintreeFieldKey) => FrameStyle;
  /** Types into a field and leaves it. */
  readonly type: (key: BraintreeFieldKey, text: string) => void;
  /** Shift+Tab in Firefox, where the SDK takes the focus to the control of the form that is before the frame. */
  readonly goBack: (key: BraintreeFieldKey) => void;
}

/**
 * Hosted Fields of braintree-web as far as they are documented, with frames of another origin, as Braintree's are.
 * @param loads What loads, one time after the other: `'never'` is a frame that is blocked, `'fails'` a rejected `create`.
 * @param typed What is typed into the fields, and left, as soon as they are ready.
 */
export function fakeBraintree(
  loads: readonly Loads[] = ['at once'],
  typed: Partial<Record<BraintreeFieldKey, string>> = {},
): FakeBraintree {
  const calls: BraintreeFieldsOptions[] = [];
  const living = new Set<FakeFields>();
  const newest = (): FakeFields | undefined => [...living].at(-1);
  const create = async (options: BraintreeFieldsOptions): Promise<HostedFields> => {
    const loading = loads[Math.min(calls.push(options), loads.length) - 1] ?? 'at once';
    await Promise.resolve();
    if (loading === 'fails') throw braintreeError('CLIENT_GATEWAY_NETWORK');
    const containers = keys.map((key) => containerOf(options.fields[key]));
    if (loading === 'never') {
      for (const [index, container] of containers.entries()) container.append(blockedFrame(keys[index]));
      return new Promise(() => {});
    }
    const made: FakeFields = await fakeFields(options, () => living.delete(made));
    living.add(made);
    for (const key of keys) {
      const text = typed[key];
      if (text !== undefined) setTimeout(() => made.frames[key].type(text));
    }
    return made.fields;
  };
  return {
    create,
    calls,
    living: () => living.size,
    said: (key) => newest()?.said[key],
    look: (key) => newest()?.frames[key].look() ?? {},
    type: (key, text) => newest()?.frames[key].type(text),
    goBack: (key) => {
      const container = calls.at(-1)?.fields[key].container;
      if (container instanceof HTMLElement) focusBefore(container);
    },
  };
}

interface FakeFields {
  readonly fields: HostedFields;
  readonly frames: Readonly<Record<BraintreeFieldKey, OpenFrame>>;
  readonly said: Readonly<Record<BraintreeFieldKey, Said>>;
}

async function fakeFields(options: BraintreeFieldsOptions, forget: () => void): Promise<FakeFields> {
  const handlers = new Map<string, Set<Handler>>();
  const state = { number: empty(), expirationDate: empty(), cvv: empty() };
  const classes = {
    number: new Set<string>(),
    expirationDate: new Set<string>(),
    cvv: new Set<string>(),
  };
  const said = { number: silent, expirationDate: silent, cvv: silent };
  let brand: FrameReport['brand'] = null;
  let isTornDown = false;

  const getState = () => ({
    cards: Object.values(cards).filter((card) => brand === null || card === cards[brand]),
    fields: {
      ...state,
      expirationMonth: empty(),
      expirationYear: empty(),
      postalCode: empty(),
      cardholderName: empty(),
    },
  });
  const emit = (name: string, emittedBy: BraintreeFieldKey): void =>
    handlers.get(name)?.forEach((handler) => handler({ ...getState(), emittedBy }));
  const hear = (key: BraintreeFieldKey, report: FrameReport): void => {
    const before = state[key];
    const isOtherCard = key === 'number' && report.brand !== brand;
    if (key === 'number') brand = report.brand;
    state[key] = { ...before, isEmpty: report.isEmpty, isFocused: report.event !== 'blur' };
    if (before.isEmpty !== report.isEmpty) emit(report.isEmpty ? 'empty' : 'notEmpty', key);
    state[key] = { ...state[key], isValid: report.isComplete };
    if (before.isValid !== report.isComplete) emit('validityChange', key);
    if (isOtherCard) emit('cardTypeChange', key);
    if (report.event === 'focus' || report.event === 'blur') emit(report.event, key);
    if (report.event === 'enter') emit('inputSubmitRequest', key);
  };
  const opened = keys.map((key) => openField(key, options, (report) => hear(key, report)));
  const [number, expirationDate, cvv] = await Promise.all(opened);
  if (!number || !expirationDate || !cvv) throw braintreeError('HOSTED_FIELDS_TIMEOUT');
  const frames = { number, expirationDate, cvv };
  const restyle = (key: BraintreeFieldKey): void => frames[key].style(styleOf(options, classes[key]));
  for (const key of keys) restyle(key);

  const mark = (field: BraintreeFieldKey, isInvalid: boolean): void => {
    said[field] = { ...said[field], isInvalid };
    frames[field].mark(isInvalid);
  };
  const live =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): Promise<void> => {
      if (isTornDown) throw braintreeError('METHOD_CALLED_AFTER_TEARDOWN');
      act(...args);
      return Promise.resolve();
    };
  const fields: unknown = {
    on: live((name: string, handler: Handler) => {
      handlers.set(name, (handlers.get(name) ?? new Set()).add(handler));
    }),
    off: live((name: string, handler: Handler) => void handlers.get(name)?.delete(handler)),
    getState,
    focus: live((key: BraintreeFieldKey) => {
      said[key] = { ...said[key], atFocus: said[key].message };
      frames[key].focus();
    }),
    setMessage: live(({ field, message }: { field: BraintreeFieldKey; message: string }) => {
      said[field] = { ...said[field], message };
      frames[field].say(message);
    }),
    setAttribute: live(({ field }: { field: BraintreeFieldKey }) => mark(field, true)),
    removeAttribute: live(({ field }: { field: BraintreeFieldKey }) => mark(field, false)),
    addClass: live((key: BraintreeFieldKey, name: string) => {
      classes[key].add(name);
      restyle(key);
    }),
    removeClass: live((key: BraintreeFieldKey, name: string) => {
      classes[key].delete(name);
      restyle(key);
    }),
    tokenize: () => Promise.resolve({ nonce: 'tokencc_fake' }),
    teardown: live(() => {
      isTornDown = true;
      for (const key of keys) frames[key].close();
      forget();
    }),
  };
  if (!isHostedFields(fields)) throw new Error('The fake is no Hosted Fields.');
  return { fields, frames, said };
}

/** Resolves when the frame is ready. One in an element that is not on the page never is. */
function openField(
  key: BraintreeFieldKey,
  { fields }: BraintreeFieldsOptions,
  hear: (report: FrameReport) => void,
): Promise<OpenFrame> {
  const { iframeTitle = 'Secure Credit Card Frame' } = fields[key];
  const container = containerOf(fields[key]);
  return new Promise((resolve) => {
    const frame = openFrame(container, kinds[key], iframeTitle, (report) =>
      report.event === 'ready' ? resolve(frame) : hear(report),
    );
    container.querySelector('iframe')?.setAttribute('name', `braintree-hosted-field-${key}`);
  });
}

function containerOf({ container }: BraintreeFieldsOptions['fields'][BraintreeFieldKey]): HTMLElement {
  if (!(container instanceof HTMLElement)) throw braintreeError('HOSTED_FIELDS_INVALID_FIELD_SELECTOR');
  if (container.querySelector('iframe[name^="braintree-"]'))
    throw braintreeError('HOSTED_FIELDS_FIELD_DUPLICATE_IFRAME');
  return container;
}

function blockedFrame(key: BraintreeFieldKey | undefined): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = `braintree-hosted-field-${String(key)}`;
  frame.title = 'Secure Credit Card Frame';
  return frame;
}

function styleOf({ styles }: BraintreeFieldsOptions, classes: ReadonlySet<string>): FrameStyle {
  return Object.assign({}, styles['input'], ...[...classes].map((name) => styles[`.${name}`]));
}

function focusBefore(container: HTMLElement): void {
  const controls = [...(container.closest('form')?.elements ?? [])];
  const control = controls.findLast(
    (element) => container.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  if (control instanceof HTMLElement) control.focus();
}

function empty(): Field {
  const container = document.createElement('div');
  return { container, isEmpty: true, isFocused: false, isPotentiallyValid: true, isValid: false };
}

function braintreeError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function isHostedFields(given: unknown): given is HostedFields {
  return typeof given === 'object' && given !== null && 'tokenize' in given && 'teardown' in given;
}
