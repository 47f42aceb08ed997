/** What a frame tells of its input: never what is in it. */
export interface FrameReport {
  readonly event: 'ready' | 'focus' | 'blur' | 'change' | 'enter';
  readonly isEmpty: boolean;
  readonly isComplete: boolean;
  readonly flaw: 'incomplete' | 'unknown' | 'past' | null;
  /** Of a card number, once its first digits tell. */
  readonly brand: 'amex' | 'maestro' | 'visa' | null;
}

export type FrameKind = 'number' | 'expiry' | 'code';

export type FrameStyle = Readonly<Record<string, string>>;

export interface OpenFrame {
  readonly focus: () => void;
  readonly style: (style: FrameStyle) => void;
  /** The style that was set last. */
  readonly look: () => FrameStyle;
  /** Sets the message that is hidden from sight in the frame, as Braintree does. */
  readonly say: (message: string) => void;
  /** Sets `aria-invalid` of the input. */
  readonly mark: (isInvalid: boolean) => void;
  /** Types as a shopper would; for stories, which have no keyboard that reaches into another origin. */
  readonly type: (text: string) => void;
  readonly close: () => void;
}

/**
 * Puts an input of another origin into an element, as a gateway's SDK does: a sandboxed document has an origin of its
 * own, so the page cannot read it, and hears only what it is told.
 */
export function openFrame(
  container: HTMLElement,
  kind: FrameKind,
  title: string,
  hear: (report: FrameReport) => void,
): OpenFrame {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.title = title;
  frame.style.inlineSize = '100%';
  frame.style.blockSize = '24px';
  frame.srcdoc = documentOf(kind, title);
  const receive = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow && isReport(data)) hear(data);
  };
  addEventListener('message', receive);
  container.append(frame);
  let look: FrameStyle = {};
  const send = (order: object): void => frame.contentWindow?.postMessage(order, '*');
  return {
    focus: () => send({ focus: true }),
    style(style) {
      look = style;
      send({ style });
    },
    look: () => look,
    say: (message) => send({ message }),
    mark: (isInvalid) => send({ isInvalid }),
    type: (text) => send({ text }),
    close() {
      removeEventListener('message', receive);
      frame.remove();
    },
  };
}

function isReport(data: unknown): data is FrameReport {
  return typeof data === 'object' && data !== null && 'event' in data;
}

function documentOf(kind: FrameKind, title: string): string {
  const label = title.replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0 } input { box-sizing: border-box; width: 100%; height: 24px; padding: 0; border: 0; outline: 0; background: none }
p { position: absolute; clip-path: inset(50%) }
</style><input inputmode="numeric" aria-label="${label}" aria-describedby="message"><p id="message"></p>
<script>(${inFrame.toString()})(${JSON.stringify(kind)})</script>`;
}

/** Runs in the frame, alone: nothing of this module is there. */
function inFrame(kind: FrameKind): void {
  const input = document.querySelector('input');
  const message = document.querySelector('p');
  if (input === null || message === null) return;
  const isLuhnValid = (digits: string): boolean =>
    [...digits].toReversed().reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
      10 ===
    0;
  const brandOf = (digits: string): FrameReport['brand'] => {
    if (/^3[47]/.test(digits)) return 'amex';
    if (digits.startsWith('67')) return 'maestro';
    return digits.startsWith('4') ? 'visa' : null;
  };
  const length = { number: 16, expiry: 4, code: 3 }[kind];
  let isLeft = false;
  const look = (): Omit<FrameReport, 'event'> => {
    const digits = input.value.replace(/\D/g, '');
    const brand = kind === 'number' ? brandOf(digits) : null;
    const isFull = digits.length >= (brand === 'amex' ? 15 : length);
    const isPast = kind === 'expiry' && isFull && Number(digits.slice(2)) < 26;
    const isUnknown = kind === 'number' && isFull && !isLuhnValid(digits);
    const short = isLeft && digits !== '' && !isFull ? 'incomplete' : null;
    const flaw = isPast ? 'past' : isUnknown ? 'unknown' : short;
    return { isEmpty: digits === '', isComplete: isFull && flaw === null, flaw, brand };
  };
  const report = (event: FrameReport['event']): void => parent.postMessage({ event, ...look() }, '*');
  let last = JSON.stringify(look());
  const changed = (): void => {
    const now = JSON.stringify(look());
    if (now !== last) report('change');
    last = now;
  };
  input.addEventListener('input', changed);
  input.addEventListener('focus', () => {
    isLeft = false;
    report('focus');
  });
  input.addEventListener('blur', () => {
    isLeft = true;
    changed();
    report('blur');
  });
  input.addEventListener('keypress', ({ key }) => {
    if (key === 'Enter') report('enter');
  });
  addEventListener('message', ({ data }) => {
    if (data.focus) input.focus();
    if (data.style) Object.assign(input.style, data.style);
    if (data.message !== undefined) message.textContent = data.message;
    if (data.isInvalid !== undefined) input.ariaInvalid = data.isInvalid ? 'true' : null;
    if (data.text !== undefined) {
      input.value = data.text;
      isLeft = true;
      changed();
      report('blur');
    }
  });
  report('ready');
}
