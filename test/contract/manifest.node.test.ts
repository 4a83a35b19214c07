/** The custom elements manifest has everything that UPGRADING.md calls public of the elements. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, readBuilt, root, widgets } from './built.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface ElementDeclaration {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string; readonly readonly?: boolean })[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly (Partial<ElementDeclaration> & { customElement?: boolean })[];
  }[];
}

const elements = (JSON.parse(readBuilt('custom-elements.json')) as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined);

const shared = [
  'src',
  'theme',
  'heading-level',
  'label',
  'refresh',
  'source-time-zone',
  'with-diagnostics',
  'data-conference',
];

/** The attributes that are public, by tag; renaming one takes a major version. */
const promised: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly parts: readonly string[] }>
> = {
  'conf-event-card': {
    attributes: [
      'data-event',
      'layout',
      'time-zone',
      'organizer-order',
      'with-countdown',
      'with-share',
      'with-structured-data',
      'without-calendar',
      'campaign',
    ],
    parts: [
      'card',
      'countdown',
      'calendar',
      'organizer',
      'title',
      'time',
      'venue',
      'status',
      'action',
      'link',
      'notice',
    ],
  },
  'conf-agenda-timeline': {
    attributes: [
      'data-agenda',
      'layout',
      'time-zone',
      'day',
      'room',
      'track',
      'language',
      'without-search',
      'without-filters',
      'without-favorites',
      'now',
    ],
    parts: [
      'toolbar',
      'search',
      'filter',
      'day',
      'day-tab',
      'session',
      'session-title',
      'session-time',
      'session-room',
      'session-languages',
      'speaker',
      'favorite',
      'now',
      'detail',
    ],
  },
  'conf-partner-strip': {
    attributes: ['data-partners', 'motion', 'order', 'tier', 'tone', 'first'],
    parts: ['strip', 'tier', 'tier-title', 'partner', 'logo', 'pause'],
  },
  'conf-news-ticker': {
    attributes: ['data-news', 'mode', 'limit', 'category', 'interval'],
    parts: ['list', 'item', 'item-title', 'item-time', 'pause', 'previous', 'next'],
  },
};

const properties = [
  '--conf-accent',
  '--conf-text',
  '--conf-muted',
  '--conf-surface',
  '--conf-tint',
  '--conf-now',
  '--conf-cancelled',
  '--conf-changed',
  '--conf-button-radius',
  '--conf-title-size',
  '--conf-border',
  '--conf-radius',
  '--conf-space',
  '--conf-font',
  '--conf-font-size',
];

const names = (entries: readonly Named[] = []): string[] => entries.map(({ name = '' }) => name);
const missing = (wanted: readonly string[], entries: readonly Named[] | undefined): string[] =>
  wanted.filter((name) => !names(entries).includes(name));

/** The names in `part="…"` of all templates of a widget, its own and the shared ones. */
function partsInTemplates(tag: string): string[] {
  const folder = `src/widgets/${tag.replace('conf-', '')}`;
  const texts = listFiles(folder).map((file) =>
    readFileSync(path.join(root, folder, file), 'utf8'),
  );
  return texts
    .flatMap((text) => [...text.matchAll(/\bpart="([^"$]+)"/g)])
    .flatMap(([, value = '']) => value.split(/\s+/));
}

describe('custom-elements.json', () => {
  it('has the four widgets', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      widgets.map((name) => `conf-${name}`).sort(),
    );
  });

  for (const element of elements) {
    const { tagName } = element;
    const contract = promised[tagName] ?? { attributes: [], parts: [] };

    it(`${tagName}: a summary, and words for every slot, event, part and custom property`, () => {
      assert.ok(element.summary, 'no @summary');
      for (const kind of ['slots', 'events', 'cssParts', 'cssProperties'] as const) {
        const entries = element[kind] ?? [];
        assert.ok(entries.length > 0, `no ${kind}`);
        assert.deepEqual(names(entries.filter(({ description }) => !description)), [], kind);
      }
    });

    it(`${tagName}: events have the types of their classes`, () => {
      assert.deepEqual(
        names(element.events?.filter(({ type }) => !/^Conf\w+Event$/.test(type?.text ?? ''))),
        [],
      );
      assert.deepEqual(missing(['conf-load', 'conf-error', 'conf-select'], element.events), []);
    });

    it(`${tagName}: every attribute of the contract, each with words`, () => {
      assert.deepEqual(missing([...shared, ...contract.attributes], element.attributes), []);
      assert.deepEqual(names(element.attributes?.filter(({ description }) => !description)), []);
    });

    it(`${tagName}: slots, states, properties and methods for applications, each with words`, () => {
      const slots = ['header', 'footer', 'error'];
      if (tagName !== 'conf-event-card') slots.push('empty');
      const members = ['conference', 'data', 'problems', 'state', 'whenLoaded', 'refreshNow'];
      if (tagName === 'conf-agenda-timeline') {
        slots.push('session-actions:ID');
        members.push('filters', 'search', 'favorites', 'sessionExtra');
        members.push('openSession', 'closeSession');
      }
      assert.deepEqual(missing(slots, element.slots), []);
      assert.deepEqual(missing(['loading', 'error', 'stale'], element.cssStates), []);
      assert.deepEqual(missing(members, element.members), []);
      assert.deepEqual(names(element.members?.filter(({ description }) => !description)), []);
      const read = element.members?.filter(({ readonly }) => readonly);
      assert.deepEqual(missing(['data', 'problems', 'state'], read), []);
    });

    it(`${tagName}: types by names that the package exports`, () => {
      const types = [...(element.members ?? []), ...(element.attributes ?? [])];
      const own = types.filter(({ type }) => /\b(?:T|\w*Input|\w*Option)\b/.test(type?.text ?? ''));
      const exported = ['agenda', 'partners'];
      assert.deepEqual(names(own.filter(({ name = '' }) => !exported.includes(name))), []);
    });

    it(`${tagName}: every custom property of the contract`, () => {
      assert.deepEqual(missing(properties, element.cssProperties), []);
    });

    it(`${tagName}: every part of the contract, and every part in its templates`, () => {
      assert.deepEqual(missing(contract.parts, element.cssParts), []);
      assert.deepEqual(missing([...new Set(partsInTemplates(tagName))], element.cssParts), []);
    });
  }
});
