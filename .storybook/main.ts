import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const files = readdirSync(new URL('../packages/react/src/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
});
// Each folder for itself: a component's title is its name, without its folder's.
const folders = new Set(files.filter((path) => path.endsWith('.stories.tsx')).map((path) => dirname(path)));

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './**/*.mdx',
    './**/*.stories.tsx',
    ...[...folders].map((folder) => ({
      directory: `../packages/react/src/${folder}`,
      files: '*.stories.tsx',
      titlePrefix: 'Components',
    })),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // The page's own color-scheme decides on the ground.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // The TypeScript-based docgen needs the compiler's JS API, which TypeScript 7 has not got.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['@tactful/source', ...defaultClientConditions] },
      // For older browsers light-dark() would be replaced by something that needs a color-scheme in the same file.
      build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    }),
};

export default config;
