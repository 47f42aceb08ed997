import type { Account } from './Account.js';
import type { FrameKind } from './FrameKind.js';
import { frameOf } from './frameOf.js';
import { type CardFrame, type FrameReport, openFrame } from './openFrame.js';
import { wordsOf } from './words.js';

/** What a page can choose of an element, as far as it is played. */
export interface ElementOptions {
  readonly style?: { readonly base?: Readonly<Record<string, unknown>> };
  readonly placeholder?: string;
}

/** Where an element belongs. */
export interface ElementPlace extends Account {
  readonly group: string;
  readonly type: FrameKind;
  readonly locale: () => string;
}

type Handler = (event: object) => void;

/** What a page has of an element: never what is in it. */
export interface CardElement {
  on(event: string, handler: Handler): CardElement;
  off(event: string, handler: Handler): CardElement;
  mount(container: HTMLElement): void;
  unmount(): void;
  destroy(): void;
  update(options: ElementOptions): void;
  focus(): void;
  blur(): void;
  clear(): void;
}

/** How long a frame may take, in ms, before the card number tells that it did not load. */
const longest = 5000;

/** An element, with the events that Stripe documents: https://docs.stripe.com/js/element/events (read 2026-11-22) */
export function createElement(place: ElementPlace, first: ElementOptions, forget: () => void): CardElement {
  const { type } = place;
  const handlers = new Map<string, Set<Handler>>();
  let options = first;
  let frame: CardFrame | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;
  const emit = (event: string, about: object = {}): void =>
    handlers.get(event)?.forEach((handler) => handler({ elementType: type, ...about }));
  const show = (): void =>
    frame?.send({
      base: options.style?.base ?? {},
      placeholder: options.placeholder ?? '',
      label: wordsOf(place.locale())[type].label,
    });
  const hear = ({ event, ...content }: FrameReport): void => {
    if (event === 'enter') return sendForm(frame);
    if (event === 'ready') {
      clearTimeout(late);
      show();
    }
    emit(event, event === 'change' ? content : {});
  };
  const close = (): void => {
    clearTimeout(late);
    frame?.close();
    frame = null;
  };
  const element: CardElement = {
    on(event, handler) {
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
      return element;
    },
    off(event, handler) {
      handlers.get(event)?.delete(handler);
      return element;
    },
    mount(container) {
      frame = openFrame(container, place, hear);
      frameOf.set(element, frame);
      if (type === 'cardNumber') late = setTimeout(() => emit('loaderror'), longest);
    },
    unmount: close,
    destroy() {
      close();
      forget();
    },
    update(changed) {
      options = { ...options, ...changed };
      frame?.rename(wordsOf(place.locale())[type].title);
      show();
    },
    focus: () => frame?.send({ focus: true }),
    blur: () => frame?.send({ blur: true }),
    clear: () => frame?.send({ clear: true }),
  };
  return element;
}

/** Enter in a frame sends the form around it, as in an input of the page's own. */
function sendForm(frame: CardFrame | null): void {
  frame?.form()?.requestSubmit();
}
