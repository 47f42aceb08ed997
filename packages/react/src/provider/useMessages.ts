'use client';

import type { CheckoutMessages } from '../CheckoutMessages.js';
import { useEffect, useState } from 'react';
import { useLatest } from '../useLatest.js';

/** Where the words come from: a catalog, or a locale and how to load its catalog. */
export type MessagesSource =
  | {
      /** The words of the shopper's language. */
      readonly messages: CheckoutMessages;
      readonly locale?: never;
      readonly loadMessages?: never;
    }
  | {
      readonly messages?: never;
      /** BCP 47 tag of the shopper's language. */
      readonly locale: string;
      /** Loads the words of a locale. While it does, the last language stays. */
      readonly loadMessages: (locale: string) => Promise<CheckoutMessages>;
    };

/** How long to wait before the one repetition of a failed load, in ms. */
const pause = 1000;

/** The words to show now; `null` until the first language is there. */
export function useMessages({ messages, locale, loadMessages }: MessagesSource): CheckoutMessages | null {
  const [loaded, setLoaded] = useState<CheckoutMessages | null>(messages ?? null);
  const [failure, setFailure] = useState<Error | null>(null);
  const loader = useLatest(loadMessages);

  useEffect(() => {
    if (locale === undefined) return undefined;
    let wanted = true;
    const load = async (): Promise<CheckoutMessages> => {
      const found: unknown = await loader.current?.(locale);
      if (!isCatalog(found)) throw new TypeError(`It resolved to ${notThoseOf}`);
      return found;
    };
    const again = async (): Promise<CheckoutMessages | null> => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return wanted ? load() : null;
    };
    load()
      .catch(again)
      .then((found) => {
        if (wanted && found !== null) setLoaded(found);
      })
      .catch((cause: unknown) => {
        if (wanted) setFailure(notLoaded(locale, cause));
      });
    return () => {
      wanted = false;
    };
  }, [locale, loader]);

  // The checkout goes on in the language it has, so this is for the developer's console and monitoring only.
  useEffect(() => {
    if (failure !== null) reportError(failure);
  }, [failure]);

  if (failure !== null && messages === undefined && loaded === null) throw failure;
  const shown = messages ?? loaded;
  if (shown === null && loadMessages === undefined) throw noMessages();
  if (shown !== null && !isCatalog(shown)) throw new Error(`Tactful: the \`messages\` are ${notThoseOf}`);
  return shown;
}

const notThoseOf =
  "not those of the components: there is no `ui` in them. Without it the checkout has no words to show. They are what '@tactful/react/locales/…' " +
  'exports by the name of the language, not the module itself and not what @tactful/core has of the same name.';

/** JavaScript, and a path that is put together for `import()`, may give anything. */
function isCatalog(found: unknown): found is CheckoutMessages {
  return typeof found === 'object' && found !== null && 'ui' in found;
}

function noMessages(): Error {
  return new Error(
    'Tactful: CheckoutProvider has no messages. Without them the checkout has no words to show. ' +
      "Give it `messages`, such as `en` of '@tactful/react/locales/en', or `locale` and `loadMessages`.",
  );
}

function notLoaded(locale: string, cause: unknown): Error {
  return new Error(
    `Tactful: loadMessages('${locale}') failed twice. Without messages the checkout has no words to show. ` +
      'See the cause, and check that loadMessages resolves to the messages of this locale.',
    { cause },
  );
}
