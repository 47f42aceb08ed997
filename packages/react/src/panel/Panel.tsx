'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';
import { MoneyOnItsOwnLine } from './MoneyOnItsOwnLine.js';
import { SeverityIcon } from './SeverityIcon.js';
import type { Tone } from './Tone.js';

export interface PanelProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  readonly severity: Tone;
  readonly title: string;
  /** Empty: what is in the panel says it. */
  readonly body: string;
}

/** What happened and what to do, in the colours of its tone. Focus can be moved to it, and then it is read whole. */
export const Panel = forwardRef<HTMLDivElement, PanelProps>(function Panel(
  { severity, title, body, className, children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const id = useId();
  return (
    <div
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={body === '' ? undefined : `${id}-body`}
      data-severity={severity}
      {...props}
      ref={ref}
      className={classNames('tactful-panel', className)}
    >
      <SeverityIcon severity={severity} />
      <div className="tactful-panel-content">
        <p className="tactful-panel-title" id={`${id}-title`}>
          {severity === 'error' && <span className="tactful-hidden">{messages.ui.error_prefix} </span>}
          {title}
        </p>
        {body !== '' && (
          <p className="tactful-panel-body" id={`${id}-body`}>
            <MoneyOnItsOwnLine body={body} />
          </p>
        )}
        {children}
      </div>
    </div>
  );
});
