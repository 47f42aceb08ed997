'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { Button } from '../button/Button.js';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';

export interface SupportReferenceProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** What the gateway knows the request by: a payment error's `reference`. */
  readonly reference: string;
}

/**
 * The reference that helps the store to find a payment, with a button that copies it. Where the page may not use the
 * clipboard, it is selected instead.
 */
export const SupportReference = forwardRef<HTMLParagraphElement, SupportReferenceProps>(
  function SupportReference({ reference, className, ...props }, ref) {
    const { messages, announce } = useCheckout();
    const { copy, copied, selected } = messages.ui.support_reference;
    const [before, after] = messages.ui.reference.split('{reference}');
    const [copiedReference, setCopiedReference] = useState<string | null>(null);
    const text = useRef<HTMLElement>(null);

    const handleCopy = async (): Promise<void> => {
      const isCopied = await copyText(reference);
      setCopiedReference(isCopied ? reference : null);
      if (!isCopied && text.current) getSelection()?.selectAllChildren(text.current);
      announce(isCopied ? copied : selected);
    };
    return (
      <p {...props} ref={ref} className={classNames('tactful-reference', className)}>
        <span>
          {before}
          <bdi ref={text}>{reference}</bdi>
          {after}
        </span>
        <Button data-rank="quiet" onClick={() => void handleCopy()}>
          {copiedReference === reference ? copied : copy}
        </Button>
      </p>
    );
  },
);

/** Copies a text. `false`: the page may not, or the browser has no clipboard here. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
