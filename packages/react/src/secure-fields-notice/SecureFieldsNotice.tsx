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
  /** Where the gateway's script or its fields stand: `failed` is known at once, and what loads for long is told as not loaded yet. */
  readonly state: 'loading' | 'ready' | 'failed';
  /** How long loading may take, in ms. @default 15000 */
  readonly timeout?: number | undefined;
  /** What can be done: `refresh_session` loads the page again, `use_other_method` leads to another one. */
  readonly handlers?: ActionHandlers | undefined;
}

/**
 * Says that the gateway's script or fields did not load, as with a content blocker, or not yet. It goes when they come
 * after all. It says nothing of money: no payment was tried here.
 */
export const SecureFieldsNotice = forwardRef<HTMLDivElement, SecureFieldsNoticeProps>(
  function SecureFieldsNotice({ state, timeout, handlers = none, className, ...props }, ref) {
    const { messages, announce } = useCheckout();
    const [isOver, setIsOver] = useState(false);
    const isLoading = state === 'loading';
    useLoadingLimit(isLoading, timeout, () => setIsOver(true));
    if (isOver && !isLoading) setIsOver(false);
    const late = isOver ? 'slow' : null;
    const shown = state === 'failed' ? state : late;
    const { reasons, ui } = messages;
    const { title: failed, body: whatToDo } = reasons.secure_fields_not_loaded;
    const { slow_title, slow_body, reload_body, alone_body } = ui.secure_fields;
    const withOther = handlers.refresh_session ? reload_body : fill(whatToDo, {});
    const [title, body] = isLoading
      ? [slow_title, slow_body]
      : [failed, handlers.use_other_method ? withOther : alone_body];
    const words = useLatest(announcement(title, body));
    useEffect(() => {
      if (shown !== null) announce(words.current, 'assertive');
    }, [shown, words, announce]);
    if (shown === null) return null;
    const { severity, actions } = reasonInfo('secure_fields_not_loaded');
    return (
      <Panel
        {...props}
        ref={ref}
        className={classNames('tactful-secure-fields', className)}
        severity={isLoading ? 'warning' : severity}
        title={title}
        body={body}
      >
        <RetryActions
          actions={actions.map((action) => ({
            action,
            // What it does here, and all that it does.
            label: action === 'refresh_session' ? ui.checkout_error.reload : messages.actions[action],
          }))}
          handlers={handlers}
        />
      </Panel>
    );
  },
);
