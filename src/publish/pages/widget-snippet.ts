/** What partners paste for one widget, and what the folder's own pages hold. */
import { type WidgetName, widgetAbout } from '../../widgets/registry.js';
import { wordsFor } from '../../intl/resolve-locale.js';
import { chooseText } from '../../model/values/localized-text.js';
import { findScript, linkText } from '../../snippet/snippet-defaults.js';
import type { ScriptFile, Snippet } from '../../snippet/snippet-html.js';
import { addressOf, scriptFolder, type Publication } from '../publication.js';

/** `base` leads to the folder: an address on the web, or `../../` from a page in it. */
export function buildScript(publication: Publication, base: string): ScriptFile {
  return findScript(`${base}${scriptFolder(publication)}`, false, publication.hashes);
}

export function buildWidgetSnippet(
  publication: Publication,
  { widget, language, base }: { widget: WidgetName; language: string; base: string },
): Snippet {
  const { conference, refresh } = publication;
  return {
    widget,
    src: `${base}conference.json`,
    attributes: new Map([
      ['lang', language],
      ...(refresh > 0 ? [['refresh', String(refresh)] as const] : []),
    ]),
    link: {
      url: conference.event?.url ?? addressOf(publication),
      text: linkText(language, widget),
    },
    height: widgetAbout[widget].usualHeight,
  };
}

/** The conference's name in a language; `''` where the document has no event. */
export function conferenceName({ conference }: Publication, language: string): string {
  return chooseText(conference.event?.name, language, conference.language).text;
}

/** Right to left, for pages of our own making. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const rtl = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'];
  try {
    return rtl.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The first of the languages that has words of ours, for pages in one language. */
export const spoken = (language: string): string => wordsFor(language) ?? 'en';
