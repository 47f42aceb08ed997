/** `polite` waits for a pause of the reader, `assertive` does not. */
type Urgency = 'polite' | 'assertive';

/** What stands in the live regions of a page. Nobody reads them there: they are heard when they change. */
export type Announcements = Readonly<Record<Urgency, readonly string[]>>;

/** Tells assistive technology a text, once. Gives what takes it back, for one that may be out of date before it is heard. */
export type Announce = (text: string, urgency?: Urgency) => () => void;

interface Voice {
  readonly announce: Announce;
  readonly stop: () => void;
}

interface Announcement {
  readonly text: string;
  readonly urgency: Urgency;
}

export const silence: Announcements = { polite: [], assertive: [] };

/** Screen readers hear a change, not a text: a region is emptied, filled a moment later, and left alone as long, in ms. */
const pause = 100;

/**
 * Makes sure that each announcement is heard: those of one moment are said together, one that follows another waits for
 * it, and what is assertive comes before all that is polite. @param show puts them into the live regions
 */
export function createVoice(show: (shown: Announcements) => void): Voice {
  let shown = silence;
  let waiting: readonly Announcement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (urgency: Urgency, texts: readonly string[]): void => {
    shown = { ...shown, [urgency]: texts };
    show(shown);
  };
  const sayNext = (): void => {
    timer = undefined;
    const { urgency } = waiting.find((next) => next.urgency === 'assertive') ?? waiting[0] ?? {};
    if (urgency === undefined) return;
    timer = setTimeout(sayNext, pause);
    if (shown[urgency].length > 0) return put(urgency, []);
    const now = waiting.filter((next) => next.urgency === urgency).map(({ text }) => text);
    // What is said with more urgency is not repeated with less.
    waiting = waiting.filter(
      (next) => next.urgency !== urgency && !now.some((text) => text.includes(next.text)),
    );
    put(urgency, withoutRepetition(now));
  };
  return {
    announce: (text, urgency = 'polite') => {
      const next = { text, urgency };
      waiting = [...waiting, next];
      if (timer === undefined) {
        shown = silence;
        show(silence);
        timer = setTimeout(sayNext, pause);
      }
      return () => {
        waiting = waiting.filter((other) => other !== next);
        if (shown[urgency].includes(text)) put(urgency, []);
      };
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** Two parts of a page may say the same of one event, one of them more of it. */
function withoutRepetition(texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text, index) => !texts.some((other, place) => other.includes(text) && (other !== text || place < index)),
  );
}
