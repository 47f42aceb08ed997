import type { CheckoutMessages } from '@tactful/react';

const files = import.meta.glob<Record<string, CheckoutMessages>>('../packages/react/src/locales/*.ts', {
  eager: true,
});

/** Every catalog there is, by its language tag. */
export const locales: ReadonlyMap<string, CheckoutMessages> = new Map(
  Object.values(files)
    .flatMap((exports) => Object.values(exports))
    .map((messages) => [messages.lang, messages]),
);
