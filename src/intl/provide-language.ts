/** The build writes the files of `conference-widgets/languages/`, which import this. */
export { provideLanguage } from './load-locale.js';
