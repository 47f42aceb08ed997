'use client';

import type { FocusEvent, ReactNode } from 'react';

/**
 * The control before a frame. In Firefox, Hosted Fields itself takes the focus out of a frame, to the next or the last
 * control of the form. Without this one, Shift+Tab would end at the fieldset around the frame, which leads into it again.
 */
export function WayBack(): ReactNode {
  return <output aria-hidden tabIndex={-1} className="tactful-braintree-way" onFocus={focusBefore} />;
}

function focusBefore({ currentTarget }: FocusEvent<HTMLOutputElement>): void {
  const controls = [...(currentTarget.form?.elements ?? [])];
  const before = controls.slice(0, controls.indexOf(currentTarget)).toReversed();
  for (const control of before) {
    if (!(control instanceof HTMLElement) || control.contains(currentTarget)) continue;
    control.focus();
    if (document.activeElement !== currentTarget) return;
  }
}
