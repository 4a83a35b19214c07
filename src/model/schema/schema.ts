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
import {
  string,
  time,
  type documentLinkSchema,
  type imageSchema,
  type textSchema,
} from './value-schemas.js';

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

/** The conference document as it is written. */
export type ConferenceDocument = v.InferInput<typeof conferenceSchema>;
export type TextInput = v.InferInput<typeof textSchema>;
export type ImageInput = v.InferInput<typeof imageSchema>;
export type DocumentLinkInput = v.InferInput<typeof documentLinkSchema>;
export type EventInput = v.InferInput<typeof eventSchema>;
export type RoomInput = v.InferInput<typeof roomSchema>;
export type TrackInput = v.InferInput<typeof trackSchema>;
export type SpeakerInput = v.InferInput<typeof speakerSchema>;
export type SessionInput = v.InferInput<typeof sessionSchema>;
export type TierInput = v.InferInput<typeof tierSchema>;
export type PartnerInput = v.InferInput<typeof partnerSchema>;
export type NewsItemInput = v.InferInput<typeof newsItemSchema>;
