import '@tactful/react/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { Checkout } from './Checkout.js';
import { globalTypes, initialGlobals, readToolbar } from './toolbar.js';

// A slow machine may take longer than the usual second; a story that gets there waits no longer for it.
configure({ asyncUtilTimeout: 20_000 });

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
