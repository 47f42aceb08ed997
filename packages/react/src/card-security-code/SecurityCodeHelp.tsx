'use client';

import { type ReactNode, useEffect, useId, useState } from 'react';
import { useCheckout } from '../provider/useCheckout.js';

/** Shows on request where the security code stands. Stays until it is closed, by its button or by Escape. */
export function SecurityCodeHelp({ length }: { readonly length: number | undefined }): ReactNode {
  const { messages } = useCheckout();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setIsOpen(false);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className="tactful-help-button"
        onClick={() => setIsOpen((open) => !open)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8.25" />
          <path d="M7.75 8a2.25 2.25 0 1 1 3.4 1.9c-.7.4-1.15.8-1.15 1.6M10 14.2v.1" />
        </svg>
        <span className="tactful-hidden">{messages.ui.csc_help}</span>
      </button>
      <div id={id} hidden={!isOpen} className="tactful-help">
        {length !== 4 && <Place text={messages.hints.card_csc_3} side="back" />}
        {length !== 3 && <Place text={messages.hints.card_csc_4} side="front" />}
      </div>
    </>
  );
}

function Place({ text, side }: { readonly text: string; readonly side: 'back' | 'front' }): ReactNode {
  return (
    <p className="tactful-help-place">
      <svg width="60" height="38" viewBox="0 0 60 38" aria-hidden="true">
        <rect x="0.75" y="0.75" width="58.5" height="36.5" rx="4" />
        <path d={side === 'back' ? 'M1 9h58M7 19h30' : 'M7 24h30M7 30h18'} />
        <rect
          className="tactful-help-code"
          x="38"
          y={side === 'back' ? 14 : 9}
          width={side === 'back' ? 15 : 18}
          height="10"
          rx="3"
        />
      </svg>
      {text}
    </p>
  );
}
