/** The languages of the widgets besides English, which is built in. */
import type { LanguageModule } from './language-module.js';

/** With words of ours: one lazy file each. */
export const wordLanguages: Readonly<
  Record<string, () => Promise<{ readonly language: LanguageModule }>>
> = {
  az: () => import('./generated/az.js'),
  ru: () => import('./generated/ru.js'),
};

/**
 * Without words, but with dates of ours, since some browsers lack them. They are one lazy file
 * together: each file of its own would cost every page its hash.
 */
export const dateLanguages: readonly string[] = ['be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];

export const loadDateLanguages = (): Promise<{
  readonly languages: Readonly<Record<string, LanguageModule>>;
}> => import('./formats/date-languages.js');
