/** The link to all news: the first link of the fallback content, which the widget replaces. */
import { isServer } from '../../widget/page/is-server.js';
import { readFallbackLink } from '../../widget/page/light-content.js';
import { readLanguage } from '../../widget/page/language/read-language.js';
import type { Translate } from '../../intl/translate.js';
import type { ChosenText } from '../../model/values/localized-text.js';

export interface MoreLink extends ChosenText {
  readonly url: string;
}

/**
 * The link with the page's own words, which say where it leads; with ours where the page has none.
 */
export function readMoreLink(host: Element, translate: Translate): MoreLink | undefined {
  const link = isServer ? undefined : readFallbackLink(host);
  if (!link || !/^https?:$/.test(link.protocol)) return undefined;
  const words = link.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const ours = translate('All news', { desc: 'Link to the page of all news' });
  return words
    ? { text: words, language: readLanguage(link), url: link.href }
    : { text: ours, language: '', url: link.href };
}
