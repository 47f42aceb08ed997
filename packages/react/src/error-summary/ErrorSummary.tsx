'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId } from 'react';
import { classNames } from '../field/classNames.js';
import { useFieldErrorText } from '../field/useFieldErrorText.js';
import { focusControl } from '../focusControl.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFormAround } from '../validation/useFormAround.js';

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The names of the fields that were wrong at the last submit, in the order of the page. */
  readonly names: readonly string[];
}

/**
 * Lists what is wrong after a submit, with a link to each field, when two or more were. A line goes when its field is
 * right. Move the focus to it when it appears.
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { names, className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const form = useFormAround();
  const errorText = useFieldErrorText();
  const id = useId();
  const lines = names.flatMap((name) => {
    const { error } = form.getFieldState(name, form.formState);
    return error === undefined ? [] : [{ name, text: errorText(name, error) }];
  });
  if (names.length < 2 || lines.length === 0) return null;

  const handleClick = (event: MouseEvent<HTMLAnchorElement>, name: string): void => {
    const page = event.currentTarget.closest('form');
    if (page === null) return;
    event.preventDefault();
    focusControl(page, name);
  };
  return (
    <div
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      {...props}
      ref={ref}
      className={classNames('tactful-summary', className)}
    >
      <h2 id={`${id}-title`} className="tactful-summary-title">
        <span className="tactful-hidden">{messages.ui.error_prefix} </span>
        {messages.reasons.details_not_accepted.title}
      </h2>
      <ul>
        {lines.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(event) => handleClick(event, name)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
});
