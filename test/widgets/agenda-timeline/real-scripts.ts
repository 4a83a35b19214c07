/**
 * Real programmes in Cyrillic, Chinese and Hebrew, in files of no format that anybody else reads,
 * as conference documents.
 */
type Entry = Readonly<Record<string, unknown>>;

const named = (names: Iterable<string>): readonly Entry[] =>
  [...new Set(names)].filter(Boolean).map((name) => ({ id: name, name }));

interface SiberianTalk {
  readonly date: string;
  readonly timeStart: string;
  readonly timeEnd: string;
  readonly title: string;
  readonly location: string;
  readonly lang: string;
  readonly description: string;
  readonly speakers: readonly string[];
}

export function fromSiberia(talks: readonly SiberianTalk[]): Entry {
  const speakersOf = ({ speakers }: SiberianTalk): readonly string[] =>
    speakers.filter((name) => name !== 'TBA' && name !== '');
  return {
    version: 1,
    language: 'ru',
    timeZone: 'Asia/Novosibirsk',
    rooms: named(talks.map(({ location }) => location)),
    speakers: named(talks.flatMap(speakersOf)),
    sessions: talks.map((talk, index) => ({
      id: `s${index}`,
      title: talk.title,
      start: `${talk.date}T${talk.timeStart}`,
      end: `${talk.date}T${talk.timeEnd}`,
      room: talk.location || undefined,
      languages: talk.lang ? [talk.lang.toLowerCase()] : [],
      description: talk.description,
      speakers: speakersOf(talk),
    })),
  };
}

type Chinese = Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>>;

interface Taipei {
  readonly sessions: readonly (Chinese & Readonly<Record<string, unknown>>)[];
  readonly speakers: readonly (Chinese & { readonly id: string })[];
  readonly rooms: readonly (Chinese & { readonly id: string })[];
  readonly session_types: readonly (Chinese & { readonly id: string })[];
}

export function fromTaipei({ sessions, speakers, rooms, session_types: types }: Taipei): Entry {
  const text = (entry: Chinese, key: string): Entry => ({
    'zh-Hant': entry.zh[key],
    en: entry.en[key],
  });
  const list = (entries: readonly (Chinese & { readonly id: string })[]): readonly Entry[] =>
    entries.map((entry) => ({ id: entry.id, name: text(entry, 'name') }));
  return {
    version: 1,
    language: 'zh-Hant',
    timeZone: 'Asia/Taipei',
    rooms: list(rooms),
    tracks: list(types),
    speakers: list(speakers),
    sessions: sessions.map((session) => ({
      ...{ id: session['id'], start: session['start'], end: session['end'] },
      ...{ room: session['room'], track: session['type'], speakers: session['speakers'] },
      title: text(session, 'title'),
      description: text(session, 'description'),
    })),
  };
}

interface Penguin {
  readonly sessions: readonly {
    readonly time: string;
    readonly track: string;
    readonly title: string;
    readonly speaker: string | null;
  }[];
}

/** Its file names no date, so it gets one. */
export function fromTelAviv({ sessions }: Penguin): Entry {
  return {
    version: 1,
    language: 'he',
    timeZone: 'Asia/Jerusalem',
    rooms: named(sessions.map(({ track }) => (track === 'general' ? '' : track))),
    speakers: named(sessions.map(({ speaker }) => speaker ?? '')),
    sessions: sessions.map(({ time, track, title, speaker }, index) => ({
      id: `p${index}`,
      title,
      start: `2026-08-07T${time.padStart(5, '0')}`,
      duration: 30,
      room: track === 'general' ? undefined : track,
      speakers: speaker ? [speaker] : [],
    })),
  };
}
