/**
 * What everything around a widget has to know of it: snippets, server rendering, the embed builder.
 * No widget loads this.
 */
import type { Conference, Image } from '../model/conference.js';
import type { ReportProblem } from '../model/problem.js';
import type { Markup } from '../ssr/markup.js';
import type { PlainFrame } from '../ssr/plain-frame.js';

type InBuilderLanguages = Readonly<Record<'en' | 'az' | 'ru', string>>;

export interface WidgetAbout {
  /** What a person who chooses a widget calls it, and one line of what it shows. */
  readonly name: InBuilderLanguages;
  readonly summary: InBuilderLanguages;
  /** Words of the link in a snippet, for visitors without script. */
  readonly link: InBuilderLanguages;
  /** About as high as it is with a usual conference in a column of 640 px, in px. */
  readonly usualHeight: number;
  /** Top-level fields of a conference document that it reads. */
  readonly reads: readonly string[];
  /** Whether the conference has anything for it. */
  readonly hasContent: (conference: Conference) => boolean;
  /** Reads its own attributes, by the names of their properties, and reports wrong values. */
  readonly readOptions: (written: never, report: ReportProblem) => unknown;
  /** Pictures that it may load. */
  readonly listPictures: (conference: Conference) => readonly (Image | undefined)[];
  /** What it keeps in the visitor's browser, with these attributes: names behind `conf-widgets:`. */
  readonly listStorage: (attributes: ReadonlyMap<string, string>) => readonly string[];
  /** It as semantic HTML without styles; `undefined` when the conference has nothing for it. */
  readonly formatPlain: (
    conference: Conference,
    frame: PlainFrame,
    now: number,
  ) => Markup | undefined;
}
