'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

interface Announcements {
  readonly polite: string;
  readonly assertive: string;
}

const silent: Announcements = { polite: '', assertive: '' };
/** Screen readers hear a change, not a text: the region is emptied, and filled a moment later, in ms. */
const pause = 100;

/** Keeps what is to be announced. The same text twice is announced twice. */
export function useAnnouncements(): {
  announcements: Announcements;
  announce: (text: string, urgency?: 'polite' | 'assertive') => void;
} {
  const [announcements, setAnnouncements] = useState(silent);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((text: string, urgency: 'polite' | 'assertive' = 'polite') => {
    clearTimeout(timer.current);
    setAnnouncements(silent);
    timer.current = setTimeout(() => setAnnouncements({ ...silent, [urgency]: text }), pause);
  }, []);
  return { announcements, announce };
}

/** The two live regions of a checkout. They are there, and empty, from the first render: one made later is often silent. */
export function Announcer({ announcements }: { readonly announcements: Announcements }): ReactNode {
  return (
    <>
      <div className="tactful-hidden" role="status">
        {announcements.polite}
      </div>
      <div className="tactful-hidden" role="alert">
        {announcements.assertive}
      </div>
    </>
  );
}
