/** Finds data that the page itself gives a widget. */
import type { LitElement } from 'lit';
import { isServer } from '../page/is-server.js';
import { readChildJson } from '../page/light-content.js';

export interface SourceHost extends LitElement {
  conference: unknown;
  conferenceJson: string | null | undefined;
  src: string | null | undefined;
  refresh: string | number | null | undefined;
  sourceTimeZone: string | null | undefined;
}

/** The values of the widget's own property and data attribute, such as `event` and `data-event`. */
export interface OwnSource {
  readonly value: unknown;
  readonly json: string | null | undefined;
}

export interface Inline {
  readonly raw: unknown;
  /** Whether it is JSON text, as in attributes and scripts; a property holds the value itself. */
  readonly isText: boolean;
}

/** `NaN` equals nothing that was read before, so that it would be read for ever. */
const empty: readonly unknown[] = ['', NaN];

/**
 * The first that there is of: own property, `conference`, own data attribute, `data-conference`,
 * child script.
 */
export function findInline(host: SourceHost, { value, json }: OwnSource): Inline | undefined {
  const { conference, conferenceJson } = host;
  const script = isServer ? undefined : readChildJson(host);
  const sources: readonly Inline[] = [
    { raw: value, isText: typeof value === 'string' },
    { raw: conference, isText: typeof conference === 'string' },
    { raw: json, isText: true },
    { raw: conferenceJson, isText: true },
    { raw: script, isText: true },
  ];
  return sources.find(({ raw }) => !empty.includes(raw ?? ''));
}
