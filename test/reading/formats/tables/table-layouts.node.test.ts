/** Programmes in the shapes that ministries and universities give their tables. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPasted } from '../../../../src/reading/read-pasted.js';
import { isRefused, readText } from '../../../../src/reading/read-text.js';

interface Session {
  readonly title: string | Readonly<Record<string, string>>;
  readonly start: string;
  readonly end?: string;
  readonly room?: string;
  readonly kind?: string;
  readonly abstract?: string;
  readonly speakers?: readonly { readonly id: string; readonly role?: string }[];
}

interface Conference {
  readonly sessions?: readonly Session[];
  readonly rooms?: readonly { readonly name: unknown }[];
  readonly speakers?: readonly {
    readonly id: string;
    readonly name: unknown;
    readonly affiliation?: string;
    readonly role?: string;
  }[];
}

/** HTML is a table with merged cells; anything else is a text as a file holds it. */
async function read(source: string) {
  const zone = { timeZone: 'Asia/Baku' };
  const isHtml = source.startsWith('<');
  const reading = isHtml ? await readPasted({ html: source }, zone) : await readText(source, zone);
  assert.ok(!isRefused(reading), JSON.stringify(reading.problems));
  const { problems } = reading;
  const document = reading.document as Conference;
  const people = new Map(document.speakers?.map((person) => [person.id, person]));
  const sessions = (document.sessions ?? []).map(({ title, start, end = '', room, speakers }) => {
    const texts = typeof title === 'string' ? title : Object.values(title).join(' = ');
    const who = (speakers ?? []).map(({ id, role }) => {
      const { name, affiliation, role: work } = people.get(id) ?? {};
      const named = typeof name === 'string' ? name : Object.values(name ?? {}).join(' = ');
      return [named, affiliation, work, role].filter(Boolean).join(', ');
    });
    const when = `${start.slice(8, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)}`;
    return [when, texts, room ?? 'all', ...who].join(' | ');
  });
  return { sessions, problems, document };
}

const codes = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map(({ code }) => code);

describe('headings in two rows', () => {
  const rows = `<tr><td rowspan=2>Vaxt</td><td colspan=3><p>Mövzu</p></td><td rowspan=2>Zal</td></tr>
<tr><td>Azərbaycan dilində</td><td>English</td><td>Русский</td></tr>
<tr><td colspan=5><b>2 dekabr 2031-ci il, çərşənbə axşamı</b></td></tr>
<tr><td>09:30 – 10:00</td><td>Açılış</td><td>Opening</td><td>Открытие</td><td rowspan=2>Böyük zal</td></tr>
<tr><td>10:00 – 11:00</td><td>Panel</td><td>Panel debate</td><td>Панель</td></tr>
<tr><td>11:00 – 11:20</td><td colspan=3>Kofe-fasilə / Coffee break / Кофе-пауза</td><td></td></tr>`;

  it('are languages below one heading; a break across them is parted', async () => {
    const { sessions, problems, document } = await read(`<table>${rows}</table>`);
    assert.deepEqual(sessions, [
      '02 09:30–10:00 | Açılış = Opening = Открытие | böyük-zal',
      '02 10:00–11:00 | Panel = Panel debate = Панель | böyük-zal',
      '02 11:00–11:20 | Kofe-fasilə = Coffee break = Кофе-пауза | all',
    ]);
    assert.deepEqual(document.rooms?.length, 1, 'the heading “Zal” is no room');
    assert.deepEqual(problems, []);
  });

  it('are fields below one heading, as an export without merged cells has them', async () => {
    const { sessions } = await read(`Tarix,Vaxt,,Mövzu,,Zal
,Başlanğıc,Bitmə,AZ,EN,
02.12.2031,9:30,10:15,Açılış,Opening,Zal 1
,10:15,10:45,Panel,Debate,Zal 1`);
    assert.deepEqual(sessions, [
      '02 09:30–10:15 | Açılış = Opening | zal-1',
      '02 10:15–10:45 | Panel = Debate | zal-1',
    ]);
  });

  it('are not seen where the second row is a session', async () => {
    const { sessions } = await read(
      'Date,Time,Title,Room\n02.12.2031,9:30,Speaker,Hall\n,10:00,End,',
    );
    assert.deepEqual(sessions, ['02 09:30– | Speaker | hall', '02 10:00– | End | all']);
  });
});

