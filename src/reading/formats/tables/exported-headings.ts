/**
 * Headings that programs write into the tables they export: Whova, Cvent, Swapcard, Sched, Sessionize,
 * pretalx, ConfTool, EasyChair and The Events Calendar. All of them are English, whatever the language
 * of the conference.
 */
import type { TableFields } from './words/table-words.js';

/** By field of a session, the likeliest first; `,` stands between headings. */
export const exportedHeadings: Readonly<Partial<Record<TableFields['sessions'], string>>> = {
  id: 'session code',
  title:
    'proposal title, submission title, paper title, presentation title, presentation, event title, event name, name',
  date: 'event date, event start date',
  endDate: 'event end date',
  start:
    'time start, begins, begins at, session start, session start time, event start time, start date time, start date and time, scheduled at',
  end: 'time end, session end, session end time, event end time, end date time, end date and time',
  duration: 'scheduled duration',
  room: 'room name, session room, session location, venue name, event venue name',
  track: 'tracks, track name',
  kind: 'session format, event category',
  speakers: 'speaker name, speaker names, speaker name s, presenting author, authors',
  moderators: 'session chair',
  description: 'event description',
  url: 'event website',
  stream: 'live link',
  recording: 'recording link',
};
