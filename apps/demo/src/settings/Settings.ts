import { shopChoices } from './shopChoices.js';

/** What a developer can choose. The first of each is where the demo starts. */
export const choices = {
  gateway: ['stripe', 'rapyd', 'convenient-checkout', 'xpay', 'synapto', 'problem-details'],
  locale: ['en', 'de', 'ar'],
  theme: ['system', 'light', 'dark'],
  policy: ['standard', 'strict'],
  ...shopChoices,
} as const;

type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** The state of the demo, all of it in the URL, so that it can be linked. */
export interface Settings extends Choices {
  /** What the sandbox is asked to do with the next payment. `''`: what the card says. */
  readonly scenario: string;
  /** How much later the sandbox answers, in ms. */
  readonly latency: number;
}
