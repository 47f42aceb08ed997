import { askMethod, type MethodOrder } from './askMethod.js';
import { brandOf } from './brandOf.js';
import { cardField } from './cardField.js';
import { isFrameKind } from './FrameKind.js';
import { inputOf } from './inputOf.js';
import { watchInput } from './watchInput.js';

/** Runs in a frame of the gateway's origin, around one input. The page hears of what is in it, and never gets it. */
const about = new URLSearchParams(location.hash.slice(1));
const kind = about.get('type') ?? '';
const page = about.get('parent') ?? '';
const input = document.querySelector('input');

if (input !== null && isFrameKind(kind)) {
  const isAmex = (): boolean => brandOf(inputOf('cardNumber')?.value ?? '') === 'amex';
  input.setAttribute('autocomplete', cardField(kind, false).autocomplete);
  const report = watchInput(input, kind, isAmex, (told) => parent.postMessage(told, page));
  addEventListener('message', ({ source, origin, data, ports: [port] }: MessageEvent<Order>) => {
    if (source !== parent || origin !== page) return;
    obey(input, data);
    if (data.clear) report();
    if (data.method && port) void askMethod(data.method).then((answer) => port.postMessage(answer));
  });
}

interface Order {
  readonly focus?: true;
  readonly blur?: true;
  readonly clear?: true;
  readonly label?: string;
  readonly placeholder?: string;
  readonly base?: Readonly<Record<string, unknown>>;
  readonly method?: MethodOrder;
}

function obey(input: HTMLInputElement, { focus, blur, clear, label, placeholder, base }: Order): void {
  if (focus) input.focus();
  if (blur) input.blur();
  if (clear) input.value = '';
  if (label !== undefined) input.setAttribute('aria-label', label);
  if (placeholder !== undefined) input.placeholder = placeholder;
  if (base === undefined) return;
  const { '::placeholder': hint, ...style } = base;
  Object.assign(input.style, style);
  const color = typeof hint === 'object' && hint !== null && 'color' in hint ? String(hint.color) : '';
  document.body.style.setProperty('--placeholder', color);
}
