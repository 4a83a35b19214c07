/** The pages of the documentation in the order in which somebody reads, under what they are for. */
import type { SiteLanguage } from '../words/site-languages.js';

export interface DocsSource {
  /** In `stories/docs/`, without its ending. */
  readonly file: string;
  readonly language: SiteLanguage;
}

export interface DocsGroup {
  readonly name: string;
  readonly sources: readonly DocsSource[];
}

const inEnglish = (...files: readonly string[]): readonly DocsSource[] =>
  files.map((file) => ({ file, language: 'en' }));

/** What a webmaster hands on to others in the house, who read it in their own language. */
const inThree = (...files: readonly string[]): readonly DocsSource[] =>
  files.flatMap((file) => [
    { file, language: 'en' },
    { file: `${file}-az`, language: 'az' },
    { file: `${file}-ru`, language: 'ru' },
  ]);

export const groups: readonly DocsGroup[] = [
  {
    name: 'Start',
    sources: inEnglish(
      'introduction',
      'quick-start/webmaster',
      'quick-start/organiser',
      'quick-start/engineer',
    ),
  },
  { name: 'On your pages', sources: inEnglish('embedding', 'cms-recipes', 'theming', 'languages') },
  { name: 'Your data', sources: inEnglish('formats', 'document-reference', 'publishing') },
  {
    name: 'For your colleagues',
    sources: inThree(
      'colleagues/data-protection',
      'colleagues/security',
      'colleagues/accessibility-report',
    ),
  },
  {
    name: 'In depth',
    sources: inEnglish(
      'accessibility/accessibility',
      'privacy-and-security',
      'hosting-at-scale',
      'moving',
      'troubleshooting',
    ),
  },
  {
    name: 'For engineers',
    sources: inEnglish('frameworks', 'applications', 'cookbook', 'testing'),
  },
];
