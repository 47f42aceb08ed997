/** What can go wrong before there is anything to pay with, where the card is typed into frames of the gateway. */
export const stripeJsScenarios = {
  script_blocked: 'The script of the gateway never comes, as with a content blocker.',
  fields_blocked: 'The script comes, and its frames stay empty.',
} as const;
