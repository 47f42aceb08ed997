import type { ReactNode } from 'react';
import type { ProductId } from './orderLine.js';

const drawings: { readonly [Product in ProductId]: ReactNode } = {
  teapot: (
    <>
      <path className="clay-line" d="M47 29c9-4 14 2 12 9s-9 9-15 8" />
      <path className="clay" d="M17 33 5 24l-2 3c6 4 6 13 16 17Z" />
      <path className="clay" d="M16 35c0-10 7-15 16-15s16 5 16 15c0 10-6 16-16 16s-16-6-16-16Z" />
      <path
        className="glaze"
        d="M16.2 32C17 24 24 20 32 20s15 4 15.8 12c-5 3.5-10.5-1-16 1.5-5.5 2.5-11 1-15.6-1.5Z"
      />
      <path className="glaze-deep" d="M23 20c1-5 5-6.5 9-6.5s8 1.5 9 6.5c-6 1.6-12 1.6-18 0Z" />
      <circle className="glaze-deep" cx="32" cy="11.5" r="2.5" />
      <path className="speckle" d="M24 41h.01M30 46h.01M37 39h.01M40 44h.01M33 42h.01M22 37h.01M43 37h.01" />
    </>
  ),
  cups: (
    <g transform="translate(-3.5 -5) scale(1.14)">
      <path className="clay" d="M27 16h26l-2.5 18a8 8 0 0 1-8 7h-5a8 8 0 0 1-8-7Z" />
      <path className="glaze" d="M27 16h26l-1.1 8c-4.5 2.5-8-1-12.5.5S31 26 28.1 24Z" />
      <path className="speckle" d="M37 32h.01M45 29h.01M42 36h.01M48 33h.01" />
      <path className="edge" d="M9 27h28l-2.7 18.5a8.5 8.5 0 0 1-8.5 7.5h-5.6a8.5 8.5 0 0 1-8.5-7.5Z" />
      <path className="clay-dark" d="M11 28h24l-2.5 17a7.5 7.5 0 0 1-7.5 6.5h-4a7.5 7.5 0 0 1-7.5-6.5Z" />
      <path className="glaze-deep" d="M11 28h24l-1.2 8.5c-4 2-7.3-1.5-11.3-.5s-7 2.5-10.3.5Z" />
      <path className="speckle" d="M18 43h.01M24 47h.01M28 42h.01M21 40h.01" />
    </g>
  ),
  darjeeling: (
    <>
      <path className="tin" d="M17 18h30v32a4 4 0 0 1-4 4H21a4 4 0 0 1-4-4Z" />
      <path className="tin-lid" d="M19 9h26a2 2 0 0 1 2 2v7H17v-7a2 2 0 0 1 2-2Z" />
      <path className="label" d="M17 26h30v19H17Z" />
      <path className="leaf" d="M32 42c-6.5-3-7-9-1.5-14 6.5 3.5 7 9.5 1.5 14Z" />
      <path className="leaf-line" d="M32 42c-1-4.5-1.2-7.5-.8-10" />
    </>
  ),
};

/** A flat drawing of a product. The name beside it says what it is. */
export function ProductDrawing({ product }: { readonly product: ProductId }): ReactNode {
  return (
    <svg className="drawing" viewBox="0 0 64 64" aria-hidden="true">
      {drawings[product]}
    </svg>
  );
}
