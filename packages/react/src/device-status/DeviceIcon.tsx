import type { ReactNode } from 'react';
import { SeverityIcon } from '../panel/SeverityIcon.js';
import type { DeviceText } from './deviceText.js';

const card =
  'M3 13.5h34v-3a4 4 0 0 0-4-4H7a4 4 0 0 0-4 4v3Zm0 5v11a4 4 0 0 0 4 4h26a4 4 0 0 0 4-4v-11H3Zm5 6h9v3H8v-3Z';

/** The mark of what a card reader says. The words beside it say the same. */
export function DeviceIcon({ tone }: Pick<DeviceText, 'tone'>): ReactNode {
  if (tone !== 'card') return <SeverityIcon severity={tone} />;
  return (
    <svg className="tactful-device-icon" width="64" height="64" viewBox="0 0 40 40" aria-hidden="true">
      <path fillRule="evenodd" d={card} />
    </svg>
  );
}
