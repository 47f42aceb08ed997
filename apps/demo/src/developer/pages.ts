import type { Settings } from '../settings/Settings.js';

interface Page {
  readonly title: string;
  readonly path: string;
  /** The one gateway of the page. Absent: it can be chosen. */
  readonly gateway?: Settings['gateway'];
  /** What happens where no scenario is chosen. */
  readonly asUsual: string;
}

/** The pages of the demo. */
export const pages = {
  checkout: { title: 'Checkout', path: '/', asUsual: 'As the card says' },
  'hosted-fields': {
    title: 'Hosted fields',
    path: '/hosted-fields',
    gateway: 'stripe',
    asUsual: 'As the card says',
  },
  till: { title: 'Till', path: '/till', gateway: 'synapto', asUsual: 'The card is accepted' },
} as const satisfies Readonly<Record<string, Page>>;

export type PageName = keyof typeof pages;
