/** An empty document to begin with, which has the fields that everybody fills in. */
import type { DocumentObject } from './document.js';

export interface BlankOptions {
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly timeZone: string;
  readonly name: string;
}

export const blankConference = ({
  language,
  day,
  timeZone,
  name,
}: BlankOptions): DocumentObject => ({
  version: 1,
  language,
  timeZone,
  event: { id: `event-${day}`, name, start: day },
  rooms: [],
  tracks: [],
  speakers: [],
  sessions: [],
  tiers: [],
  partners: [],
  news: [],
});
