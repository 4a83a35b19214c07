/** Computes what a snippet adds to a page: bytes, requests, hosts, and stored values. */
import { storagePrefix } from '../../../src/widget/page/page-storage.js';
import { widgetAbout } from '../../../src/widgets/registry.js';
import { formatCatalog } from '../../../src/reading/formats/format-catalog.js';
import { lastCopyPrefix } from '../../../src/source/last-copy.js';
import { resolveLocale } from '../../../src/intl/resolve-locale.js';
import { listPictures } from '../../../src/snippet/data-pictures.js';
import type { ScriptFile, Snippet } from '../../../src/snippet/snippet-html.js';
import type { DataState } from '../data/read-data.js';
import type { Settings } from '../settings/settings.js';

/** `dist/site/weight.json`, as the build measures it (`.config/after-build/sizes.mjs`). */
export type PartWeights = Readonly<Record<string, number>>;

export interface Facts {
  /** Bytes of the script after compression; `files` is their number. */
  readonly scriptBytes: number;
  readonly scriptFiles: number;
  /** Data before compression; 0 where it is in the page. */
  readonly dataBytes: number;
  readonly dataRequests: number;
  readonly pictures: readonly string[];
  /** Hosts that a visitor's browser sends requests to; `''` is that of the page. */
  readonly hosts: Readonly<Record<'script' | 'data' | 'pictures', readonly string[]>>;
  readonly storageKeys: readonly string[];
}

const script = 'conference-widgets';
const classic = 'conference-widgets.classic';

/**
 * The lazy files of a format. The formats of a family share one file (`format-catalog.ts`), which
 * another lazy file loads.
 */
function partsOfFormat(format: string): readonly string[] {
  const family = formatCatalog.find(({ id }) => id === format)?.family;
  return family === undefined ? [] : ['load-source', `${family}-family`];
}

/** The script, and the lazy files that are loaded before the data is shown. */
function listParts(snippet: Snippet, formats: readonly string[], ui: string): string[] {
  const { src, attributes } = snippet;
  const { words: language } = resolveLocale(attributes.get('lang') ?? ui);
  return [
    script,
    ...(language === 'en' ? [] : [language]),
    ...(src === '' ? [] : formats.flatMap(partsOfFormat)),
  ];
}

const hostsOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((one) => (URL.canParse(one) ? new URL(one).host : ''))),
];

function listStorageKeys({ widget, src, attributes }: Snippet): readonly string[] {
  return [
    ...(src === '' ? [] : [`${lastCopyPrefix}…`]),
    ...widgetAbout[widget].listStorage(attributes).map((name) => storagePrefix + name),
  ];
}

export interface FactsOf {
  readonly snippet: Snippet;
  readonly script: ScriptFile;
  readonly data: DataState;
  readonly weights: PartWeights;
  readonly ui: Settings['ui'];
}

export function picturesOf({ widget }: Snippet, { sources }: DataState): readonly string[] {
  return sources.flatMap(({ conference }) => listPictures(widget, conference));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function weighScript({ snippet, script: file, data, weights, ui }: FactsOf): readonly number[] {
  if (file.isClassic) return [weights[classic] ?? 0];
  const formats = data.sources.map(({ reading }) => reading.format);
  const parts = [...new Set(listParts(snippet, formats, ui))];
  return parts.flatMap((part) => weights[part] ?? []);
}

export function buildFacts(subject: FactsOf): Facts {
  const { snippet, script: file, data } = subject;
  const weights = weighScript(subject);
  const addresses = snippet.src === '' ? [] : snippet.src.split(' ');
  const texts = data.sources.map(({ reading }) => new TextEncoder().encode(reading.text).length);
  const pictures = picturesOf(snippet, data);
  return {
    scriptBytes: sum(weights),
    scriptFiles: weights.length,
    dataBytes: addresses.length === 0 ? 0 : sum(texts),
    dataRequests: addresses.length,
    pictures,
    hosts: {
      script: hostsOf([file.url]),
      data: hostsOf(addresses),
      pictures: hostsOf(pictures),
    },
    storageKeys: listStorageKeys(snippet),
  };
}
