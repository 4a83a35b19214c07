/**
 * Facts about a widget for snippets, server rendering and the embed builder. No widget loads them.
 */
import type { Conference, Image } from '../model/conference.js';
import type { ReportProblem } from '../model/problem.js';
import type { Markup } from '../ssr/markup.js';
import type { PlainFrame } from '../ssr/plain-frame.js';

type InBuilderLanguages = Readonly<Record<'en' | 'az' | 'ru', string>>;

export interface WidgetAbout {
  /** The name of the widget for people who choose one, and one line about what it shows. */
  readonly name: InBuilderLanguages;
  readonly summary: InBuilderLanguages;
  /** The words of the fallback link in a snippet. */
  readonly link: InBuilderLanguages;
  /** Its approximate height in px, with a usual conference in a column of 640 px. */
  readonly usualHeight: number;
  /** Top-level fields of a conference document that it reads. */
  readonly reads: readonly string[];
  /** Whether the conference has content for it. */
  readonly hasContent: (conference: Conference) => boolean;
  /** Reads its own attributes, by the names of their properties, and reports wrong values. */
  readonly readOptions: (written: never, report: ReportProblem) => unknown;
  /** Pictures that it may load. */
  readonly listPictures: (conference: Conference) => readonly (Image | undefined)[];
  /**
   * Names, behind `conf-widgets:`, under which it stores something in the visitor's browser with
   * these attributes.
   */
  readonly listStorage: (attributes: ReadonlyMap<string, string>) => readonly string[];
  /**
   * The widget as semantic HTML without styles; `undefined` when the conference has no content for
   * it.
   */
  readonly formatPlain: (
    conference: Conference,
    frame: PlainFrame,
    now: number,
  ) => Markup | undefined;
}
