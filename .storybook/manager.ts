import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Tactful',
    colorPrimary: '#1f5eff',
    colorSecondary: '#1f5eff',
    appBg: '#f7f7f5',
    appBorderRadius: 8,
    inputBorderRadius: 8,
    fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  }),
});
