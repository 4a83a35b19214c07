/** Tables with the headings, months and words of every language of the interface. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefused, readText } from '../../src/reading/read-text.js';
import { fieldOf } from '../../src/reading/formats/tables/headings.js';
import { allWords } from '../../src/reading/formats/tables/words/all-words.js';
import { readDate } from '../../src/reading/formats/tables/columns/table-dates.js';
import { readClockSpan } from '../../src/reading/formats/tables/columns/table-times.js';

interface Read {
  readonly title: unknown;
  readonly start: unknown;
  readonly room: unknown;
  readonly speakers: unknown;
  readonly kind: unknown;
}

async function readSessions(csv: string): Promise<readonly Read[]> {
  const reading = await readText(csv, { timeZone: 'Asia/Baku' });
  assert.ok(!isRefused(reading), 'the table is known');
  const { sessions = [] } = reading.document as { sessions?: readonly Read[] };
  return sessions;
}

/** Date, time, room, title and speaker, and a break, as an organiser of that language writes them. */
const tables: Readonly<Record<string, readonly [headings: string, pause: string]>> = {
  bg: ['Дата;Час;Зала;Тема;Лектор', 'Кафе пауза'],
  cs: ['Datum;Čas;Místnost;Téma;Přednášející', 'Přestávka na kávu'],
  da: ['Dato;Tid;Lokale;Emne;Oplægsholder', 'Frokost'],
  de: ['Datum;Uhrzeit;Raum;Thema;Referent', 'Kaffeepause'],
  el: ['Ημερομηνία;Ώρα;Αίθουσα;Θέμα;Ομιλητής', 'Διάλειμμα'],
  es: ['Fecha;Hora;Sala;Tema;Ponente', 'Pausa café'],
  et: ['Kuupäev;Kell;Ruum;Teema;Esineja', 'Kohvipaus'],
  fi: ['Päivämäärä;Aika;Sali;Aihe;Puhuja', 'Kahvitauko'],
  fr: ['Date;Heure;Salle;Titre;Intervenant', 'Pause-café'],
  ga: ['Dáta;Am;Seomra;Teideal;Cainteoir', 'Lón'],
  hr: ['Datum;Vrijeme;Dvorana;Tema;Govornik', 'Ručak'],
  hu: ['Dátum;Időpont;Terem;Téma;Előadó', 'Kávészünet'],
  it: ['Data;Ora;Sala;Titolo;Relatore', 'Pausa caffè'],
  lt: ['Data;Laikas;Salė;Tema;Pranešėjas', 'Pietūs'],
  lv: ['Datums;Laiks;Telpa;Tēma;Runātājs', 'Kafijas pauze'],
  mt: ['Data;Ħin;Kamra;Suġġett;Kelliem', 'Kafè'],
  nl: ['Datum;Tijd;Zaal;Onderwerp;Spreker', 'Koffiepauze'],
  pl: ['Data;Godzina;Sala;Temat;Prelegent', 'Przerwa kawowa'],
  pt: ['Data;Horário;Sala;Tema;Orador', 'Almoço'],
  ro: ['Data;Ora;Sala;Titlu;Vorbitor', 'Pauză de cafea'],
  sk: ['Dátum;Čas;Miestnosť;Téma;Prednášajúci', 'Obed'],
  sl: ['Datum;Ura;Dvorana;Naslov;Govorec', 'Odmor za kavo'],
  sv: ['Datum;Tid;Lokal;Rubrik;Talare', 'Kaffepaus'],
  tr: ['Tarih;Saat;Salon;Konu;Konuşmacı', 'Kahve arası'],
  uk: ['Дата;Час;Зала;Тема;Доповідач', 'Перерва'],
  ka: ['თარიღი;დრო;დარბაზი;თემა;მომხსენებელი', 'შესვენება'],
  hy: ['Ամսաթիվ;Ժամ;Սրահ;Թեմա;Բանախոս', 'Ընդմիջում'],
  ar: ['التاريخ;الوقت;القاعة;الموضوع;المتحدث', 'استراحة'],
  fa: ['تاریخ;ساعت;سالن;موضوع;سخنران', 'ناهار'],
  he: ['תאריך;שעה;אולם;נושא;מרצה', 'הפסקה'],
  'zh-Hans': ['日期;时间;会议室;主题;演讲者', '午餐'],
  ja: ['日付;時間;会場;タイトル;講演者', '昼食'],
  ko: ['날짜;시간;장소;제목;발표자', '점심'],
};

