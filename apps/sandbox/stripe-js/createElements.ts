import type { Account } from './Account.js';
import { type CardElement, createElement, type ElementOptions } from './createElement.js';
import { isFrameKind } from './FrameKind.js';

export interface ElementsOptions {
  readonly locale?: string;
}

/** A group of elements: those of one card find each other in it. */
export function createElements(account: Account, { locale = 'en' }: ElementsOptions = {}): object {
  const group = crypto.randomUUID();
  const open = new Map<string, CardElement>();
  let language = locale;
  return {
    create(type: string, options: ElementOptions = {}) {
      if (!isFrameKind(type)) throw new Error(`The sandbox plays no element "${type}".`);
      const element = createElement({ ...account, group, type, locale: () => language }, options, () =>
        open.delete(type),
      );
      open.set(type, element);
      return element;
    },
    getElement: (type: unknown) => open.get(nameOf(type)) ?? null,
    update({ locale: changed }: ElementsOptions) {
      language = changed ?? language;
      for (const element of open.values()) element.update({});
      return Promise.resolve();
    },
  };
}

/** By its name, or by the component of `@stripe/react-stripe-js` 7.0.1, which has the name on it. */
function nameOf(type: unknown): string {
  return String(typeof type === 'string' ? type : Reflect.get(Object(type), '__elementType'));
}
