import { explainOnce } from './explainOnce.js';

const shown = new WeakMap<object, Map<string, number>>();

/** Explains in the console that two fields of a form have one name. Gives what tells that this one has gone. */
export function explainSameName(form: object, name: string): () => void {
  const counts = shown.get(form) ?? new Map<string, number>();
  shown.set(form, counts);
  const count = (by: 1 | -1): number => {
    const now = (counts.get(name) ?? 0) + by;
    counts.set(name, now);
    return now;
  };
  if (count(1) > 1) {
    explainOnce(
      `two fields of one form have the name "${name}": they share one value and one error, so what is typed into one of them is lost. ` +
        'Leave one of them out, or give it another name.',
    );
  }
  return () => void count(-1);
}
