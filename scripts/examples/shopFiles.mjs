const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: ['vite/client'],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** What a merchant's project has beside the examples, by path. `README-1` is the first of them. */
export const shopFiles = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
  'src/tokenize.ts': `
    export const tokenize = (card: object, key: string, signal: AbortSignal): Promise<string> =>
      signal.aborted ? Promise.reject(signal.reason) : Promise.resolve(\`\${key} of \${Object.keys(card)}\`);
  `,
  'src/Page.tsx': `
    import { StrictMode, useEffect } from 'react';
    import { Checkout } from './README-1';

    export function Page() {
      useEffect(() => {
        document.body.dataset['hydrated'] = '';
      }, []);
      return (
        <StrictMode>
          <Checkout order="order-1" total={{ amount: 4900, currency: 'EUR' }} onPaid={() => {}} />
        </StrictMode>
      );
    }
  `,
  'src/server.tsx': `
    import { renderToString } from 'react-dom/server';
    import { Page } from './Page';
    import * as core from './core-1';
    import * as ownForm from './own-form-1';
    import * as react from './react-1';

    export const examples = [core, ownForm, react];
    export const html = () => renderToString(<Page />);
  `,
  'src/browser.tsx': `
    import { hydrateRoot } from 'react-dom/client';
    import { Page } from './Page';

    const root = document.querySelector('#root');
    if (root !== null) hydrateRoot(root, <Page />);
  `,
};
