import type { Decorator } from '@storybook/react-vite';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

/** Gives a story a cache of its own, so that none shows what another loaded. */
export const inOwnCache: Decorator = (Story) => (
  <OwnCache>
    <Story />
  </OwnCache>
);

function OwnCache({ children }: { readonly children: ReactNode }): ReactNode {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
