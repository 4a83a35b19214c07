import type { StorybookConfig } from '@storybook/web-components-vite';
import { markdownTables } from './markdown-tables.js';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The library's own configuration builds a package, not a page.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [markdownTables] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../stories/partner-page', to: '/partner-page' },
    { from: '../dist', to: '/dist' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
