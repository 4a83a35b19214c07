import '../../src/widget/whole.js';
import { cachedLocale, loadLanguages } from '../../src/intl/load-locale.js';
import type { LocaleData } from '../../src/intl/locale-data.js';
import { resolveLocale } from '../../src/intl/resolve-locale.js';

/** The locale of a page's language, once its files are there. */
export async function loadLocale(page: string, data = ''): Promise<LocaleData> {
  const tags = resolveLocale(page, { language: data });
  await loadLanguages(tags);
  const locale = cachedLocale(tags);
  if (!locale) throw new Error(`${page} is not there though its files are loaded.`);
  return locale;
}
