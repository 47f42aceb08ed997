'use client';

import { fill } from '@tactful/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/Button.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { isExpired } from './isExpired.js';
import type { SavedMethod } from './SavedMethod.js';
import { savedMethodName } from './savedMethodName.js';
import type { SavedMethodItemProps } from './SavedMethodOption.js';
import { SeenName } from './SeenName.js';

interface SavedMethodActionsProps extends SavedMethodItemProps {
  /** The id of what names the method, where the actions of several stand on the page. */
  readonly labelId?: string;
}

/** What can be done with a method. Before it is removed, the shopper is asked. */
export function SavedMethodActions({
  method,
  saved,
  steps,
  onReplace,
  labelId,
}: SavedMethodActionsProps): ReactNode {
  const words = useCheckout().messages.ui.saved_methods;
  const [isAsking, setIsAsking] = useState(false);
  const wasAsking = useRef(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  useFocusEffect(() => {
    // The answer that was pressed is gone.
    if (wasAsking.current && !isAsking) removeButton.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const { isBusy } = saved;
  if (isAsking) {
    const close = (): void => setIsAsking(false);
    const remove = (): void => {
      close();
      steps.remove(method);
    };
    return <Question method={method} isBusy={isBusy} onRemove={remove} onKeep={close} />;
  }
  // What the next payment could not be made with is no default.
  const isUsable = !method.unavailable && !(method.expiry && isExpired(method.expiry));
  const { problem } = saved;
  // Beside the word that its details cannot be changed, new ones are not asked for.
  const isFixed = problem?.id === method.id && problem.error.reason === 'saved_method_not_editable';
  const canBeDefault = saved.makeDefault && !method.isDefault && isUsable;
  const replace = isFixed ? undefined : onReplace;
  if (!canBeDefault && !replace && !saved.remove) return null;
  const shared = { 'data-rank': 'quiet', 'aria-describedby': labelId, isBusy };
  return (
    <div className="tactful-saved-actions">
      {replace && (
        <Button {...shared} onClick={replace}>
          {words.replace}
        </Button>
      )}
      {saved.remove && (
        <Button {...shared} ref={removeButton} onClick={() => setIsAsking(true)}>
          {words.remove}
        </Button>
      )}
      {canBeDefault && (
        <Button {...shared} onClick={() => steps.makeDefault(method)}>
          {words.make_default}
        </Button>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly method: SavedMethod;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Takes the focus, so that the key that opened it cannot also answer it. */
function Question({ method, isBusy, onRemove, onKeep }: QuestionProps): ReactNode {
  const { messages } = useCheckout();
  const { confirm, remove, keep } = messages.ui.saved_methods;
  const { name, digits, spoken } = savedMethodName(method, messages);
  const [before, after] = confirm.split('{method}');
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  const keepIt = useLatest(onKeep);
  useFocusEffect(() => question.current?.focus(), []);
  useEffect(() => {
    const handleKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') keepIt.current();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [keepIt]);
  return (
    <div ref={question} role="group" tabIndex={-1} aria-labelledby={id} className="tactful-saved-question">
      <p id={id} className="tactful-saved-asked">
        <span aria-hidden="true">
          {before}
          <SeenName name={name} digits={digits} />
          {after}
        </span>
        <span className="tactful-hidden">{fill(confirm, { method: spoken })}</span>
      </p>
      <div className="tactful-saved-actions">
        <Button className="tactful-saved-remove" isBusy={isBusy} onClick={onRemove}>
          {remove}
        </Button>
        <Button onClick={onKeep}>{keep}</Button>
      </div>
    </div>
  );
}
