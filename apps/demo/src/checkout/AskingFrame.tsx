import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../locales/useWords.js';

interface AskingFrameProps {
  /** Whose page it is. */
  readonly title: string;
  /** The address of the page. Another one is another question: give it a `key`. */
  readonly page: string;
  /** The shopper has answered. What, the server knows that was asked to ask. */
  readonly onAnswered: () => void;
}

/** A page of somebody else that asks the shopper something, in a frame and in the language of this page. */
export function AskingFrame({ title, page, onAnswered }: AskingFrameProps): ReactNode {
  const { lang } = useWords().tactful;
  // The language that it began in: another address would be another page, and be taken for an answer. Only the pages of
  // the sandbox read it.
  const [src] = useState(() => {
    if (page === '' || !URL.canParse(page, window.location.href)) return undefined;
    const address = new URL(page, window.location.href);
    address.searchParams.set('lang', lang);
    return address.href;
  });
  const isFirst = useRef(true);
  // Once the shopper has answered, another page comes.
  const handleLoad = (): void => {
    if (!isFirst.current) onAnswered();
    isFirst.current = false;
  };
  return (
    <iframe
      className="asking-frame"
      title={title}
      sandbox="allow-forms allow-scripts"
      src={src}
      onLoad={handleLoad}
    />
  );
}
