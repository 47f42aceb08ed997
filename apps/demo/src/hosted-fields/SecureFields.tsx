import { Elements } from '@stripe/react-stripe-js';
import { SecureFieldsNotice } from '@tactful/react';
import type { ReactNode } from 'react';
import type { Settings } from '../settings/Settings.js';
import { useStripeJs } from './useStripeJs.js';

interface SecureFieldsProps {
  /** The query of the script's address. */
  readonly search: string;
  readonly locale: Settings['locale'];
  readonly children: ReactNode;
}

/** What is paid with the gateway's fields: shown while they load, and not at all when their script does not come. */
export function SecureFields({ search, locale, children }: SecureFieldsProps): ReactNode {
  const stripe = useStripeJs(search);
  if (stripe === 'failed') {
    return (
      <SecureFieldsNotice state="failed" handlers={{ refresh_session: () => window.location.reload() }} />
    );
  }
  return (
    <Elements stripe={stripe} options={{ locale }}>
      {children}
    </Elements>
  );
}
