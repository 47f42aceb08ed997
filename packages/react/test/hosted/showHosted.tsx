import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Shop, type ShopProps } from '../Shop.js';
import type { HostedName } from './hostedPage.js';

/** An adapter's fields on a stand-in for its SDK. */
export interface HostedRig {
  readonly fields: ReactElement;
  /** Types into a frame and leaves it. */
  readonly type: (name: HostedName, text: string) => void;
  /** How the SDK was told that the text in a frame looks. */
  readonly look: (name: HostedName) => Readonly<Record<'color' | 'fontSize' | 'textAlign', unknown>>;
  /** What a screen reader is told in a frame, where the adapter can say that. */
  readonly said?: (name: HostedName) => { message: string; isInvalid: boolean; atFocus: string } | undefined;
}

/**
 * Shows secure fields in a shop.
 * @returns Shows them with other props.
 */
export function showHosted(
  { fields }: Pick<HostedRig, 'fields'>,
  props: ShopProps = {},
): (more: ShopProps) => void {
  const shop = (more: ShopProps = {}) => (
    <Shop {...props} {...more}>
      {fields}
    </Shop>
  );
  // The frame of a test before, which has gone, may have had the focus.
  window.focus();
  const { rerender } = render(shop());
  return (more: ShopProps) => rerender(shop(more));
}
