'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { type Announce, type Announcements, createVoice, silence } from './createVoice.js';

/** Keeps what is to be announced. The same text twice is announced twice. */
export function useAnnouncements(): { announcements: Announcements; announce: Announce } {
  const [announcements, setAnnouncements] = useState(silence);
  const [{ announce, stop }] = useState(() => createVoice(setAnnouncements));
  useEffect(() => stop, [stop]);
  return { announcements, announce };
}

/** The two live regions of a checkout. They are there, and empty, from the first render: one made later is often silent. */
export function Announcer({ announcements }: { readonly announcements: Announcements }): ReactNode {
  const { polite, assertive } = announcements;
  return (
    <>
      <div className="tactful-hidden" role="status">
        {blocks(polite)}
      </div>
      <div className="tactful-hidden" role="alert">
        {blocks(assertive)}
      </div>
    </>
  );
}

/** A voice pauses between blocks. */
function blocks(texts: readonly string[]): ReactNode {
  return texts.map((text) => <div key={text}>{text}</div>);
}
