/**
 * Which attributes a widget takes, from the manifest that the build writes: the builder has no list
 * of its own.
 */
import { widgetTags, type WidgetName } from '../../../src/widgets/registry.js';

export interface Control {
  readonly name: string;
  readonly kind: 'choice' | 'flag' | 'number' | 'text';
  /** Of a choice. */
  readonly values: readonly string[];
  /** One of them, where the manifest says so; `''` where the page decides. */
  readonly usual: string;
}

/** As far as it is read here (custom elements manifest, schema version 1). */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name?: string;
        readonly type?: { readonly text?: string };
        readonly default?: string;
      }[];
    }[];
  }[];
}

/** Standard, or free text in the element and a few values in practice. */
const knownValues: Readonly<Record<string, readonly string[]>> = {
  lang: ['az', 'en', 'ru'],
  'heading-level': ['auto', '1', '2', '3', '4', '5', '6'],
};

const numbers = new Set(['refresh', 'limit', 'interval']);

interface Declared {
  readonly name: string;
  readonly type: string;
  /** As the manifest says. */
  readonly usual: string;
}

function readControl({ name, type, usual }: Declared): Control {
  const values =
    knownValues[name] ?? [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  if (values.length > 0) {
    return { name, kind: 'choice', values, usual };
  }
  const kind = type === 'boolean' ? 'flag' : numbers.has(name) ? 'number' : 'text';
  return { name, kind, values: [], usual: '' };
}

/** In the order they matter: language, looks, then what the manifest lists of the widget's own. */
const leading = ['lang', 'theme', 'layout', 'motion', 'mode', 'order', 'tone', 'organizer-order'];

const rank = ({ name }: Control): number =>
  leading.includes(name) ? leading.indexOf(name) : leading.length;

export function readControls(manifest: Manifest, widget: WidgetName): readonly Control[] {
  const declared = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === widgetTags[widget]);
  const own = (declared?.attributes ?? [])
    .map(({ name = '', type, default: usual = '' }) => ({ name, type: type?.text ?? '', usual }))
    .filter(({ name }) => name !== '' && name !== 'src' && !name.startsWith('data-'))
    .map(readControl);
  const lang = readControl({ name: 'lang', type: '', usual: '' });
  return [lang, ...own].sort((a, b) => rank(a) - rank(b));
}

export const isLeading = ({ name }: Control): boolean => leading.includes(name);

/** What of the settings this widget takes, in the order of its controls. */
export function chosenAttributes(
  controls: readonly Control[],
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    controls.flatMap(({ name, kind }): [string, string][] => {
      const value = attributes[name] ?? '';
      if (value === '') return [];
      return [[name, kind === 'flag' ? '' : value]];
    }),
  );
}
