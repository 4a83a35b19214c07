/** The languages of the widgets besides English, which is built in. */

export { wordLanguages } from './generated/word-languages.js';

/** Languages without words of ours that have dates of ours, since some browsers lack them. */
export const dateLanguages: readonly string[] = 'be bs is kk ky mk sq uz'.split(' ');

/**
 * Whether the hash of the language's file is in `generated/more-languages.ts`, a lazy file that is
 * loaded before it.
 */
export const isListed = (language: string): boolean => !['az', 'ru'].includes(language);
