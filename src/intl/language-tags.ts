/** The languages of the widgets besides English, which is built in. */

export { wordLanguages } from './generated/word-languages.js';

/** Without words, but with dates of ours, since some browsers lack them. */
export const dateLanguages: readonly string[] = 'be bs is kk ky mk sq uz'.split(' ');

/** The hash of its file is in the list of `generated/more-languages.ts`, which is asked for first. */
export const isListed = (language: string): boolean => !['az', 'ru'].includes(language);
