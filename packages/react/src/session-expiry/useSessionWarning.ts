'use client';

import { describe, publicError } from '@tactful/core';
import { useEffect } from 'react';
import { useCountdown } from '../countdown/useCountdown.js';
import { useSparseAnnouncement } from '../countdown/useSparseAnnouncement.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';

/** What is asked of a shopper whose session is about to end, and how it goes. */
export interface SessionWarningProps {
  /** In ms since 1970. */
  readonly expiresAt: number;
  readonly isExtending: boolean;
  /** What the server said when it did not give more time: another object each time, so that each is heard. */
  readonly refused: object | null;
  readonly onExtend: () => void;
}

/** What the warning says. */
export interface SessionWarningText {
  readonly title: string;
  readonly body: string;
  /** Why there is no more time yet. */
  readonly refusal: string | null;
}

const expiring = publicError('session_expiring');

/** Says how much time is left: to the eye each second, to the ear seldom. What the server refused is said at once. */
export function useSessionWarning({ expiresAt, refused }: SessionWarningProps): SessionWarningText {
  const { messages, announce } = useCheckout();
  const { not_extended } = messages.ui.session;
  const latest = useLatest(not_extended);
  const left = useCountdown(expiresAt, Math.floor) ?? 0;
  const { title, body } = describe(expiring, messages, left === 0 ? {} : { wait: toldTime(left) });
  useSparseAnnouncement(left, body);
  useEffect(() => {
    if (refused !== null) announce(latest.current, 'assertive');
  }, [refused, latest, announce]);
  return { title, body, refusal: refused && not_extended };
}

/** Waits are written in whole minutes from one minute on, rounded up. A shopper never has less time than they are told. */
function toldTime(left: number): number {
  return left < 60_000 ? left : left - (left % 60_000);
}
