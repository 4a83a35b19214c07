/** Builds from settings and data the description that preview, code, policy and figures share. */
import { pickPart, widgetAbout, type WidgetName } from '../../../src/widgets/registry.js';
import { given } from '../../../src/model/values/optional-fields.js';
import type { TextReading } from '../../../src/reading/read-text.js';
import {
  cdnFolder,
  findScript,
  homeOf,
  linkText,
  splitSources,
  tallest,
} from '../../../src/snippet/snippet-defaults.js';
import type { ScriptFile, Snippet } from '../../../src/snippet/snippet-html.js';
import { readPageAddress } from '../../../src/model/values/web-url.js';
import { buildLook } from '../settings/look.js';
import type { DataState } from '../data/read-data.js';
import type { Settings } from '../settings/settings.js';
import { chosenAttributes, type Control } from '../settings/widget-controls.js';

/** The document with the time zone that was set for it. */
export function completeDocument(
  { document }: TextReading,
  timeZone: string | undefined,
): Readonly<Record<string, unknown>> {
  const zone = 'timeZone' in document ? {} : given('timeZone', timeZone || undefined);
  return { version: 1, ...document, ...zone };
}

function inlineData(
  widget: WidgetName,
  { sources }: DataState,
  attributes: ReadonlyMap<string, string>,
): unknown {
  const reading = sources[0]?.reading;
  if (!reading) return undefined;
  const document = completeDocument(reading, attributes.get('source-time-zone'));
  // Structured data has more of the document than the card shows.
  return attributes.has('with-structured-data') ? document : pickPart(widget, document);
}

function readSources(src: string): string | undefined {
  const addresses = splitSources(src).map(readPageAddress);
  return addresses.every((address) => address !== undefined) ? addresses.join(' ') : undefined;
}

function readHeight(height: string, widget: WidgetName): number {
  const wanted = Number(height);
  const isRight = height.trim() !== '' && Number.isInteger(wanted) && wanted >= 0;
  return isRight ? Math.min(wanted, tallest) : widgetAbout[widget].usualHeight;
}

/** `undefined` while the settings name no data. */
export function buildSnippet(
  settings: Settings,
  controls: readonly Control[],
  data: DataState,
): Snippet | undefined {
  const { widget, from, ui, words, height } = settings;
  const attributes = chosenAttributes(controls, settings.attributes);
  const src = from === 'address' ? readSources(settings.src) : '';
  const inline = from === 'text' ? inlineData(widget, data, attributes) : undefined;
  if (src === undefined || (src === '' && inline === undefined)) return undefined;
  return {
    widget,
    src,
    ...given('data', inline),
    attributes,
    link: {
      url: readPageAddress(settings.link) ?? homeOf(src),
      text: words.trim() || linkText(attributes.get('lang') ?? ui, widget),
    },
    height: readHeight(height, widget),
    look: buildLook(settings.look),
  };
}

export interface BuiltFiles {
  readonly version: string;
  /** `dist/integrity.json` */
  readonly hashes: Readonly<Record<string, string>>;
}

/** `undefined` for the usual one, which is the package network's. */
function readFolder({ folder }: Settings, version: string): string | undefined {
  const own = readPageAddress(folder);
  return own === cdnFolder(version) ? undefined : own;
}

export interface ChosenScript {
  readonly script: ScriptFile;
  /** Whether it comes from another address than the usual one. */
  readonly isOwn: boolean;
}

export function buildScript(settings: Settings, { version, hashes }: BuiltFiles): ChosenScript {
  const isClassic = settings.script === 'classic';
  const own = readFolder(settings, version);
  // A script on another server gets no hash, since we have not seen that file.
  return own === undefined
    ? { script: findScript(cdnFolder(version), isClassic, hashes), isOwn: false }
    : { script: findScript(own, isClassic, {}), isOwn: true };
}
