import { Fragment, type ReactNode } from 'react';

/** A text in the middle of a page, where a sentence is not torn apart at the end of a line. It is read as one text. */
export function Sentences({ text }: { readonly text: string }): ReactNode {
  const sentences = text.match(/\S.*?[.!?؟](?= |$)|\S.*$/g) ?? [];
  return sentences.map((sentence, index) => (
    <Fragment key={sentence}>
      {index > 0 && ' '}
      <span className="tactful-sentence">{sentence}</span>
    </Fragment>
  ));
}
