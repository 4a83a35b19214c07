/**
 * Reads JSON that a page gives a widget. JSON that an editor has damaged is mended or explained by
 * the lazy file that follows sources, since few pages need it.
 */
import { isServer } from '../page/is-server.js';
import { parseJson, type JsonReading } from '../../reading/json/parse-json.js';
import { loadSources } from './open-source.js';

function parseStrictly(text: string): JsonReading | undefined {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch {
    return undefined;
  }
}

async function mend(text: string): Promise<JsonReading> {
  const message = 'Expected JSON; found something else.';
  const module = await loadSources();
  return (
    module?.parseJson(text) ?? {
      value: undefined,
      problems: [{ code: 'json-invalid', path: '', message, severity: 'error' }],
    }
  );
}

/** The result comes at once where the text is valid JSON, and on a server. */
export const readInlineJson = (text: string): JsonReading | Promise<JsonReading> =>
  parseStrictly(text) ?? (isServer ? parseJson(text) : mend(text));
