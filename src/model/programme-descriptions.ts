/** What editors show about each field of the programme; see `schema-descriptions.ts`. */

const text = 'A text, or one text per language tag.';
const time = 'ISO 8601, with an offset or in the document’s time zone.';

export const programmeDescriptions = {
  room: {
    id: { description: 'Id that sessions refer to.' },
    name: { description: `Name of the room. ${text}` },
    capacity: { description: 'Seats.' },
  },
  track: {
    id: { description: 'Id that sessions refer to.' },
    name: { description: `Name of the track. ${text}` },
    color: { description: 'Hex colour; repaired where it would not read.', examples: ['#0b7285'] },
  },
  speaker: {
    id: { description: 'Id that sessions refer to.' },
    name: { description: `Name as it should be shown. ${text}` },
    role: { description: `Role or title. ${text}` },
    affiliation: { description: `Institution. ${text}` },
    bio: { description: `A few sentences. ${text}` },
    photo: { description: 'Photograph, or its address.' },
    url: { description: 'The speaker’s own page.' },
  },
  session: {
    id: { description: 'Id that stays the same when the programme changes.' },
    title: { description: `Title. ${text}` },
    start: { description: `Start. ${time}`, examples: ['2026-06-23T10:00'] },
    end: { description: `End; or give a duration. ${time}` },
    duration: { description: 'Minutes, `H:MM`, or ISO 8601.', examples: [45, '1:30', 'PT90M'] },
    room: { description: 'Id of the room; none spans all rooms.' },
    track: { description: 'Id of the track.' },
    kind: { description: 'What kind of session it is.' },
    abstract: { description: `A short plain text. ${text}` },
    description: { description: `A long text; Markdown or HTML is sanitised. ${text}` },
    speakers: { description: 'Ids of speakers, or ids with a role.' },
    languages: { description: 'Language tags of what is spoken.' },
    interpretation: { description: 'Language tags that are interpreted into.' },
    state: { description: 'What has become of the session.' },
    stateNote: { description: `Why. ${text}` },
    previous: { description: 'Where and when it was before it moved.' },
    openToPress: { description: 'The press may come.' },
    url: { description: 'The session’s own page.' },
    stream: { description: 'Address of the live stream.' },
    recording: { description: 'Address of the recording.' },
    documents: { description: 'Documents of the session.' },
  },
  previousSession: {
    start: { description: `The start before. ${time}` },
    room: { description: 'Id of the room before.' },
  },
  sessionSpeaker: {
    id: { description: 'Id of the speaker.' },
    role: { description: 'What the person does in this session.' },
  },
} as const;
