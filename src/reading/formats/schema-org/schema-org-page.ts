/** Reads a web page with schema.org events in `<script type="application/ld+json">`. */
import type { Steps } from '../../../model/values/steps.js';
import type { Problem } from '../../../model/problem.js';
import { findJsonError } from '../../json/json-error.js';
import { decodeEntities } from '../../text/html-entities.js';
import { ElementEnds } from '../../text/html-text.js';
import { parseLenientJson } from '../../text/lenient-json.js';
import { scanMarkupInSteps } from '../../xml/scan-markup.js';
import { buildSchemaOrgDocument } from './schema-org.js';
import type { FormatResult, SourceFormat } from '../source-format.js';

const format: SourceFormat = {
  id: 'schema-org-page',
  // Some servers write the plus as a character reference.
  detect: ({ text }) =>
    /application\/ld(?:\+|&#(?:43|x2b);)json/i.test(text) && /<script[\s/]/i.test(text),
  *parse(source, ports) {
    const scripts = yield* readScripts(source.text);
    const values: unknown[] = [];
    const broken: Script[] = [];
    for (const script of scripts) {
      const value = parseScript(script.text);
      if (value === undefined) broken.push(script);
      values.push(value);
      yield;
    }
    const result = yield* buildSchemaOrgDocument(values, source, ports);
    return withBroken(result, broken, source.text);
  },
};
export default format;

/** The content of a script, and the index in the page where it begins. */
interface Script {
  readonly text: string;
  readonly start: number;
}

/**
 * HTML has no character references in a script. Where the first quote is one, an editor has encoded
 * the whole script, which is decoded here.
 */
function parseScript(script: string): unknown {
  const isEncoded = /^\s*[[{]\s*[[{]?\s*&(?:quot|#0?34|#822[0-2]|[lr]dquo);/i.test(script);
  const value = parseLenientJson(isEncoded ? decodeEntities(script) : script);
  // Some programs write their JSON as JSON once more: a text with an object in it.
  return typeof value === 'string' ? parseLenientJson(value) : value;
}

/**
 * Adds the scripts that cannot be read to the problems, since one of them may have the event. Where
 * no event is found elsewhere they are the reason, and replace the problem that says so.
 */
function withBroken(
  { document, problems }: FormatResult,
  broken: readonly Script[],
  page: string,
): FormatResult {
  const isMissing = problems.some(({ code }) => code === 'event-missing');
  const severity = isMissing ? 'error' : 'warning';
  const told = broken.slice(0, MOST).map((script) => describeBroken(script, page, severity));
  const others = problems.filter(({ code }) => told.length === 0 || code !== 'event-missing');
  return { document, problems: [...told, ...others] };
}

/** The most scripts of a page that are reported, and the most characters of one that are quoted. */
const MOST = 10;
const SHOWN = 40;

function describeBroken(
  { text, start }: Script,
  page: string,
  severity: Problem['severity'],
): Problem {
  const at = start + findJsonError(text);
  const line = page.slice(0, at).split('\n').length;
  const column = at - page.lastIndexOf('\n', at - 1);
  const found = page.slice(at, Math.min(at + SHOWN, start + text.length)).trim();
  const what = found === '' ? 'the end of the script' : `"${found}"`;
  return {
    code: 'json-ld-invalid',
    path: `${line}:${column}`,
    message: `Expected JSON in the page's script of JSON-LD; found ${what} at line ${line}, column ${column}. Nothing in this script is read.`,
    severity,
  };
}

/** Elements whose content has no tags, although parts of it may look like some. */
const raw = /^(?:script|style|textarea|title|iframe|noembed|xmp)$/;

/** The value of an attribute, whose name may have capitals; `''` where it is missing. */
function attributeOf(attributes: ReadonlyMap<string, string>, name: string): string {
  const own = attributes.get(name);
  if (own !== undefined) return own;
  for (const [key, value] of attributes) if (key.toLowerCase() === name) return value;
  return '';
}

const isJsonLd = (type: string): boolean =>
  /^\s*application\/ld\+json\b/i.test(decodeEntities(type));

/**
 * The contents of the page's JSON-LD scripts. One without an end tag reaches to the end of the
 * page.
 */
function* readScripts(html: string): Steps<readonly Script[]> {
  const scripts: Script[] = [];
  const ends = new ElementEnds(html);
  yield* scanMarkupInSteps(html, {
    text: () => undefined,
    cdata: () => undefined,
    close: () => undefined,
    open({ name, attributes, end }) {
      const tag = name.toLowerCase();
      if (!raw.test(tag)) return undefined;
      const isScript = tag === 'script' && isJsonLd(attributeOf(attributes, 'type'));
      const close = ends.find(tag, end) ?? (isScript ? html.length : undefined);
      if (close === undefined) return undefined;
      const text = html.slice(end, close);
      if (isScript && text.trim() !== '') scripts.push({ text, start: end });
      return close;
    },
  });
  return scripts;
}
