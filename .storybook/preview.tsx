import '@tactful/react/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { Checkout } from './Checkout.js';
import { globalTypes, initialGlobals, readToolbar } from './toolbar.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: { order: ['Introduction', 'Tables', 'Components', 'Reasons', 'Codes'] },
    },
  },
  decorators: [
    (Story, { globals, parameters }) => (
      <Checkout toolbar={readToolbar(globals)}>
        <div className={parameters['page'] === true ? undefined : 'frame'}>
          <Story />
        </div>
      </Checkout>
    ),
  ],
};

export default preview;
