import type { Decorator } from '@storybook/react-vite';
import type { PublicReason } from '@tactful/core';
import { PlainForm } from './PlainForm.js';

/** Puts a story into a form. The parameter `problems` names what is wrong in it from the start. */
export const inForm: Decorator = (Story, { parameters }) => (
  <PlainForm problems={problemsIn(parameters)}>
    <Story />
  </PlainForm>
);

interface ProblemParameters {
  readonly problems?: Readonly<Record<string, PublicReason>>;
}

function problemsIn({ problems }: ProblemParameters): ProblemParameters['problems'] {
  return problems;
}
