import type { Decorator } from '@storybook/react-vite';
import { PlainForm, type PlainFormProps } from './PlainForm.js';

/**
 * Puts a story into a form. The parameter `values` names what its fields hold from the start, and `problems` what is
 * wrong with them.
 */
export const inForm: Decorator = (Story, { parameters }) => (
  <PlainForm {...start(parameters)}>
    <Story />
  </PlainForm>
);

type Start = Pick<PlainFormProps, 'values' | 'problems'>;

function start({ values, problems }: Start): Start {
  return { values, problems };
}
