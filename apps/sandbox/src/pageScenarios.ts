import { scenarioNames } from './scenarioNames.js';
import { stripeJsScenarios } from './stripeJsScenarios.js';

/** What can happen on the demo's pages beside the checkout, by their names. */
export const pageScenarios = {
  'hosted-fields': { ...stripeJsScenarios, ...scenarioNames },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
