/** The arguments of `render`. */
import type { widgetTags, WidgetName } from '../widgets/registry.js';

/** A widget's tag, with or without its prefix. */
export type RenderTag = WidgetName | (typeof widgetTags)[WidgetName];

export interface RenderOptions {
  /** A conference document, or the widget's own part of one: anything that JSON can hold. */
  readonly data: unknown;
  /** BCP 47 tag; English when absent. */
  readonly lang?: string;
  /** Where the data came from; relative addresses in it are resolved against this. */
  readonly baseUrl?: string;
  /** Fallback content as HTML that the caller vouches for, for browsers that show no widget. */
  readonly fallback?: string;
  /** Any other attribute of the widget, in attribute or property spelling: `time-zone`, `timeZone`. */
  readonly [attribute: string]: unknown;
}

/**
 * The type of `render` in `index.ts`, for code that gets the function as an argument and does not
 * load it.
 */
export type Render = (tag: RenderTag, options: RenderOptions) => string;
