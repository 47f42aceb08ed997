import type {
  AdyenCard,
  AdyenCardConfiguration,
  AdyenFieldType,
  CreateAdyenCard,
} from '../../src/adyen/AdyenCard.js';
import { type FrameKind, type FrameReport, type FrameStyle, openFrame, type OpenFrame } from './openFrame.js';

type Loads = 'at once' | 'never' | 'fails';
type Flaw = NonNullable<FrameReport['flaw']>;

interface Kind {
  readonly kind: FrameKind;
  /** Adyen's title of the frame, from its own catalog, in the language of `AdyenCheckout`. */
  readonly title: string;
  readonly codes: Readonly<Partial<Record<Flaw | 'empty', string>>>;
  /** What is encrypted by itself. */
  readonly parts: readonly string[];
}

const kinds: Readonly<Record<AdyenFieldType, Kind>> = {
  encryptedCardNumber: {
    kind: 'number',
    title: 'Card number',
    codes: { empty: 'cc.num.900', incomplete: 'cc.num.901', unknown: 'cc.num.902' },
    parts: ['encryptedCardNumber'],
  },
  encryptedExpiryDate: {
    kind: 'expiry',
    title: 'Expiry date',
    codes: { empty: 'cc.dat.910', incomplete: 'cc.dat.911', past: 'cc.dat.912' },
    parts: ['encryptedExpiryMonth', 'encryptedExpiryYear'],
  },
  encryptedSecurityCode: {
    kind: 'code',
    title: 'Security code',
    codes: { empty: 'cc.cvc.920', incomplete: 'cc.cvc.921' },
    parts: ['encryptedSecurityCode'],
  },
};

const fieldTypes = ['encryptedCardNumber', 'encryptedExpiryDate', 'encryptedSecurityCode'] as const;

/** Whether a card of a brand must have a security code. */
const policies = { amex: 'required', visa: 'required', maestro: 'optional' } as const;

export interface FakeAdyen {
  readonly create: CreateAdyenCard;
  /** Components that were made and not removed. */
  readonly open: Set<FakeCard>;
  /** How often a component was made. */
  readonly made: () => number;
}

/** The component, and what a test does in its place. */
interface FakeCard extends AdyenCard {
  readonly configuration: AdyenCardConfiguration;
  /** The component's data, with what its frames encrypted: for `pay` alone. */
  readonly data: { readonly paymentMethod: Readonly<Record<string, string>> };
  /** Types into a field and leaves it. */
  readonly type: (field: AdyenFieldType, text: string) => void;
  /** How the text in a frame was told to look. */
  readonly look: (field: AdyenFieldType) => FrameStyle;
  /** The error that a frame was told of. */
  readonly error: (field: AdyenFieldType) => string | undefined;
}

/**
 * Adyen's `CustomCard` as far as its events are documented. It tells of a value when it is whole, each time that it is
 * encrypted (handleEncryption.js of @adyen/adyen-web), and when it is no longer; of errors when they come and go, and how much is in a field when the shopper comes and leaves.
 * @param loads What loads, one time after the other: `'never'` is a script or a frame that is blocked, `'fails'` one that
 *   says so.
 * @param typed What is typed into the fields, and left, as soon as they are ready.
 */
export function fakeAdyen(
  loads: readonly Loads[] = ['at once'],
  typed: Partial<Record<AdyenFieldType, string>> = {},
): FakeAdyen {
  const open = new Set<FakeCard>();
  let made = 0;
  return {
    open,
    made: () => made,
    create: (configuration) => {
      const loading = loads[Math.min(made, loads.length - 1)] ?? 'at once';
      made += 1;
      if (loading === 'fails') return Promise.reject(new Error('secured field iframes have failed to load'));
      const card = fakeCard(configuration, loading === 'at once', typed, () => open.delete(card));
      open.add(card);
      return card;
    },
  };
}

