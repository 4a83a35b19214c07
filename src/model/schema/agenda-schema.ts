/** The schema of rooms, tracks, speakers and sessions. */
import * as v from 'valibot';
import {
  boolean,
  documents,
  duration,
  id,
  imageOrAddress,
  number,
  oneOf,
  string,
  strings,
  textSchema,
  time,
  url,
} from './value-schemas.js';

export const roomSchema = v.object(
  { id, name: textSchema, capacity: v.optional(number) },
  'a room such as {"id": "a", "name": "…"}',
);

export const trackSchema = v.object(
  { id, name: textSchema, color: v.optional(string) },
  'a track such as {"id": "a", "name": "…"}',
);

export const speakerSchema = v.object(
  {
    id,
    name: textSchema,
    role: v.optional(textSchema),
    affiliation: v.optional(textSchema),
    bio: v.optional(textSchema),
    photo: v.optional(imageOrAddress),
    url: v.optional(url),
  },
  'a speaker such as {"id": "a", "name": "…"}',
);

const sessionSpeakerSchema = v.union(
  [v.object({ id, role: v.optional(oneOf(['speaker', 'moderator'])) }), v.string(), v.number()],
  'a speaker\'s id, or {"id": "…", "role": "moderator"}',
);

export const sessionSchema = v.object(
  {
    id,
    title: textSchema,
    start: time,
    end: v.optional(time),
    duration: v.optional(duration),
    room: v.optional(id),
    track: v.optional(id),
    kind: v.optional(oneOf(['talk', 'plenary', 'panel', 'workshop', 'break', 'social', 'other'])),
    abstract: v.optional(textSchema),
    description: v.optional(textSchema),
    speakers: v.optional(v.array(sessionSpeakerSchema, 'a list of speakers')),
    languages: v.optional(strings),
    interpretation: v.optional(strings),
    state: v.optional(oneOf(['confirmed', 'delayed', 'moved', 'cancelled'])),
    stateNote: v.optional(textSchema),
    previous: v.optional(
      v.object(
        { start: v.optional(time), room: v.optional(id) },
        'an object such as {"start": "…", "room": "…"}',
      ),
    ),
    openToPress: v.optional(boolean),
    url: v.optional(url),
    stream: v.optional(url),
    recording: v.optional(url),
    documents: v.optional(documents),
  },
  'a session such as {"id": "1", "title": "…", "start": "2026-06-23T09:30"}',
);
