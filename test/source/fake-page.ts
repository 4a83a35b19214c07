/** A page of widgets that name one source, on a network and clocks that do what a test says. */
import type { SourceListener } from '../../src/source/shared-source.js';
import { SourceCache, type SourceHandle } from '../../src/source/source-cache.js';
import { bad, FakeWorld } from './fake-world.js';

export interface FakePage {
  readonly world: FakeWorld;
  /** What the widgets heard, in order: `network one`, `cache one`, `failure http-404`. */
  readonly told: string[];
  /** A widget comes; `close` is how it leaves. */
  readonly listen: (refreshSeconds?: number) => SourceHandle;
}

interface FakePageOptions {
  /** What the pages before it kept is still there. */
  readonly keepsStorage?: boolean;
}

/** A text is JSON, a page of HTML, which nothing can be made of, or a value of its own. */
function parse(text: string): unknown {
  if (text.startsWith('<')) return undefined;
  return /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : { text };
}

export function openPage(world = new FakeWorld(), options: FakePageOptions = {}): FakePage {
  if (!options.keepsStorage) localStorage.clear();
  const cache = new SourceCache(world);
  const told: string[] = [];
  const listen = (refreshSeconds = 0): SourceHandle => {
    const listener: SourceListener = {
      refreshSeconds,
      read: ({ text }) => {
        const value = parse(text);
        const problems = value === undefined ? [bad('source-is-html').problem] : [];
        return Promise.resolve({ value, problems });
      },
      onText: ({ text, from }) => told.push(`${from} ${text}`),
      onFailure: ([problem]) => told.push(`failure ${problem?.code ?? ''}`),
    };
    return cache.subscribe('https://organiser.example/a', listener);
  };
  return { world, told, listen };
}
