import { addons } from 'storybook/manager-api';
import { listTheme } from './colours.js';

addons.setConfig({
  theme: listTheme,
  // Without headings of its own for each group, the list keeps the order of `storySort`.
  sidebar: { showRoots: false },
});
