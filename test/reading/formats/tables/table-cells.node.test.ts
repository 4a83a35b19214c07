/** Single cells of tables: dates, times and people as organisers write them, and what is none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../../src/reading/formats/format-families.js';
import { fieldOf } from '../../../../src/reading/formats/tables/headings.js';
import {
  decideOrder,
  readDate,
  splitDays,
} from '../../../../src/reading/formats/tables/columns/table-dates.js';
import { readPeople } from '../../../../src/reading/formats/tables/columns/table-people.js';
import { readClockSpan } from '../../../../src/reading/formats/tables/columns/table-times.js';
import { kindOfCells } from '../../../../src/reading/formats/tables/columns/table-words-meaning.js';
import { columnLetters } from '../../../../src/reading/formats/tables/table.js';

const isoOf = (cell: string): string | undefined => {
  const found = readDate(cell, undefined);
  return typeof found === 'object' ? found.iso : found;
};

describe('dates', () => {
  const second = '2031-12-02';
  const cells: Readonly<Record<string, string | undefined>> = {
    '02.12.2031': second,
    '2.12.31': second,
    '2031-12-02': second,
    '2031/12/2': second,
    '2031-12-02T09:30': second,
    '2 December 2031': second,
    'December 2nd, 2031': second,
    'Tue, 2 Dec 2031': second,
    'Day 1 – 2 December 2031': second,
    'Tuesday, 02.12.2031': second,
    '2 dekabr 2031-ci il': second,
    'Çərşənbə axşamı, 2 dekabr 2031': second,
    '2 декабря 2031 г.': second,
    '«02» декабря 2031 г.': second,
    'Вторник, 2 декабря 2031': second,
    '9 марта 2032': '2032-03-09',
    '9 мая 2032': '2032-05-09',
    '5 mart 2032': '2032-03-05',
    '48183': '2031-12-01',
    '48184': second,
    '03/03/2031': '2031-03-03',
    '12/02/2031': 'ambiguous',
    '2 December': 'no-year',
    '02.12': 'no-year',
    '31.02.2031': 'impossible',
    '02.13.2031': 'impossible',
    '2–3 December 2031': 'span',
    '30 Nov - 2 Dec 2031': 'span',
    '30.11.–02.12.2031': 'span',
    '2031-12-02 / 2031-12-04': 'span',
    '2 Dec 2031 to 4 Dec 2031': 'span',
    'December 2-3, 2031': 'span',
    '2 and 3 December 2031': 'span',
    'с 2 по 4 декабря 2031': 'span',
    'mar. 2 déc. 2031': second,
    'mar, 2 de dic de 2031': second,
    'mar. 2 mars 2032': '2032-03-02',
    'Tuesday – 2 December 2031': second,
    'December 2, 2031 9:30 - 10:15': second,
    '20311202': second,
    '20311302': 'impossible',
    tomorrow: undefined,
    '9:30': undefined,
    'Room 5': undefined,
    '': undefined,
  };
  for (const [cell, iso] of Object.entries(cells)) {
    it(`"${cell}" is ${iso ?? 'none'}`, () => assert.equal(isoOf(cell), iso));
  }

  it('a column with strokes is decided by all of its dates', () => {
    assert.equal(decideOrder(['12/02/2031', '13/02/2031']), 'day-first');
    assert.equal(decideOrder(['12/02/2031', '12/13/2031']), 'month-first');
    assert.equal(decideOrder(['12/02/2031', '05/06/2031']), undefined);
    assert.equal(decideOrder(['13/02/2031', '12/13/2031']), undefined, 'a contradiction');
  });

  it('two days in one cell are two', () => {
    assert.deepEqual(splitDays('2–3 December 2031'), ['2 December 2031', '3 December 2031']);
    assert.deepEqual(splitDays('02-03.12.2031'), ['02.12.2031', '03.12.2031']);
    assert.deepEqual(splitDays('30.11.2031 – 02.12.2031'), ['30.11.2031', '02.12.2031']);
    assert.equal(splitDays('02.12.2031'), undefined);
  });
});

describe('times', () => {
  const at = (hour: number, minute = 0): number => (hour * 60 + minute) * 60;
  const cells: Readonly<Record<string, readonly number[] | undefined>> = {
    '9:30': [at(9, 30)],
    '09.30': [at(9, 30)],
    '9h30': [at(9, 30)],
    '9h': [at(9)],
    '9ч': [at(9)],
    '9:30 AM': [at(9, 30)],
    '12:15 am': [at(0, 15)],
    '1 p.m.': [at(13)],
    '09:30:00': [at(9, 30)],
    '24:00': [at(24)],
    '0.395833': [at(9, 30)],
    '0.30': [at(0, 30)],
    'saat 9:30': [at(9, 30)],
    '9:30 Uhr': [at(9, 30)],
    '09:30–10:15': [at(9, 30), at(10, 15)],
    '09.30 - 10.15': [at(9, 30), at(10, 15)],
    '9:30 to 10:15': [at(9, 30), at(10, 15)],
    'с 9:30 до 10:15': [at(9, 30), at(10, 15)],
    '9:30–10:15 AM': [at(9, 30), at(10, 15)],
    '11:30–1:00 PM': [at(11, 30), at(13)],
    '1:30–3:00 PM': [at(13, 30), at(15)],
    '9:30 am – 10:15': [at(9, 30), at(10, 15)],
    '11:30 am – 1:15': [at(11, 30), at(13, 15)],
    '12:30 PM–1:15': [at(12, 30), at(13, 15)],
    '11:30 pm – 1:00': [at(23, 30), at(1)],
    '10:00 am – 17:00': [at(10), at(17)],
    '9': undefined,
    '25:00': undefined,
    '9:75': undefined,
    '13:00 PM': undefined,
    '9:30 CET': undefined,
    '9:30 GMT+4': undefined,
    soon: undefined,
    '9:30–10:15–11:00': undefined,
  };
  for (const [cell, times] of Object.entries(cells)) {
    it(`"${cell}" is ${times?.map((time) => time / 3600).join(' to ') ?? 'none'}`, () => {
      const span = readClockSpan(cell);
      const found = span && [span.start, ...(span.end === undefined ? [] : [span.end])];
      assert.deepEqual(found, times);
    });
  }
});

describe('people', () => {
  const told = (cell: string): readonly string[] =>
    readPeople(cell).people.map(({ name, affiliation, role, isModerator }) =>
      [name, affiliation && `(${affiliation})`, role && `[${role}]`, isModerator && 'leads']
        .filter(Boolean)
        .join(' '),
    );
  const cells: Readonly<Record<string, readonly string[]>> = {
    'Nigar Madeup': ['Nigar Madeup'],
    'Nigar Madeup (Guild, Baku); Leyla Əliyeva – moderator': [
      'Nigar Madeup (Guild, Baku)',
      'Leyla Əliyeva leads',
    ],
    'Nigar Madeup\nJohn Roe': ['Nigar Madeup', 'John Roe'],
    'Moderator: Jane Doe; John Roe': ['Jane Doe leads', 'John Roe'],
    'Анна Смирнова (МИД) — модератор': ['Анна Смирнова (МИД) leads'],
    'Jane Doe – Head of Unit': ['Jane Doe [Head of Unit]'],
    'Jean-Luc Doe (moderator)': ['Jean-Luc Doe leads'],
    'Jane Doe, John Roe': ['Jane Doe', 'John Roe'],
    'Ann Lee, University of Reeds': ['Ann Lee (University of Reeds)'],
    'Doe, Jane': ['Doe, Jane'],
  };
  for (const [cell, people] of Object.entries(cells)) {
    it(JSON.stringify(cell), () => assert.deepEqual(told(cell), people));
  }

  it('what a comma means is told of', () => {
    assert.equal(readPeople('Jane Doe, John Roe').doubt, 'commas-between-people');
    assert.equal(readPeople('Doe, Jane').doubt, 'comma-kept');
    assert.equal(readPeople('Jane Doe (Guild, Baku)').doubt, undefined);
  });
});

describe('headings', () => {
  const cells: Readonly<Record<string, readonly [field: string, language?: string]>> = {
    Title: ['title'],
    'Title (az)': ['title', 'az'],
    TITLE_EN: ['title', 'en'],
    Başlıq: ['title'],
    'Mövzu (EN)': ['title', 'en'],
    'Mövzu – ingilis dilində': ['title', 'en'],
    Название: ['title'],
    'Название на русском': ['title', 'ru'],
    'Название (азербайджанский)': ['title', 'az'],
    'Start / Başlama': ['start'],
    'Start time *': ['start'],
    'Bitmə vaxtı': ['end'],
    'Время начала': ['start'],
    'Дата проведения': ['date'],
    'Oturum Başlığı': ['title'],
    'Başlangıç Tarihi': ['date'],
    'Tarix və saat': ['start'],
    'Date et heure': ['start'],
    'Titre de l’intervention': ['title'],
    'Data desfășurării': ['date'],
    'დაწყების დრო': ['start'],
    'Referent:in': ['speakers'],
    When: ['start'],
    Докладчики: ['speakers'],
    Məruzəçi: ['speakers'],
    openToPress: ['openToPress'],
  };
  for (const [heading, [field, language]] of Object.entries(cells)) {
    it(heading, () => {
      const found = fieldOf('sessions', heading);
      assert.equal(found?.field, field);
      assert.equal(found.language, language);
    });
  }
});

describe('types', () => {
  const cells: readonly (readonly [type: string | undefined, title: string, kind?: string])[] = [
    [undefined, 'Coffee break', 'break'],
    [undefined, 'Qəhvə fasiləsi', 'break'],
    [undefined, 'Кофе-брейк', 'break'],
    [undefined, 'Nahar', 'break'],
    [undefined, 'Gala dinner', 'social'],
    [undefined, 'Breaking new ground'],
    [undefined, 'What we learned of a break in long supply chains'],
    ['Panel müzakirəsi', 'x', 'panel'],
    ['Круглый стол', 'x', 'panel'],
    ['Мастер-класс', 'x', 'workshop'],
    ['Keynote', 'x', 'plenary'],
    ['Məruzə', 'x', 'talk'],
    ['Whatever', 'x', 'other'],
  ];
  for (const [type, title, kind] of cells) {
    it(`${type ?? 'no type'}, "${title}": ${kind ?? 'nothing'}`, () =>
      assert.equal(kindOfCells(type, title, false), kind));
  }
});

it('columns are named as spreadsheets name them', () => {
  assert.deepEqual([0, 25, 26, 701, 702].map(columnLetters), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('a table longer than any programme is read as far as 20,000 rows, and it is said', async () => {
  const text = `Name;Logo\n${'x;/x.svg\n'.repeat(20_100)}`;
  const { document, problems } = (await parseForeign({ text })) ?? assert.fail('not read');
  assert.equal(document.partners?.length, 19_999);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path]),
    [['table-too-long', '20001']],
  );
});
