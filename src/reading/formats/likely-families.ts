/** Which family of formats a foreign text is of, so that a page loads one file to read it. */
import { isObject } from '../../model/document-context.js';
import type { SourceText, Syntax } from './source-format.js';

export type FamilyName = 'feeds' | 'calendars' | 'programmes';

/** What a text is written in, by its first signs: never by file name or content type. */
export function sniffSyntax(text: string): Syntax | undefined {
  const start = /^[\s\uFEFF]*([^]{0,6})/.exec(text)?.[1] ?? '';
  if (/^[{[]|^\/[*/]/.test(start)) return 'json';
  if (/^BEGIN:/i.test(start)) return 'ical';
  return start.startsWith('<') ? 'xml' : undefined;
}

const isFeedVersion = ({ version }: Readonly<Record<string, unknown>>): boolean =>
  typeof version === 'string' && version.includes('jsonfeed.org');

const isFeed = ({ text, json }: SourceText): boolean =>
  json === undefined
    ? /<(?:\w+:)?(?:rss|feed|RDF)\b/.test(text.slice(0, 5000))
    : isObject(json) && ('feed_url' in json || 'home_page_url' in json || isFeedVersion(json));

export interface LikelyFamilies {
  readonly syntax: Syntax | undefined;
  /** The likeliest first; a text that is none of it may be one of the next. */
  readonly families: readonly FamilyName[];
}

export function findFamilies(source: SourceText): LikelyFamilies {
  const syntax = source.json === undefined ? sniffSyntax(source.text) : 'json';
  if (syntax === undefined) return { syntax, families: [] };
  if (syntax === 'ical') return { syntax, families: ['calendars'] };
  return { syntax, families: isFeed(source) ? ['feeds', 'programmes'] : ['programmes', 'feeds'] };
}
