import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The ref of a title that gets the focus as it comes, where the button that asked for it is gone. */
export function useTitleFocus(isWanted: boolean): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isWanted) title.current?.focus();
  }, [isWanted]);
  return title;
}
