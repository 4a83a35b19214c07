/** Whether Storybook is light or dark: as the reader's system, and the same around a page and in it. */
import { create, themes, type ThemeVars } from 'storybook/theming';

const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

/** Colours of the documentation pages. */
export const pageTheme: ThemeVars = isDark ? themes.dark : themes.light;

/** Colours and name of the list of pages beside them. */
export const listTheme: ThemeVars = create({
  base: isDark ? 'dark' : 'light',
  brandTitle: 'conference-widgets',
  brandUrl: './',
  brandTarget: '_self',
});
