'use client';

import { fill, reasonInfo } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from 'react';
import { announcement } from '../announcer/announcement.js';
import { classNames } from '../field/classNames.js';
import { useLoadingLimit } from '../hosted-field/useLoadingLimit.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
import { useLatest } from '../useLatest.js';

const none: ActionHandlers = {};

export interface SecureFieldsNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** Where the gateway's script or its fields stand: `failed` is known at once, and what loads too long counts as failed. */
  readonly state: 'loading' | 'ready' | 'failed';
  /** How long loading may take, in ms. @default 15000 */
  readonly timeout?: number | undefined;
  /** What can be done: `refresh_session` loads the page again, `use_other_method` leads to another one. */
  readonly handlers?: ActionHandlers | undefined;
}

/**
 * Says that the gateway's script or fields did not load, as with a content blocker. It goes when they come after all. It
 * says nothing of money: no payment was tried here.
 */
export const SecureFieldsNotice = forwardRef<HTMLDivElement, SecureFieldsNoticeProps>(
  function SecureFieldsNotice({ state, timeout, handlers = none, className, ...props }, ref) {
    const { messages, announce } = useCheckout();
    const [isOver, setIsOver] = useState(false);
    const isLoading = state === 'loading';
    useLoadingLimit(isLoading, timeout, () => setIsOver(true));
    if (isOver && !isLoading) setIsOver(false);
    const isShown = isOver || state === 'failed';
    const { title, body } = messages.reasons.secure_fields_not_loaded;
    const words = useLatest(announcement(title, fill(body, {})));
    useEffect(() => {
      if (isShown) announce(words.current, 'assertive');
    }, [isShown, words, announce]);
    if (!isShown) return null;
    const { severity, actions } = reasonInfo('secure_fields_not_loaded');
    return (
      <Panel
        {...props}
        ref={ref}
        className={classNames('tactful-secure-fields', className)}
        severity={severity}
        title={title}
        body={fill(body, {})}
      >
        <RetryActions
          actions={actions.map((action) => ({ action, label: messages.actions[action] }))}
          handlers={handlers}
        />
      </Panel>
    );
  },
);