function fakeCard(
  configuration: AdyenCardConfiguration,
  loads: boolean,
  typed: Partial<Record<AdyenFieldType, string>>,
  forget: () => void,
): FakeCard {
  const frames = new Map<AdyenFieldType, OpenFrame>();
  const errors = new Map<string, string>();
  const reports = new Map<AdyenFieldType, FrameReport>();
  const encrypted = new Map<string, string>();
  const rootNode = document.body;
  let styles = configuration.styles;
  let brand: FrameReport['brand'] = null;

  const restyle = (): void => {
    const { color = '', fontFamily = '', fontSize = '', textAlign = '' } = styles?.base ?? {};
    for (const frame of frames.values()) frame.style({ color, fontFamily, fontSize, textAlign });
  };
  const setError = (fieldType: AdyenFieldType, error: string): void => {
    if ((errors.get(fieldType) ?? '') === error) return;
    errors.set(fieldType, error);
    const frame = frames.get(fieldType);
    frame?.mark(error !== '');
    frame?.say(error === '' ? '' : `In English: ${error}`);
    // Adyen tells of errors after it has drawn, when a value is known to be whole already.
    setTimeout(() => {
      const all = [...errors].map(([field, code]) => ({ fieldType: field, error: code, rootNode }));
      configuration.onValidationError(all);
    });
  };
  const hearValue = (fieldType: AdyenFieldType, report: FrameReport): void => {
    const before = reports.get(fieldType);
    reports.set(fieldType, report);
    const { codes, parts } = kinds[fieldType];
    setError(fieldType, (report.flaw && codes[report.flaw]) ?? '');
    if (report.isComplete || before?.isComplete)
      for (const encryptedFieldName of parts) {
        const blob = report.isComplete ? `encrypted ${encryptedFieldName}` : undefined;
        if (blob) encrypted.set(encryptedFieldName, blob);
        else encrypted.delete(encryptedFieldName);
        configuration.onFieldValid({
          fieldType,
          encryptedFieldName,
          uid: `card-encrypted-${encryptedFieldName}`,
          valid: report.isComplete,
          type: 'card',
          rootNode,
          ...(blob !== undefined && { blob }),
        });
      }
    if (fieldType === 'encryptedCardNumber' && report.brand !== brand) {
      brand = report.brand;
      configuration.onBrand({
        type: 'card',
        rootNode,
        brand: brand ?? 'card',
        cvcPolicy: brand === null ? 'required' : policies[brand],
        cvcText: 'Security code',
      });
    }
  };
  const hear = (fieldType: AdyenFieldType, report: FrameReport): void => {
    const { event, isEmpty } = report;
    if (event === 'ready') return ready();
    if (event === 'change') return hearValue(fieldType, report);
    if (event === 'enter') return configuration.onEnterKeyPressed();
    configuration.onFocus({
      action: 'focus',
      focus: event === 'focus',
      numChars: isEmpty ? 0 : 4,
      fieldType,
      rootNode,
      type: 'card',
      currentFocusObject: event === 'focus' ? fieldType : '',
    });
  };
  let isWaiting: number = fieldTypes.length;
  const ready = (): void => {
    isWaiting -= 1;
    if (isWaiting > 0) return;
    restyle();
    configuration.onConfigSuccess({ iframesConfigured: true, type: 'card', rootNode });
    for (const fieldType of fieldTypes) {
      const text = typed[fieldType];
      if (text !== undefined) frames.get(fieldType)?.type(text);
    }
  };
  return {
    configuration,
    get data() {
      return { paymentMethod: { type: 'scheme', ...Object.fromEntries(encrypted) } };
    },
    mount(node) {
      for (const fieldType of fieldTypes) {
        const holder = node.querySelector<HTMLElement>(`[data-cse="${fieldType}"]`);
        if (holder === null) throw new Error(`There is no element for ${fieldType}.`);
        const { kind, title } = kinds[fieldType];
        frames.set(
          fieldType,
          openFrame(holder, kind, title, (report) => {
            if (loads) hear(fieldType, report);
          }),
        );
      }
    },
    remove() {
      // Adyen leaves frames alone that are not ready.
      if (isWaiting === 0) for (const frame of frames.values()) frame.close();
      forget();
    },
    setFocusOn: (fieldType) => frames.get(fieldType)?.focus(),
    updateStyles(changed) {
      styles = changed;
      restyle();
    },
    showValidation() {
      for (const fieldType of fieldTypes) {
        const { isComplete = false } = reports.get(fieldType) ?? {};
        const isOptional = fieldType === 'encryptedSecurityCode' && brand && policies[brand] !== 'required';
        if (!isComplete && !isOptional)
          setError(fieldType, errors.get(fieldType) || (kinds[fieldType].codes.empty ?? ''));
      }
    },
    type: (fieldType, text) => frames.get(fieldType)?.type(text),
    look: (fieldType) => frames.get(fieldType)?.look() ?? {},
    error: (fieldType) => errors.get(fieldType),
  };
}
