'use client';

import { type RefObject, useEffect, useState } from 'react';

/** How the text of our inputs looks, as values that an SDK can send into its frame. */
export interface HostedLook {
  readonly color: string;
  readonly placeholderColor: string;
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly textAlign: 'left' | 'right';
}

/** Reads how text looks inside an element, when it is on the page and again whenever its colour has changed. */
export function useHostedLook(ref: RefObject<HTMLElement | null>, dir: 'ltr' | 'rtl'): HostedLook | null {
  const [look, setLook] = useState<HostedLook | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = (): void => setLook(lookOf(element, dir));
    read();
    // The stylesheet lets the colour take a moment, so that a page which goes from light to dark tells of it here.
    // One that is not seen meanwhile has its colour at once.
    element.addEventListener('transitionend', read);
    element.addEventListener('transitioncancel', read);
    return () => {
      element.removeEventListener('transitionend', read);
      element.removeEventListener('transitioncancel', read);
    };
  }, [ref, dir]);
  return look;
}

function lookOf(element: HTMLElement, dir: 'ltr' | 'rtl'): HostedLook {
  const { color, fontFamily, fontSize } = getComputedStyle(element);
  // The stylesheet gives it the colour of a placeholder: a custom property would not come worked out.
  const placeholderColor = getComputedStyle(element, '::before').color;
  return { color, placeholderColor, fontFamily, fontSize, textAlign: dir === 'rtl' ? 'right' : 'left' };
}
