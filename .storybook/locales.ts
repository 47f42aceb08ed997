import type { Messages } from '@tactful/core';

const files = import.meta.glob<Record<string, Messages>>('../packages/core/src/locales/*.ts', {
  eager: true,
});

/** Every catalog there is, by its language tag. */
export const locales: ReadonlyMap<string, Messages> = new Map(
  Object.values(files)
    .flatMap((exports) => Object.values(exports))
    .map((messages) => [messages.lang, messages]),
);
