import { expect } from '@open-wc/testing';
import { chooseLayout } from '../../../../src/widgets/agenda-timeline/programme/agenda-layout.js';
import { readAgendaOptions } from '../../../../src/widgets/agenda-timeline/agenda-options.js';
import {
  buildNowLine,
  nextChangeAfter,
  phaseAt,
} from '../../../../src/widgets/agenda-timeline/programme/agenda-state.js';
import { mergeBreaks } from '../../../../src/widgets/agenda-timeline/programme/agenda-days.js';
import { formatLanguageCodes } from '../../../../src/widgets/agenda-timeline/programme/session-languages.js';
import type { Problem } from '../../../../src/model/problem.js';
import { model, sessionsOf } from '../agenda-fixture.js';

describe('chooseLayout', () => {
  const cases = [
    ['auto', undefined, 90, 3, 3, { layout: 'grid', isOpen: true, scrolls: false }],
    ['auto', undefined, 30, 3, 3, { layout: 'list', isOpen: true, scrolls: false }],
    ['auto', undefined, 12, 3, 3, { layout: 'list', isOpen: false, scrolls: false }],
    ['auto', undefined, 45, 3, 6, { layout: 'list', isOpen: true, scrolls: false }],
    ['auto', 'grid', 45, 3, 6, { layout: 'grid', isOpen: true, scrolls: true }],
    ['auto', 'list', 90, 3, 3, { layout: 'list', isOpen: true, scrolls: false }],
    ['auto', 'grid', 12, 3, 3, { layout: 'list', isOpen: false, scrolls: false }],
    ['auto', undefined, 90, 1, 1, { layout: 'list', isOpen: false, scrolls: false }],
    ['list', 'grid', 90, 3, 3, { layout: 'list', isOpen: false, scrolls: false }],
    ['grid', undefined, 20, 3, 3, { layout: 'grid', isOpen: false, scrolls: true }],
    ['auto', undefined, 0, 3, 3, { layout: 'list', isOpen: false, scrolls: false }],
  ] as const;
  for (const [asked, chosen, width, rooms, columns, expected] of cases) {
    it(`${asked}, ${chosen ?? 'nothing'} chosen, ${width} em, ${columns} columns`, () => {
      const input = { asked, chosen, width, rooms, readWidth: () => columns };
      expect(chooseLayout(input)).to.deep.equal(expected);
    });
  }
});

describe('readAgendaOptions', () => {
  const none = {
    layout: null,
    timeZone: null,
    day: null,
    room: null,
    track: null,
    language: null,
    now: null,
  };

  it('has defaults', () => {
    expect(readAgendaOptions(none, () => undefined)).to.deep.equal({
      layout: 'auto',
      timeZone: 'both',
      preset: { day: '', rooms: [], tracks: [], languages: [] },
      now: '',
    });
  });

  it('falls back and says so', () => {
    const problems: Problem[] = [];
    const wrong = { ...none, layout: 'table', timeZone: 'Mars', day: '1 December', now: 'soon' };
    const options = readAgendaOptions(wrong, (problem) => problems.push(problem));
    expect(options).to.deep.include({ layout: 'auto', timeZone: 'both', now: '' });
    expect(problems.map(({ path }) => path)).to.have.members([
      '@layout',
      '@time-zone',
      '@day',
      '@now',
    ]);
  });

  it('says so of what is no text at all', () => {
    const problems: Problem[] = [];
    const wrong = { ...none, day: 14, now: Date.UTC(2026, 11, 1) };
    const options = readAgendaOptions(wrong, (problem) => problems.push(problem));
    expect(options).to.deep.include({ now: '' });
    expect(problems.map(({ path }) => path)).to.have.members(['@day', '@now']);
  });
});

describe('the present', () => {
  const at = (hour: number, minute = 0): number => Date.UTC(2026, 11, 1, hour - 4, minute);

  it('is past, now or ahead', async () => {
    const { sessions } = await model();
    const opening = sessions.find(({ id }) => id === 'open');
    const phases = [at(8, 59), at(9), at(9, 59), at(10)].map(
      (now) => opening && phaseAt(opening, now),
    );
    expect(phases).to.deep.equal(['ahead', 'now', 'now', 'past']);
  });

  it('is past when its last day is over, not a day later', async () => {
    const { sessions } = await model({
      timeZone: 'Asia/Baku',
      sessions: [{ id: 'fair', title: 'Fair', start: '2026-12-01', end: '2026-12-02' }],
    });
    const [session] = sessions;
    const end = Date.UTC(2026, 11, 2, 20);
    const phases = [end - 1, end].map((now) => session && phaseAt(session, now));
    expect(phases).to.deep.equal(['now', 'past']);
  });

  it('stands before the first slot still to come, and not outside a day', async () => {
    const built = await model();
    expect(buildNowLine(built, at(8))).to.equal(undefined);
    expect(buildNowLine(built, at(10, 20))?.before.sessions[0]?.id).to.equal('art2');
    expect(buildNowLine(built, at(25, 50))?.before.sessions[0]?.id).to.equal('night');
    expect(buildNowLine(built, at(28))).to.equal(undefined);
  });

  it('changes with the next start or end, and each minute while a day is on', async () => {
    const built = await model();
    expect(nextChangeAfter(built, at(8), undefined)).to.equal(at(9));
    expect(nextChangeAfter(built, at(9, 30), undefined)).to.equal(at(10));
    const line = buildNowLine(built, at(9, 30));
    expect(nextChangeAfter(built, at(9, 30), line)).to.equal(at(9, 31));
    expect(nextChangeAfter(built, at(99), undefined)).to.equal(Number.POSITIVE_INFINITY);
  });
});

describe('mergeBreaks', () => {
  it('makes one break of its twins in other rooms, and of nothing else', () => {
    const pause = {
      title: 'Coffee',
      start: '2026-12-01T10:00',
      end: '2026-12-01T10:30',
      kind: 'break',
    };
    const { sessions } = sessionsOf([
      { ...pause, id: 1, room: 'a' },
      { ...pause, id: 2, room: 'b' },
      { ...pause, id: 3, room: 'c', title: 'Tea' },
      { ...pause, id: 4, room: 'c', kind: 'talk' },
      { ...pause, id: 5 },
    ]);
    const held = mergeBreaks(sessions).map(({ session, rooms }) => [session.id, rooms.join()]);
    expect(held).to.deep.equal([
      ['1', 'a,b'],
      ['3', 'c'],
      ['4', 'c'],
      ['5', ''],
    ]);
  });
});

describe('formatLanguageCodes', () => {
  const cases = [
    [['az'], ['en', 'ru'], 'AZ → EN, RU'],
    [['az', 'en'], [], 'AZ, EN'],
    [['en-GB', 'en-US'], [], 'EN'],
    [[], ['en'], '→ EN'],
    [[], [], ''],
  ] as const;
  for (const [languages, interpretation, expected] of cases) {
    it(`writes “${expected}”`, () => {
      expect(formatLanguageCodes(languages, interpretation)).to.equal(expected);
    });
  }
});