describe('rooms as columns', () => {
  const html = `<table><tr><th>Vaxt</th><th>Böyük zal</th><th>Kiçik zal</th><th>Foye</th></tr>
<tr><td colspan=4>2 dekabr 2031</td></tr>
<tr><td>09:00–09:30</td><td colspan=3>Qeydiyyat</td></tr>
<tr><td>09:30–10:30</td><td rowspan=2>Enerji<br>Məruzəçi: A. Əliyev (ADA)<br>Moderator: B. C.</td><td>Su</td><td>Sərgi</td></tr>
<tr><td>10:30–11:30</td><td>Torpaq</td><td></td></tr>
<tr><td colspan=4>3 dekabr 2031</td></tr>
<tr><td>09:00–10:00</td><td>Yekun</td><td>Görüş</td><td></td></tr></table>`;

  it('are a session for each cell, as long and as wide as it is', async () => {
    const { sessions, problems } = await read(html);
    assert.deepEqual(sessions, [
      '02 09:00–09:30 | Qeydiyyat | all',
      '02 09:30–11:30 | Enerji | böyük-zal | A. Əliyev, ADA | B. C., moderator',
      '02 09:30–10:30 | Su | kiçik-zal',
      '02 09:30–10:30 | Sərgi | foye',
      '02 10:30–11:30 | Torpaq | kiçik-zal',
      '03 09:00–10:00 | Yekun | böyük-zal',
      '03 09:00–10:00 | Görüş | kiçik-zal',
    ]);
    assert.deepEqual(problems, []);
  });

  it('without merged cells tell of a session that may be for all, at its own cell', async () => {
    const { sessions, problems } = await read(`02.12.2031,,
Time,Hall A,Hall B
09:30-10:30,Opening,
10:30-11:00,Coffee break,
11:00-12:00,Lunch,Lunch
12:00-13:00,Energy,Water`);
    assert.deepEqual(sessions, [
      '02 09:30–10:30 | Opening | hall-a',
      '02 10:30–11:00 | Coffee break | all',
      '02 11:00–12:00 | Lunch | all',
      '02 12:00–13:00 | Energy | hall-a',
      '02 12:00–13:00 | Water | hall-b',
    ]);
    assert.deepEqual(codes(problems), ['table-room-alone']);
    assert.equal(problems[0]?.path, '3');
  });

  it('are not seen in columns that are no rooms', async () => {
    const reading = await readText('Time,Owner,Remark\n09:30,A,B\n10:00,C,D', {});
    assert.ok(isRefused(reading));
  });
});

describe('two languages in one cell', () => {
  it('are a text for each, where the heading says both', async () => {
    const { sessions, document } =
      await read(`Tarix / Date\tSaat / Time\tMövzu / Topic\tÇıxışçı / Speaker\tYer / Place
02.12.2031\t09:30-10:00\tAçılış / Opening\tƏli Əliyev / Ali Aliyev\tBöyük zal / Main hall
\t10:00-10:30\tQəhvə fasiləsi / Coffee break\t\t`);
    assert.deepEqual(sessions, [
      '02 09:30–10:00 | Açılış = Opening | böyük-zal | Əli Əliyev = Ali Aliyev',
      '02 10:00–10:30 | Qəhvə fasiləsi = Coffee break | all',
    ]);
    assert.deepEqual(document.rooms?.[0]?.name, { az: 'Böyük zal', en: 'Main hall' });
  });

  it('stay as they are where strokes are rare', async () => {
    const { sessions } = await read(`Date,Time,Mövzu / Topic
02.12.2031,9:30,Input/Output
,10:00,Açılış
,11:00,Panel`);
    assert.equal(sessions[0], '02 09:30– | Input/Output | all');
  });
});

describe('what stands around and in the cells', () => {
  it('a title and the day above, endings behind times, and work in a column beside', async () => {
    const { sessions, problems } = await read(`Nazirlik,,,
Konfransın proqramı,,,
"23 iyun 2016-cı il, Bakı",,,
,,,
Vaxtı,Mövzunun adı,Çıxışçı,Vəzifəsi
09:30-10:00,Qeydiyyat,,
10:00-dan 10:15-dək,Açılış,Leyla Q.,"Nazirlik, şöbə müdiri"
saat 11-də,Plenar,"1. Kamran Ə.
2. Nərgiz H.","professor
dosent"`);
    assert.deepEqual(sessions, [
      '23 09:30–10:00 | Qeydiyyat | all',
      '23 10:00–10:15 | Açılış | all | Leyla Q., Nazirlik, şöbə müdiri',
      '23 11:00– | Plenar | all | Kamran Ə., professor | Nərgiz H., dosent',
    ]);
    assert.deepEqual(problems, []);
  });

  it('an hour alone is a time where a word says so', async () => {
    const { sessions } = await read(
      'Datum;Uhrzeit;Programmpunkt;Referent/in\n02.12.2031;9 – 10.30 Uhr;Beginn;\n;ab 18 Uhr;Empfang;',
    );
    assert.deepEqual(sessions, ['02 09:00–10:30 | Beginn | all', '02 18:00– | Empfang | all']);
  });

  it('numbers of rows are no times, and columns that nobody knows are told of', async () => {
    const { sessions, problems } = await read(
      '№,Date,Time,Title,Ответственный\n1,02.12.2031,9:30,Opening,X\n2,,10:00,Panel,Y',
    );
    assert.deepEqual(sessions, ['02 09:30– | Opening | all', '02 10:00– | Panel | all']);
    assert.deepEqual(codes(problems), ['table-column-unknown']);
    assert.match(problems[0]?.message ?? '', /^Cell E1: Found the heading "Ответственный"/);
  });

  it('times without any day say so once', async () => {
    const { problems } = await read('Time,Title\n9:30,Opening\n10:00,Panel');
    assert.equal(codes(problems).filter((code) => code === 'table-day-missing').length, 1);
  });
});
