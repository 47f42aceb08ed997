import type { ReactNode } from 'react';
import type { SavedMethodName } from './savedMethodName.js';

/** A saved method's name with its digits, as the eye reads them: the digits from left to right in every language. */
export function SeenName({ name, digits }: Pick<SavedMethodName, 'name' | 'digits'>): ReactNode {
  if (digits === null) return <bdi>{name}</bdi>;
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <bdi dir="ltr" className="tactful-saved-digits">
        •••• {digits}
      </bdi>
    </>
  );
}
