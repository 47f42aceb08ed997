import type { StripeElementChangeEvent } from '@stripe/stripe-js';
import type { ElementPlace } from './createElement.js';
import { wordsOf } from './words.js';

/** What a frame tells the page's script. */
export interface FrameReport extends Pick<StripeElementChangeEvent, 'empty' | 'complete' | 'error'> {
  readonly event: 'ready' | 'focus' | 'blur' | 'change' | 'escape' | 'enter';
  /** Of the card number alone. */
  readonly brand?: string;
}

/** A frame of the gateway's origin. */
export interface CardFrame {
  readonly send: (order: object) => void;
  /** Asks for something that takes a while. */
  readonly ask: (question: object) => Promise<unknown>;
  readonly rename: (title: string) => void;
  readonly form: () => HTMLFormElement | null;
  readonly close: () => void;
}

/** Puts a frame into the page. Only what comes from this frame and its origin is heard. */
export function openFrame(
  container: HTMLElement,
  { origin, search, group, type, locale }: ElementPlace,
  hear: (report: FrameReport) => void,
): CardFrame {
  const iframe = document.createElement('iframe');
  iframe.title = wordsOf(locale())[type].title;
  iframe.style.inlineSize = '100%';
  iframe.style.blockSize = '24px';
  const about = new URLSearchParams({ type, group, parent: location.origin });
  iframe.src = `${origin}/stripe-js/frame.html${search}#${about.toString()}`;
  const receive = (message: MessageEvent<unknown>): void => {
    const isOurs = message.source === iframe.contentWindow && message.origin === origin;
    if (isOurs && isReport(message.data)) hear(message.data);
  };
  addEventListener('message', receive);
  container.append(iframe);
  return {
    send: (order) => iframe.contentWindow?.postMessage(order, origin),
    ask: (question) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
        port1.start();
        iframe.contentWindow?.postMessage(question, origin, [port2]);
      }),
    rename(title) {
      iframe.title = title;
    },
    form: () => container.closest('form'),
    close() {
      removeEventListener('message', receive);
      iframe.remove();
    },
  };
}

function isReport(data: unknown): data is FrameReport {
  return typeof data === 'object' && data !== null && 'event' in data;
}
