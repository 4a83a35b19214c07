/**
 * JSON that a page gives a widget. What is not quite JSON, since an editor changed it on the way, is
 * mended or explained by a lazy file: few pages need it, and it takes as many bytes as a template.
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

/** At once where the text is JSON as it stands, and on a server. */
export const readInlineJson = (text: string): InlineReading | Promise<InlineReading> =>
  parseStrictly(text) ?? (isServer ? parseInlineJson(text) : mend(text));
