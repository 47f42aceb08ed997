import type { ReactNode } from 'react';
import type { CardBrand } from './cardBrand.js';
import { marks } from './marks.js';

/** The mark of a card brand; of an unknown one, or one we have no drawing for, a plain card. */
export function CardBrandMark({ brand }: { readonly brand: CardBrand | null }): ReactNode {
  const name = brand === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': brand.name };
  const isDrawn = brand !== null && Object.hasOwn(marks, brand.id);
  return (
    <svg {...name} width="36" height="24" viewBox="0 0 36 24" className="tactful-card-brand">
      {isDrawn ? (
        marks[brand.id]
      ) : (
        <path
          className="tactful-card-brand-unknown"
          d="M4 .75h28A3.25 3.25 0 0 1 35.25 4v16A3.25 3.25 0 0 1 32 23.25H4A3.25 3.25 0 0 1 .75 20V4A3.25 3.25 0 0 1 4 .75ZM.75 8h34.5M5 17h8"
        />
      )}
    </svg>
  );
}
