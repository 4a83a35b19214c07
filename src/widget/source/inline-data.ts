/** Data that the page itself gives a widget, and which of it counts. */
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

/** A host's own property and data attribute, as `data-event` and `event`. */
export interface OwnSource {
  readonly value: unknown;
  readonly json: string | null | undefined;
}

export interface Inline {
  readonly raw: unknown;
  /** JSON, as in attributes and scripts; a property holds the value itself. */
  readonly isText: boolean;
}

/** Property (the own one first), own data attribute, `data-conference`, child script: the first that is there. */
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
  return sources.find(({ raw }) => raw !== undefined && raw !== null && raw !== '');
}
