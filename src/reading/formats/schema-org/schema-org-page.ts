/** A web page with schema.org events in `<script type="application/ld+json">`. */
import { parseLenientJson } from '../../text/lenient-json.js';
import { buildSchemaOrgDocument } from './schema-org.js';
import type { SourceFormat } from '../source-format.js';

const script =
  /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([^]*?)<\/script\s*>/gi;

const format: SourceFormat = {
  id: 'schema-org-page',
  detect: ({ text }) => new RegExp(script.source, 'i').test(text),
  parse: (source, ports) => {
    const scripts = [...source.text.matchAll(script)].map(([, json = '']) =>
      parseLenientJson(json),
    );
    return buildSchemaOrgDocument(scripts, source, ports);
  },
};
export default format;