describe('headings of tables', () => {
  it('are known in 36 languages', () => {
    assert.deepEqual(
      allWords.map(({ language }) => language).sort(),
      ['az', 'en', 'ru', ...Object.keys(tables)].sort(),
    );
  });

  for (const [language, [headings, pause]] of Object.entries(tables)) {
    it(`in ${language} make a programme`, async () => {
      const [first, second] = await readSessions(
        `${headings}\n02.12.2031;09:30–10:15;A 1;Xyz;N. N.\n;10:15–10:45;;${pause};\n`,
      );
      assert.equal(first?.title, 'Xyz');
      assert.match(String(first.start), /^2031-12-02T09:30/);
      assert.ok(first.room !== undefined, 'a room');
      assert.equal((first.speakers as unknown[]).length, 1);
      assert.equal(second?.kind, 'break');
    });
  }
});

const months = (language: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
      ...{ timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' },
    }).format(new Date(Date.UTC(2031, month, 2))),
  );

/** `listopad` is October in Croatian and November in Polish: it is asked about and never guessed. */
const ambiguous: Readonly<Record<string, readonly number[]>> = { hr: [9], pl: [10] };

describe('dates in words', () => {
  for (const language of Object.keys(tables)) {
    it(`are read in ${language}, or told to be unclear`, () => {
      months(language).forEach((written, month) => {
        const found = readDate(written, undefined);
        const iso = typeof found === 'object' ? found.iso : undefined;
        const expected = `2031-${String(month + 1).padStart(2, '0')}-02`;
        const isAmbiguous = ambiguous[language]?.includes(month) ?? false;
        assert.equal(iso, isAmbiguous ? undefined : expected, written);
      });
    });
  }

  it('do not take a weekday for a month', () => {
    for (const text of ['lun. 2 déc. 2031', 'sub, 2.12.2031', 'Sub 2 dec 2031'])
      assert.equal((readDate(text, undefined) as { iso: string }).iso, '2031-12-02', text);
  });

  it('are read with the digits of other scripts', () => {
    assert.equal((readDate('٠٢.١٢.٢٠٣١', undefined) as { iso: string }).iso, '2031-12-02');
    assert.equal((readDate('2031年12月2日', undefined) as { iso: string }).iso, '2031-12-02');
    assert.deepEqual(readClockSpan('٩:٣٠–١٠:١٥'), { start: 34_200, end: 36_900 });
    assert.deepEqual(readClockSpan('9時30分～10時'), { start: 34_200, end: 36_000 });
  });
});

describe('headings of beginning and end', () => {
  const pairs: readonly (readonly [start: string, end: string])[] = [
    ['Hora de inicio', 'Hora de fin'],
    ['Ora inizio', 'Ora fine'],
    ['Godzina rozpoczęcia', 'Godzina zakończenia'],
    ['Heure de début', 'Heure de fin'],
    ['Starttid', 'Sluttid'],
    ['Starttijd', 'Eindtijd'],
    ['Čas začátku', 'Čas konce'],
    ['Alkamisaika', 'Päättymisaika'],
    ['Başlangıç saati', 'Bitiş saati'],
    ['시작 시간', '종료 시간'],
    ['Час початку', 'Час закінчення'],
    ['Hora de início', 'Hora de término'],
  ];
  for (const [start, end] of pairs) {
    it(`${start} and ${end}`, () => {
      assert.equal(fieldOf('sessions', start)?.field, 'start');
      assert.equal(fieldOf('sessions', end)?.field, 'end');
    });
  }
});

describe('a word that two languages share', () => {
  it('means what most of them mean', () => {
    assert.equal(fieldOf('sessions', 'Tema')?.field, 'title');
    assert.equal(fieldOf('sessions', 'Data')?.field, 'date');
    assert.equal(fieldOf('sessions', 'Program')?.field, 'title');
  });
});
