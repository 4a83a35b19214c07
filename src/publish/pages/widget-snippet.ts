/** The snippet of one widget, for partners and for the folder's own pages. */
import { type WidgetName, widgetAbout } from '../../widgets/registry.js';
import { wordsFor } from '../../intl/resolve-locale.js';
import { chooseText } from '../../model/values/localized-text.js';
import { findScript, linkText } from '../../snippet/snippet-defaults.js';
import type { ScriptFile, Snippet } from '../../snippet/snippet-html.js';
import { documentFile } from '../last-publication.js';
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
    src: base + documentFile,
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

/** The direction of a language, for pages that we write. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const rtl = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'];
  try {
    return rtl.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The language of our words for this tag; English where we have none. */
export const spoken = (language: string): string => wordsFor(language) ?? 'en';
