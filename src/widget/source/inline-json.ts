/**
 * Reads JSON that a page gives a widget. JSON that an editor has damaged is mended or explained by
 * a lazy file, since few pages need it and it is as large as a template.
 */
import { isServer } from '../page/is-server.js';
import { parseInlineJson, type InlineReading } from '../../reading/inline-source.js';
import { LazyPart } from '../lazy-part.js';

const mending = new LazyPart(() => import('../../reading/inline-source.js'));

function parseStrictly(text: string): InlineReading | undefined {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch {
    return undefined;
  }
}

async function mend(text: string): Promise<InlineReading> {
  const message = 'Expected JSON; found something else.';
  const module = await mending.load();
  return (
    module?.parseInlineJson(text) ?? {
      value: undefined,
      problems: [{ code: 'json-invalid', path: '', message, severity: 'error' }],
    }
  );
}

/** The result comes at once where the text is valid JSON, and on a server. */
export const readInlineJson = (text: string): InlineReading | Promise<InlineReading> =>
  parseStrictly(text) ?? (isServer ? parseInlineJson(text) : mend(text));
