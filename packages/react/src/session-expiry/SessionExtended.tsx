'use client';

import { type ReactNode, useRef } from 'react';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';

/** Says that there is more time. It takes the focus when the button that asked for it took it along. */
export function SessionExtended(): ReactNode {
  const { messages, announce } = useCheckout();
  const { extended } = messages.ui.session;
  const panel = useRef<HTMLDivElement>(null);
  const words = useLatest(extended);
  useFocusEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === panel.current) panel.current?.focus();
    else announce(words.current);
  }, [words, announce]);
  return <Panel ref={panel} className="tactful-session-extended" severity="done" title={extended} body="" />;
}
