'use client';

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useSyncExternalStore } from 'react';
import { announcement } from '../announcer/announcement.js';
import { classNames } from '../field/classNames.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';

export type OfflineNoticeProps = Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'>;

/**
 * Says while the browser has no connection, and that it is back. It says nothing of money: a payment may have been sent
 * just before.
 */
export const OfflineNotice = forwardRef<HTMLDivElement, OfflineNoticeProps>(function OfflineNotice(
  { className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const isOnline = useSyncExternalStore(subscribe, isConnected, () => true);
  const { title } = messages.reasons.offline;
  const { body } = messages.ui.offline;
  const words = useLatest(messages);
  const wasOffline = useRef(false);
  useEffect(() => {
    const { reasons, ui } = words.current;
    if (!isOnline) announce(announcement(reasons.offline.title, ui.offline.body));
    else if (wasOffline.current) announce(ui.offline.back);
    wasOffline.current = !isOnline;
  }, [isOnline, words, announce]);
  if (isOnline) return null;
  return (
    <Panel
      {...props}
      ref={ref}
      className={classNames('tactful-offline', className)}
      severity="warning"
      title={title}
      body={body}
    />
  );
});

function isConnected(): boolean {
  return navigator.onLine;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
