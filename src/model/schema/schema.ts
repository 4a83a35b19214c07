/**
 * The conference document, version 1: the one source of its types, of the tolerant reading
 * (`read-tolerant.ts`) and of `conference.schema.json`. Each part has a file of its own, so that a
 * widget's bundle holds its part and no other. Descriptions for editors stand in
 * `schema-descriptions.ts`: no visitor loads them.
 */
import * as v from 'valibot';
import { roomSchema, sessionSchema, speakerSchema, trackSchema } from './agenda-schema.js';
import { eventSchema } from './event-schema.js';
import { newsItemSchema } from './news-schema.js';
import { partnerSchema, tierSchema } from './partners-schema.js';
import { string, time } from './value-schemas.js';

export const conferenceSchema = v.object({
  $schema: v.optional(v.string()),
  version: v.optional(v.literal(1, 'the number 1')),
  language: v.optional(string),
  timeZone: v.optional(string),
  updated: v.optional(time),
  event: v.optional(eventSchema),
  rooms: v.optional(v.array(roomSchema)),
  tracks: v.optional(v.array(trackSchema)),
  speakers: v.optional(v.array(speakerSchema)),
  sessions: v.optional(v.array(sessionSchema)),
  tiers: v.optional(v.array(tierSchema)),
  partners: v.optional(v.array(partnerSchema)),
  news: v.optional(v.array(newsItemSchema)),
});

export type {
  ConferenceDocument,
  DocumentLinkInput,
  EventInput,
  ImageInput,
  NewsItemInput,
  PartnerInput,
  RoomInput,
  SessionInput,
  SpeakerInput,
  TextInput,
  TierInput,
  TrackInput,
} from './conference-document.js';
