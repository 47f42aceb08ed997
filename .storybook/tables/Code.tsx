import { createElement, type ReactNode } from 'react';

/** A code or a name of ours. A long one breaks after an underscore. */
export function Code({ children }: { readonly children: string }): ReactNode {
  const parts = children.split(/(?<=_)/).flatMap((part) => [part, createElement('wbr')]);
  return createElement('code', null, ...parts);
}
