/** For the files that `conference-widgets/languages/` names, which the build writes. */
export { provideLanguage } from './load-locale.js';
