/** News of several sources as one list, each item still saying what it meant where it stood. */
import { isObject } from '../model/document-context.js';
import { webUrl } from '../model/web-url.js';
import { parseTime } from '../model/zoned-time.js';
import type { LoadedSource } from './load-source.js';

/** What an item takes from the document around it. */
interface Surroundings {
  readonly language: unknown;
  readonly timeZone: string | undefined;
  readonly url: string | undefined;
}

/** A time of day without an offset is meant in the zone of its own source. */
function absoluteTime(time: unknown, timeZone: string | undefined): unknown {
  if (typeof time !== 'string' || timeZone === undefined) return time;
  const read = parseTime(time, timeZone);
  const isLocal = read && !read.hadOffset && !read.dateOnly;
  return isLocal ? new Date(read.epoch).toISOString() : time;
}

function detach(item: unknown, { language, timeZone, url }: Surroundings): unknown {
  if (!isObject(item)) return item;
  const address = item['url'];
  const link = typeof address === 'string' ? webUrl(address, url) : undefined;
  return {
    ...(language === undefined ? {} : { language }),
    ...item,
    ...('published' in item ? { published: absoluteTime(item['published'], timeZone) } : {}),
    ...('expires' in item ? { expires: absoluteTime(item['expires'], timeZone) } : {}),
    ...(link === undefined ? {} : { url: link }),
  };
}

function readItems({ value, url }: LoadedSource, sourceTimeZone: string | undefined): unknown[] {
  const source = isObject(value) ? value : {};
  const list: unknown = Array.isArray(value) ? value : source['news'];
  if (!Array.isArray(list)) return [];
  const { language, timeZone } = source;
  const zone = typeof timeZone === 'string' ? timeZone : sourceTimeZone;
  return list.map((item: unknown) => detach(item, { language, timeZone: zone, url }));
}

/** One document of what is there; what failed is among its problems. */
export function mergeNews(
  answers: readonly (LoadedSource | undefined)[],
  timeZone: string | undefined,
): LoadedSource {
  const there = answers.filter((answer) => answer !== undefined);
  const good = there.filter(({ value }) => value !== undefined);
  const oldest = Math.min(...good.map(({ asOf }) => asOf ?? Number.POSITIVE_INFINITY));
  return {
    value:
      good.length > 0
        ? {
            ...(timeZone ? { timeZone } : {}),
            news: good.flatMap((answer) => readItems(answer, timeZone)),
          }
        : undefined,
    problems: there.flatMap(({ problems }) => problems),
    from: good.length > 0 && good.every(({ from }) => from === 'cache') ? 'cache' : 'network',
    ...(good[0]?.url === undefined ? {} : { url: good[0].url }),
    ...(Number.isFinite(oldest) ? { asOf: oldest } : {}),
  };
}
