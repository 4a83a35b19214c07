/**
 * Lists the controls for a widget's attributes from the manifest, so that the builder needs no list
 * of its own.
 */
import { widgetTags, type WidgetName } from '../../../src/widgets/registry.js';

export interface Control {
  readonly name: string;
  readonly kind: 'choice' | 'flag' | 'number' | 'text';
  /** The values of a choice. */
  readonly values: readonly string[];
  /** The default among them, where the manifest names one; `''` where the page decides. */
  readonly usual: string;
}

/** The fields of a custom elements manifest (schema version 1) that are read here. */
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

/**
 * Values of attributes that are standard, or that are free text in the element but have a few
 * values in practice.
 */
const knownValues: Readonly<Record<string, readonly string[]>> = {
  lang: ['az', 'en', 'ru'],
  'heading-level': ['auto', '1', '2', '3', '4', '5', '6'],
};

const numbers = new Set(['refresh', 'limit', 'interval']);

interface Declared {
  readonly name: string;
  readonly type: string;
  /** The default in the manifest. */
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

/**
 * The most important attributes first: language and looks; the widget's other attributes follow in
 * the order of the manifest.
 */
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

/** The settings that this widget takes, in the order of its controls. */
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
