import type { ConferenceEvent } from '../../../src/model/conference.js';

/** The first user's conference, in Baku on 23 June 2016, 09:30 to 17:00 (UTC+4, no summer time). */
export const baku: ConferenceEvent = {
  name: 'Mobility Partnership in Azerbaijan',
  start: Date.UTC(2016, 5, 23, 5, 30),
  end: Date.UTC(2016, 5, 23, 13, 0),
  allDay: false,
  status: 'scheduled',
  organizers: [],
  languages: ['en'],
  interpretation: ['az', 'ru'],
  documents: [],
  url: 'https://organiser.example/event',
};
