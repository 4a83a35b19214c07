/** Tables that are pasted, lines with times, and several tables in one text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPasted, type PastedContent } from '../../src/reading/read-pasted.js';
import { isRefused, readText } from '../../src/reading/read-text.js';

interface Session {
  readonly title: unknown;
  readonly start: string;
  readonly end?: string;
  readonly room?: string;
  readonly abstract?: string;
}

interface Document {
  readonly sessions?: readonly Session[];
  readonly partners?: readonly { name: string }[];
  readonly news?: readonly { title: string }[];
  readonly event?: { readonly name: string };
}

async function paste(content: PastedContent) {
  const reading = await readPasted(content, { timeZone: 'Asia/Baku' });
  assert.ok(!isRefused(reading), JSON.stringify(reading.problems));
  return { ...reading, document: reading.document as Document };
}

const shown = (sessions: readonly Session[] = []): readonly string[] =>
  sessions.map(
    ({ start, end = '', title }) => `${start.slice(0, 16)} ${end.slice(11, 16)} ${String(title)}`,
  );

/** As Word puts it on the clipboard: paragraphs in cells, office tags, a style sheet in a comment. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=EN-GB><!--StartFragment--><table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Date<o:p></o:p></b></p></td>
<td><p class=MsoNormal>Time</p></td><td><p class=MsoNormal>Title</p></td><td><p class=MsoNormal>Speakers</p></td></tr>
<tr><td rowspan=3><p class=MsoNormal>2 December 2031</p></td><td><p>09:30&ndash;10:15</p></td><td><p class=MsoNormal>Opening of the
conference</p></td><td><p>A. B. (Ministry)</p><p>C. D. (Union)</p></td></tr>
<tr><td><p>10:15–10:45</p></td><td colspan=2><p>Coffee break</p></td></tr>
<tr><td>10:45–12:00</td><td>Energy &amp; water</td><td>E. F.</td></tr></table><!--EndFragment--></body></html>`;

describe('a pasted table', () => {
  it('of Word is read with its merged cells', async () => {
    const { document } = await paste({ html: word, text: 'Date\tTime' });
    assert.deepEqual(shown(document.sessions), [
      '2031-12-02T09:30 10:15 Opening of the conference',
      '2031-12-02T10:15 10:45 Coffee break',
      '2031-12-02T10:45 12:00 Energy & water',
    ]);
  });

  it('of Google Docs or Excel is read too', async () => {
    const html = `<meta charset="utf-8"><b id="docs-internal-guid-1"><table><colgroup><col/></colgroup><tbody><tr><td><span>Tarix</span></td><td>Vaxt</td><td>Zal</td><td>Mövzu</td></tr>
<tr><td>02.12.2031</td><td rowspan="2">09:30</td><td>A</td><td><p dir="ltr"><span>Açılış</span></p></td></tr><tr><td></td><td>B</td><td>Su<br>və torpaq</td></tr></tbody></table></b>`;
    const { document } = await paste({ html });
    assert.deepEqual(shown(document.sessions), [
      '2031-12-02T09:30  Açılış',
      '2031-12-02T09:30  Su və torpaq',
    ]);
  });

  it('runs nothing and keeps text as text', async () => {
    const html =
      '<table><tr><th>Date<th>Time<th>Title<tr><td>02.12.2031<td>9:30<td>&lt;script&gt;x&lt;/script&gt;<script>evil()</script></table>';
    const { document } = await paste({ html });
    assert.equal(document.sessions?.[0]?.title, '<script>x</script>');
  });

  it('of a clipboard without HTML is its text', async () => {
    const { document } = await paste({ text: 'Date\tTime\tTitle\n02.12.2031\t9:30\tOpening\n' });
    assert.deepEqual(shown(document.sessions), ['2031-12-02T09:30  Opening']);
  });

  it('without headings is read as lines', async () => {
    const html =
      '<table><tr><td colspan=2>2 December 2031</td></tr><tr><td>09:30</td><td>Opening</td></tr><tr><td>10:00</td><td>Energy</td></tr></table>';
    const { document } = await paste({ html, text: '' });
    assert.deepEqual(shown(document.sessions), [
      '2031-12-02T09:30  Opening',
      '2031-12-02T10:00  Energy',
    ]);
  });

  it('takes time proportional to its length, and never throws', async () => {
    const row = '<tr><td rowspan=400 colspan=90>09:30</td>';
    const read = async (count: number): Promise<number> => {
      const start = performance.now();
      await readPasted({ html: `<table>${row.repeat(count)}`, text: '09:30 '.repeat(count) });
      return performance.now() - start;
    };
    await read(50);
    const [small, large] = [await read(200), await read(1600)];
    assert.ok(large < Math.max(small, 5) * 40, `${small} ms, ${large} ms`);
  });
});

describe('pasted lines', () => {
  it('with times are a programme, dates carried down', async () => {
    const text = `Programme
2 December 2031
09:30–10:00  Opening
A. B., Ministry
10:00 - 10.45: Energy
• 10:45  Coffee break

03.12.2031
9:00 AM – 10:00 AM\tWater
`;
    const { document, problems } = await paste({ text });
    assert.deepEqual(shown(document.sessions), [
      '2031-12-02T09:30 10:00 Opening',
      '2031-12-02T10:00 10:45 Energy',
      '2031-12-02T10:45  Coffee break',
      '2031-12-03T09:00 10:00 Water',
    ]);
    assert.equal(document.sessions?.[0]?.abstract, 'A. B., Ministry');
    assert.deepEqual(problems, []);
  });

  it('without a date are told, at their line', async () => {
    const reading = await readPasted({ text: '09:30 Opening\n10:00 Energy\n' });
    assert.ok(reading.problems.some(({ path, severity }) => path === '1' && severity !== 'info'));
  });

  it('that are a letter are refused', async () => {
    assert.ok(isRefused(await readPasted({ text: 'Dear all,\nwe meet at 09:30.\nBest\n' })));
  });
});

describe('several tables in one text', () => {
  const text = `Name,Conference on Water
Start,02.12.2031
Venue,Park Inn

Programme
Date,Time,Room,Title
02.12.2031,09:30,A,Opening

03.12.2031,10:00,A,Energy

Partner,Logo,Level
Guild,,Gold

Title,Published,Summary
Room change,01.12.2031,Hall 2
`;

  it('are each what its headings say, with places in the whole', async () => {
    const reading = await readText(text.replace('09:30', 'soon'), { timeZone: 'Asia/Baku' });
    assert.ok(!isRefused(reading));
    const document = reading.document as Document;
    assert.equal(document.event?.name, 'Conference on Water');
    assert.deepEqual(
      document.partners?.map(({ name }) => name),
      ['Guild'],
    );
    assert.deepEqual(
      document.news?.map(({ title }) => title),
      ['Room change'],
    );
    assert.ok(
      reading.problems.some(({ path }) => path === '7'),
      JSON.stringify(reading.problems),
    );
  });

  it('an empty row is no end, and neither are headings that are repeated', async () => {
    const reading = await readText(`${text}\n`, { timeZone: 'Asia/Baku' });
    const { sessions } = (reading as { document: Document }).document;
    assert.deepEqual(shown(sessions), ['2031-12-02T09:30  Opening', '2031-12-03T10:00  Energy']);
    const repeated = 'Date,Time,Title\n02.12.2031,9:30,A\n\nDate,Time,Title\n,10:30,B\n';
    const again = await readText(repeated, { timeZone: 'Asia/Baku' });
    assert.deepEqual(shown((again as { document: Document }).document.sessions), [
      '2031-12-02T09:30  A',
      '2031-12-02T10:30  B',
    ]);
  });
});
