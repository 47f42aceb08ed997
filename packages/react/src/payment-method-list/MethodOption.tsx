'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type MethodRefusal, useMethodList } from './useMethodList.js';
import { namesIn } from './usePanelValues.js';

export interface MethodOptionProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly value: string;
  readonly label: ReactNode;
  readonly mark?: ReactNode;
  /** A line under the label, which the radio is described by. */
  readonly hint?: ReactNode;
  /** What is said of the method under its label, open or not. */
  readonly notice?: ReactNode;
  /** Why the method cannot be paid with, for when the form is sent all the same. */
  readonly refused?: MethodRefusal | undefined;
  /** @default false */
  readonly disabled?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A radio of a list of payment methods, with the panel that it opens. */
export const MethodOption = forwardRef<HTMLDivElement, MethodOptionProps>(function MethodOption(
  { value, label, mark, hint, notice, refused, disabled = false, className, children, ...props },
  ref,
) {
  const { chosen, canChoose, radioProps, offer } = useMethodList();
  const { reasons } = useCheckout().messages;
  const id = useId();
  useEffect(() => offer(value, refused ?? null), [offer, value, refused]);
  const isChosen = chosen === value;
  // Where none can be chosen, what to do is said once, for the whole list.
  const isHinted = canChoose || refused === undefined || refused === 'saved_card_expired';
  const said = isHinted ? hint : reasons[refused].title;
  return (
    <div
      data-chosen={isChosen ? '' : undefined}
      data-disabled={disabled ? '' : undefined}
      {...props}
      ref={ref}
      className={classNames('tactful-method', className)}
    >
      <div className="tactful-method-head">
        <label className="tactful-method-row">
          <input
            type="radio"
            {...radioProps}
            value={value}
            defaultChecked={isChosen}
            disabled={disabled}
            aria-describedby={said ? id : undefined}
            className="tactful-method-radio"
          />
          <span className="tactful-method-label">{label}</span>
          {mark && (
            <span aria-hidden="true" className="tactful-method-mark">
              {mark}
            </span>
          )}
        </label>
        {said && (
          <p id={id} className="tactful-method-hint">
            {said}
          </p>
        )}
      </div>
      {notice}
      {isChosen && !disabled && children && <MethodPanel value={value}>{children}</MethodPanel>}
    </div>
  );
});

interface MethodPanelProps {
  readonly value: string;
  readonly children: ReactNode;
}

function MethodPanel({ value, children }: MethodPanelProps): ReactNode {
  const { keepValues, hasValues, restoreValues } = useMethodList();
  // Which fields there are may follow from a value, as the states do from the country: so that is back before them.
  const [isReady, setIsReady] = useState(() => !hasValues(value));
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    restoreValues(value);
    setIsReady(true);
    return () => {
      // In development React also takes an effect back while the panel stays.
      if (!element.isConnected) keepValues(value, namesIn(element));
    };
  }, [value, keepValues, restoreValues]);
  return (
    <div ref={panel} className="tactful-method-panel">
      {isReady && children}
    </div>
  );
}
