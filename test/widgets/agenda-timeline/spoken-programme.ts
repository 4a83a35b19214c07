/** A programme with what is hard to say aloud, and what is said of its sessions in full. */
import { programme } from './agenda-fixture.js';

export const spoken = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  rooms: programme.rooms,
  tracks: programme.tracks,
  speakers: programme.speakers,
  sessions: [
    {
      id: 'expo',
      title: 'Exhibition',
      start: '2026-12-01T09:00',
      end: '2026-12-02T18:00',
      room: 'c',
    },
    {
      id: 'table',
      title: { az: 'Dəyirmi masa' },
      start: '2026-12-01T09:00',
      end: '2026-12-01T10:15',
      room: 'b',
      languages: ['az'],
      interpretation: ['en'],
      speakers: ['p1', { id: 'p2', role: 'moderator' }],
    },
    {
      id: 'coffee',
      title: 'Coffee',
      start: '2026-12-01T10:15',
      end: '2026-12-01T10:45',
      kind: 'break',
    },
    {
      id: 'archive',
      title: 'Archives',
      start: '2026-12-01T10:45',
      end: '2026-12-01T11:30',
      room: 'b',
      track: 'art',
      state: 'cancelled',
      stateNote: 'The speaker is ill.',
    },
    {
      id: 'energy',
      title: 'Energy',
      start: '2026-12-01T13:00',
      end: '2026-12-01T14:00',
      room: 'b',
      state: 'moved',
      previous: { start: '2026-12-01T13:30', room: 'a' },
    },
    {
      id: 'gala',
      title: 'Gala',
      start: '2026-12-01T21:00',
      end: '2026-12-02T01:00',
      kind: 'social',
    },
    { id: 'late', title: 'Night walk', start: '2026-12-02T00:30', end: '2026-12-02T02:00' },
  ],
} as const;

export const readings = [
  [
    'archive',
    `
      dialog “Archives” modal
        button “Close”
        heading2 “Archives”
        Cancelled The speaker is ill.
        Time
        Tuesday, 1 December 2026, 10:45 to 11:30
        ( Baku, GMT+4 )
        Room
        Hall B
        Track
        Culture
        button “Favourite”
        group
          disclosure “Add to calendar” collapsed
        button “Copy link”
        navigation “Other sessions”
          heading3 “Before, in the same room”
          button “Dəyirmi masa (az) 09:00 to 10:15, Hall B”
          heading3 “Next, in the same room”
          button “Energy Moved 13:00 to 14:00, Hall B”
          heading3 “At the same time”
          list
            button “Exhibition 09:00 to Wed 2 Dec, 18:00, Studio”
    `,
  ],
  [
    'energy',
    `
      dialog “Energy” modal
        button “Close”
        heading2 “Energy”
        Moved Before: 13:30, Grand Hall now: 13:00 to 14:00, Hall B
        Time
        Tuesday, 1 December 2026, 13:00 to 14:00
        ( Baku, GMT+4 )
        Room
        Hall B
        button “Favourite”
        group
          disclosure “Add to calendar” collapsed
        button “Copy link”
        navigation “Other sessions”
          heading3 “Before, in the same room”
          button “Archives Cancelled 10:45 to 11:30, Hall B”
          heading3 “At the same time”
          list
            button “Exhibition 09:00 to Wed 2 Dec, 18:00, Studio”
    `,
  ],
  [
    'expo',
    `
      dialog “Exhibition” modal
        button “Close”
        heading2 “Exhibition”
        Time
        Tuesday, 1 December 2026, 09:00 to Wednesday, 2 December 2026, 18:00
        ( Baku, GMT+4 )
        Room
        Studio
        button “Favourite”
        group
          disclosure “Add to calendar” collapsed
        button “Copy link”
        navigation “Other sessions”
          heading3 “At the same time”
          list
            button “Dəyirmi masa (az) 09:00 to 10:15, Hall B”
            button “Archives Cancelled 10:45 to 11:30, Hall B”
            button “Energy Moved 13:00 to 14:00, Hall B”
            button “Gala 21:00 to 01:00”
            button “Night walk Wed 2 Dec, 00:30 to 02:00”
    `,
  ],
  [
    'table',
    `
      dialog “Dəyirmi masa (az)” modal
        button “Close”
        heading2 “Dəyirmi masa (az)”
        Time
        Tuesday, 1 December 2026, 09:00 to 10:15
        ( Baku, GMT+4 )
        Room
        Hall B
        Language
        Azerbaijani, interpreted into English
        button “Favourite”
        group
          disclosure “Add to calendar” collapsed
        button “Copy link”
        heading3 “Speakers”
        list
          Aygün Məmmədova
          Baku State University
          Hannah Østergård Moderator
          Nordic Centre
        navigation “Other sessions”
          heading3 “Next, in the same room”
          button “Archives Cancelled 10:45 to 11:30, Hall B”
          heading3 “At the same time”
          list
            button “Exhibition 09:00 to Wed 2 Dec, 18:00, Studio”
    `,
  ],
] as const;
