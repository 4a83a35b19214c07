/** A web page with schema.org events in `<script type="application/ld+json">`. */
import type { Steps } from '../../../model/values/steps.js';
import { decodeEntities } from '../../text/html-entities.js';
import { ElementEnds } from '../../text/html-text.js';
import { parseLenientJson } from '../../text/lenient-json.js';
import { scanMarkupInSteps } from '../../xml/scan-markup.js';
import { buildSchemaOrgDocument } from './schema-org.js';
import type { SourceFormat } from '../source-format.js';

const format: SourceFormat = {
  id: 'schema-org-page',
  detect: ({ text }) => /application\/ld\+json/i.test(text) && /<script[\s/]/i.test(text),
  *parse(source, ports) {
    const scripts = yield* readScripts(source.text);
    const values: unknown[] = [];
    for (const script of scripts) {
      values.push(parseScript(script));
      yield;
    }
    return yield* buildSchemaOrgDocument(values, source, ports);
  },
};
export default format;

/** In a script references are no references; where all quotes are some, an editor wrote them. */
const parseScript = (script: string): unknown =>
  parseLenientJson(/^\s*[[{]+\s*&quot;/.test(script) ? decodeEntities(script) : script);

/** Elements whose content is no markup: what looks like a tag in them is none. */
const raw = /^(?:script|style|textarea|title|iframe|noembed|xmp)$/;

/** The contents of the page's JSON-LD scripts. */
function* readScripts(html: string): Steps<readonly string[]> {
  const scripts: string[] = [];
  const ends = new ElementEnds(html);
  yield* scanMarkupInSteps(html, {
    text: () => undefined,
    cdata: () => undefined,
    close: () => undefined,
    open({ name, attributes, end }) {
      const tag = name.toLowerCase();
      if (!raw.test(tag)) return undefined;
      const close = ends.find(tag, end);
      if (close === undefined) return undefined;
      const type = attributes.get('type') ?? attributes.get('TYPE') ?? '';
      const isJsonLd = /^\s*application\/ld\+json\b/i.test(type);
      if (tag === 'script' && isJsonLd) scripts.push(html.slice(end, close));
      return close;
    },
  });
  return scripts;
}
