/** The languages of the widgets besides English, which is built in. */

/** With words of ours: one lazy file each. */
export const wordLanguages: readonly string[] =
  'ar az bg cs da de el es et fa fi fr ga he hr hu hy it ja ka lt lv mt nl pl pt ro ru sk sl sv tr uk zh-Hans'.split(
    ' ',
  );

/** Without words, but with dates of ours, since some browsers lack them. */
export const dateLanguages: readonly string[] = ['be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];

/** The hash of its file is in the list of `more-languages.ts`, which is asked for first. */
export const isListed = (language: string): boolean => !['az', 'ru'].includes(language);
