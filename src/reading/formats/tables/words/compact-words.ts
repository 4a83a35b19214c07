/**
 * The words of languages that are written in short: a line a meaning, `key word, word`. One meaning
 * serves all kinds of tables in which it stands, so that a language is thirty lines and not two
 * hundred.
 */
import type { TableWords } from './table-words.js';

type Words = readonly string[];

/** What is not in the text of a language has no word there, and the English one is understood. */
function parseLines(text: string): (key: string) => Words {
  const lines = new Map<string, Words>();
  for (const line of text.split('\n')) {
    const written = line.trim();
    const end = written.indexOf(' ');
    if (end < 0) continue;
    const words = written.slice(end + 1).split(',');
    lines.set(
      written.slice(0, end),
      words.map((word) => word.trim()),
    );
  }
  return (key) => lines.get(key) ?? [];
}

function sessionHeadings(of: (key: string) => Words): TableWords['headings']['sessions'] {
  return {
    ...{ id: [], subtitle: of('subtitle'), stateNote: of('note'), stream: of('stream') },
    ...{ title: of('title'), date: of('date'), endDate: of('endDate'), start: of('start') },
    ...{ end: of('end'), duration: of('duration'), room: [...of('room'), ...of('venue')] },
    ...{ track: of('track'), kind: of('kind'), speakers: of('speakers') },
    ...{ moderators: of('moderators'), abstract: of('abstract'), description: of('text') },
    ...{ languages: of('language'), interpretation: of('interpretation'), state: of('state') },
    ...{ url: of('url'), recording: of('recording'), openToPress: of('press') },
  };
}

function listHeadings(
  of: (key: string) => Words,
): Omit<TableWords['headings'], 'sessions' | 'event'> {
  const texts = [...of('text'), ...of('abstract')];
  return {
    speakers: {
      ...{ id: [], name: [...of('name'), ...of('speakers')], role: of('role') },
      ...{ affiliation: of('affiliation'), bio: of('bio'), photo: of('photo'), url: of('url') },
    },
    partners: {
      ...{ id: [], name: [...of('name'), ...of('partners'), ...of('affiliation')] },
      ...{ url: of('url'), logo: [...of('logo'), 'logo'], tier: [...of('tier'), ...of('kind')] },
    },
    news: {
      ...{ id: [], title: [...of('title'), ...of('news')], summary: texts, url: of('url') },
      ...{ published: [...of('published'), ...of('date')], time: [], expires: of('expires') },
      ...{ category: of('kind'), language: of('language'), urgency: of('urgency') },
    },
  };
}

function eventHeadings(of: (key: string) => Words): TableWords['headings']['event'] {
  return {
    ...{ name: [...of('event'), ...of('name'), ...of('title')], date: of('date') },
    ...{ start: of('start'), end: [...of('end'), ...of('endDate')], url: of('url') },
    ...{ description: [...of('text'), ...of('abstract')], venue: of('venue'), room: of('room') },
    ...{ address: of('address'), map: of('map'), organizer: of('organizer') },
    ...{ registration: of('registration'), price: of('price'), status: of('state') },
    ...{ statusNote: of('note'), languages: of('language'), image: of('photo') },
    ...{ interpretation: of('interpretation'), timeZone: of('timeZone') },
    ...{ stream: of('stream'), online: of('online') },
  };
}

export function compactWords(language: string, text: string): TableWords {
  const of = parseLines(text);
  return {
    language,
    headings: {
      sessions: sessionHeadings(of),
      ...listHeadings(of),
      event: eventHeadings(of),
    },
    sheets: {
      sessions: of('sheet'),
      speakers: of('speakers'),
      partners: of('partners'),
      news: of('news'),
      event: of('event'),
    },
    kinds: {
      ...{ social: of('social'), break: of('break'), panel: of('panel') },
      ...{ workshop: of('workshop'), plenary: of('plenary'), talk: of('talk') },
    },
    states: {
      ...{ confirmed: of('confirmed'), delayed: of('delayed') },
      ...{ moved: of('moved'), cancelled: of('cancelled') },
    },
    moderator: of('moderators'),
    months: of('months'),
    languages: { [language.split('-')[0] ?? language]: of('self') },
    ...{ until: of('until'), from: of('from'), clock: of('clock'), value: of('value') },
    ...{ yes: of('yes'), unknown: of('unknown'), urgent: [], important: [] },
  };
}
