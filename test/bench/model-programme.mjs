/**
 * A programme as a large conference publishes it: abstracts of 600 to 1,500 characters, one to
 * three speakers, texts in two languages for every third session. The same on every run.
 */
const words =
  'mobility partnership border region labour market visa readmission diaspora skills evidence policy data service training return protection network practice agency dialogue'.split(
    ' ',
  );

const az = 'Mobillik üzrə tərəfdaşlıq, əmək bazarı və bacarıqların tanınması haqqında məruzə. ';

/** mulberry32 (public domain): small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pad = (value) => String(value).padStart(2, '0');

export function buildProgramme(sessionCount = 1000) {
  const random = randomFrom(20260623);
  const below = (limit) => Math.floor(random() * limit);
  const prose = (length) => {
    let text = '';
    while (text.length < length) text += `${words[below(words.length)]} `;
    return `${text.slice(0, length - 1)}.`;
  };
  const rooms = Array.from({ length: 12 }, (_, index) => ({
    id: index + 1,
    name: `Hall ${index}`,
  }));
  const tracks = Array.from({ length: 8 }, (_, index) => ({
    id: `t${index}`,
    name: { en: `Track ${index}`, az: `İstiqamət ${index}` },
    color: '#0b7285',
  }));
  const speakers = Array.from({ length: Math.ceil(sessionCount * 0.6) }, (_, index) => ({
    id: `s${index}`,
    name: `Speaker ${prose(10)}`,
    role: 'Researcher',
    affiliation: prose(30),
    bio: prose(200 + below(300)),
    photo: `https://organiser.example/photos/${index}.jpg`,
  }));
  const session = (_, index) => {
    const slot = Math.floor(index / rooms.length);
    const hour = 9 + (slot % 9);
    const day = `2026-06-${pad(22 + (Math.floor(slot / 9) % 8))}`;
    const abstract = prose(600 + below(900));
    const inTwo = index % 3 === 0;
    return {
      id: index + 1,
      title: inTwo ? { en: prose(60), az: az.slice(0, 60) } : prose(60),
      start: `${day}T${pad(hour)}:30`,
      end: `${day}T${pad(hour + 1)}:15`,
      room: rooms[index % rooms.length].id,
      track: tracks[index % tracks.length].id,
      kind: index % 9 === 0 ? 'workshop' : 'talk',
      abstract: inTwo ? { en: abstract, az: az.repeat(10) } : abstract,
      speakers: Array.from({ length: 1 + below(3) }, () => ({
        id: speakers[below(speakers.length)].id,
        role: 'speaker',
      })),
      languages: ['en', ...(index % 2 ? ['az'] : [])],
      url: `https://organiser.example/programme/${index + 1}`,
      documents:
        index % 10 === 0
          ? [{ title: 'Slides', url: `https://organiser.example/slides/${index}.pdf` }]
          : [],
    };
  };
  return {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: { name: 'Mobility', start: '2026-06-22T09:00', end: '2026-06-29T18:00' },
    rooms,
    tracks,
    speakers,
    sessions: Array.from({ length: sessionCount }, session),
  };
}

const textOf = (value) => (typeof value === 'string' ? value : value.en);

/** The same programme as frab and pretalx write it (`schedule.json`, version 1). */
export function buildSchedule({ sessions, rooms, speakers, tracks, event }) {
  const nameOf = (list, id) => textOf(list.find((entry) => entry.id === id).name);
  const dates = [...new Set(sessions.map(({ start }) => start.slice(0, 10)))].sort();
  const eventOf = (session) => ({
    id: session.id,
    guid: `guid-${session.id}`,
    date: `${session.start}:00+04:00`,
    start: session.start.slice(11),
    duration: '00:45',
    room: nameOf(rooms, session.room),
    url: session.url,
    title: textOf(session.title),
    subtitle: '',
    track: nameOf(tracks, session.track),
    type: session.kind,
    language: session.languages[0],
    abstract: textOf(session.abstract),
    description: '',
    persons: session.speakers.map(({ id }) => ({
      guid: id,
      public_name: nameOf(speakers, id),
    })),
    links: [],
    attachments: [],
  });
  const roomsOf = (date) =>
    Object.fromEntries(
      rooms.map(({ id, name }) => [
        name,
        sessions.filter(({ start, room }) => start.startsWith(date) && room === id).map(eventOf),
      ]),
    );
  const days = dates.map((date, index) => ({
    index: index + 1,
    date,
    day_start: `${date}T04:00:00+04:00`,
    day_end: `${date}T23:59:00+04:00`,
    rooms: roomsOf(date),
  }));
  const { name: title, start, end } = event;
  const conference = {
    acronym: 'mobility',
    title,
    start: start.slice(0, 10),
    end: end.slice(0, 10),
    daysCount: days.length,
    timeslot_duration: '00:05',
    time_zone_name: 'Asia/Baku',
    rooms: rooms.map(({ name }) => ({ name })),
    tracks: tracks.map((track) => ({ name: textOf(track.name), color: track.color })),
    days,
  };
  return { schedule: { version: '1', conference } };
}
