import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBeTwice } from '../../src/reading/encoded-twice.js';
import { decodeText, decodeUnknown } from '../../src/reading/decode-text.js';
import type { Problem } from '../../src/model/problem.js';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>`;

const table: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  contentType: string | null,
  text: string,
])[] = [
  ['nothing', bytes(), null, ''],
  ['one byte', bytes(0x7b), null, '{'],
  ['UTF-8', utf8('{"ə"}'), 'text/plain', '{"ə"}'],
  ['UTF-8 with three marks', utf8('\ufeff\ufeff\ufeff{}'), null, '{}'],
  ['UTF-16LE by mark', bytes(0xff, 0xfe, 0x7b, 0, 0x59, 2), null, '{ə'],
  ['UTF-16BE by mark', bytes(0xfe, 0xff, 0, 0x7b, 2, 0x59), null, '{ə'],
  ['UTF-16LE without', bytes(0x5b, 0, 0x59, 2), null, '[ə'],
  ['UTF-16BE without', bytes(0, 0x42, 2, 0x59), null, 'Bə'],
  ['UTF-32LE by mark', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), null, '{'],
  ['UTF-32BE by mark', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b), null, '{'],
  ['UTF-32BE without', bytes(0, 0, 0, 0x3c, 0, 1, 0xf6, 0), null, '<😀'],
  [
    'a mark against a declaration',
    utf8(`\ufeff${declared('latin1')}ə`),
    null,
    `${declared('latin1')}ə`,
  ],
  [
    'Latin-1 by declaration',
    latin(`${declared('ISO-8859-1')}ü`),
    'text/xml; charset=utf-8',
    `${declared('ISO-8859-1')}ü`,
  ],
  [
    'a declaration behind a comment',
    latin(`<!-- x -->${declared('latin1')}ü`),
    null,
    `<!-- x -->${declared('latin1')}ü`,
  ],
  ['a declaration that is wrong', utf8(`${declared('utf-16')}ə`), null, `${declared('utf-16')}ə`],
  [
    'a declaration that nobody knows',
    utf8(`${declared('x-mac-klingon')}ə`),
    null,
    `${declared('x-mac-klingon')}ə`,
  ],
  ['the header’s charset', bytes(0xc1), 'text/xml; charset="koi8-r"', 'а'],
  ['the header’s charset is unknown', utf8('ə'), 'text/xml; charset=nonsense', 'ə'],
  ['Big5', bytes(...utf8(declared('Big5')), 0xa4, 0xa4), null, `${declared('Big5')}中`],
  ['GB2312', bytes(...utf8(declared('GB2312')), 0xd6, 0xd0), null, `${declared('GB2312')}中`],
];

describe('bytes to text', () => {
  for (const [what, source, contentType, text] of table) {
    it(`${what}: ${JSON.stringify(text)}`, () => {
      const problems: Problem[] = [];
      assert.equal(
        decodeText(source, contentType, (problem) => problems.push(problem)),
        text,
      );
      assert.deepEqual(problems, []);
    });
  }

  it('takes what is no UTF-8 for windows-1252, and says so', () => {
    const problems: Problem[] = [];
    const text = decodeText(latin('{"name": "Zürich"}'), null, (problem) => problems.push(problem));
    assert.equal(text, '{"name": "Zürich"}');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['encoding-doubtful'],
    );
  });

  it('keeps UTF-8 in which a few bytes are wrong, and says so', () => {
    const problems: Problem[] = [];
    const source = bytes(...utf8('Bakı, Gəncə, Şəki '), 0xff);
    assert.equal(
      decodeText(source, null, (problem) => problems.push(problem)),
      'Bakı, Gəncə, Şəki \ufffd',
    );
    assert.match(problems[0]?.message ?? '', /1 of them/);
  });
});

/** Bytes of a text in an encoding of one byte for each sign. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text.match(/./gsu) ?? [], (sign) => bytes.get(sign) ?? 0x3f);
}

describe('bytes in an encoding that nobody named', () => {
  for (const [label, text] of [
    ['windows-1251', '{"title": "Пленарное заседание", "room": "Зал 1"}'],
    ['koi8-r', '<title>Открытие конференции и новости форума</title>'],
    ['windows-1252', '<title>Größe und Straße für die Konferenz</title>'],
    ['windows-1250', '<title>Příliš žluťoučký kůň úpěl ďábelské ódy na konferenci</title>'],
    ['windows-1250', '<title>Otwarcie konferencji: żółć i gęś świętują w Łodzi</title>'],
    ['windows-1250', '<title>Árvíztűrő tükörfúrógép a konferencián, őszi előadások</title>'],
    ['windows-1250', '<title>Otvaranje: čestitke, žurnalisti, šećer i đačke večeri</title>'],
    ['iso-8859-2', '<title>Otwarcie konferencji: żółć i gęś świętują w Łodzi</title>'],
    ['iso-8859-2', '<title>Žluťoučký kůň na konferenci úpěl ďábelské ódy</title>'],
    ['windows-1250', '<title>Deschiderea conferinţei şi ştiri despre învăţământ în ţară</title>'],
    ['windows-1257', '<title>Konferencijos atidarymas: ąžuolas, ėjo, įžanga, šviesų</title>'],
    ['ibm866', '<title>Открытие конференции и новости форума о развитии</title>'],
    ['koi8-u', '<title>Відкриття конференції та новини форуму, її учасники</title>'],
    ['windows-1251', '<title>Відкриття конференції та новини форуму, її учасники є</title>'],
    ['windows-1253', '<title>Εναρξη του συνεδρίου και νέα από το φόρουμ</title>'],
    ['windows-1252', '<title>Conferência: sessão de abertura e inscrições até amanhã</title>'],
    ['windows-1252', '<title>Åbning af konferencen på søndag og åbne møder</title>'],
    ['windows-1252', '<title>¿Qué pasa? Mañana, sesión en español</title>'],
    ['windows-1254', '<title>Açılış konuşması ve öğle yemeği için bütün katılımcılar</title>'],
  ] as const) {
    it(`are read as ${label}, and it is said`, async () => {
      const said: string[] = [];
      const bytes = encode(text, label);
      assert.equal(await decodeUnknown(bytes, null, ({ message }) => said.push(message)), text);
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /Save the source as UTF-8/);
    });
  }

  const cyrillic = '<?xml version="1.0" encoding="windows-1251"?><title>Открытие</title>';
  for (const [what, text, contentType] of [
    ['a server that says windows-1251', '{"title": "Açılış"}', 'text/json; charset=windows-1251'],
    ['a declaration of windows-1251', cyrillic, null],
    ['a server that says latin1', 'Café', 'text/plain; charset=iso-8859-1'],
  ] as const) {
    it(`are UTF-8 in spite of ${what}, and it is said`, async () => {
      const said: string[] = [];
      const bytes = new TextEncoder().encode(text);
      assert.equal(await decodeUnknown(bytes, contentType, ({ code }) => said.push(code)), text);
      assert.deepEqual(said, ['encoding-misnamed']);
    });
  }

  for (const [label, text] of [
    ['windows-1251', '<rss>Открытие конференции и новости форума</rss>'],
    ['windows-1254', '<rss>Açılış konuşması ve öğle yemeği için bütün katılımcılar</rss>'],
  ] as const) {
    it(`are ${label} where a server says latin1 to everything, and it is said`, async () => {
      const said: string[] = [];
      const bytes = encode(text, label);
      const type = 'text/xml; charset=iso-8859-1';
      const read = await decodeUnknown(bytes, type, ({ message }) => said.push(message));
      assert.equal(read, text);
      assert.match(said.join(), new RegExp(`^Expected windows-1252.*found ${label}`));
    });
  }

  it('are windows-1252 where a server says so and they make words in it', async () => {
    for (const text of [
      '<rss>Größe und Straße für die Konferenz</rss>',
      '<rss>¿Qué pasa? Mañana, sesión en español: sí</rss>',
      '<rss>Åbning af konferencen på søndag og åbne møder</rss>',
    ]) {
      const bytes = encode(text, 'windows-1252');
      const type = 'text/xml; charset=iso-8859-1';
      assert.equal(await decodeUnknown(bytes, type, () => assert.fail()), text);
    }
  });

  for (const [text, label] of [
    ['Süni intellekt üzrə konfrans açılıb, şəhərdə görüş', 'windows-1252'],
    ['Конференция по искусственному интеллекту', 'windows-1252'],
    ['Конференция по искусственному интеллекту', 'windows-1251'],
  ] as const) {
    it(`were encoded twice, by way of ${label}, and it is said: ${text}`, async () => {
      const once = new TextEncoder().encode(`{"title": "${text}"}`);
      const twice = new TextEncoder().encode(new TextDecoder(label).decode(once));
      const said: string[] = [];
      const read = await decodeUnknown(twice, null, ({ code }) => said.push(code));
      assert.equal(read, `{"title": "${text}"}`);
      assert.deepEqual(said, ['encoding-twice']);
    });
  }

  it('were encoded twice by a browser, whose windows-1252 has quotes and dashes', async () => {
    const twice = new TextEncoder().encode('Ã–zÉ™l â€œBakÄ±â€\u009d');
    assert.equal(await decodeUnknown(twice, null, () => undefined), 'Özəl “Bakı”');
  });

  it('were not encoded twice where only one word looks so', async () => {
    for (const text of [
      'Why “SÃ¼ni” and “Ã©” and “Ã¶” stand where Süni, é and ö should',
      'Россия, СССР и РСФСР: РС, СР и РР',
    ]) {
      const bytes = new TextEncoder().encode(text);
      assert.equal(await decodeUnknown(bytes, null, () => assert.fail()), text);
    }
  });

  it('are taken for such by their whole text alone, since a page loads the detector then', () => {
    for (const text of [
      'Voilà\u00a0! Déjà\u00a0: l’été… «\u00a0café\u00a0» où\u00a0? Ça va',
      '“Süni”, “köhnə ü”, özü… “ö”, dövrü– “İkinci ü”',
      '„Menü“, „Café“, „Büro ü“, Straße… „Ö“',
      'Программа: Россия, Румыния, Словения, С. Сидоров, Р. Рустамов',
    ])
      assert.equal(mayBeTwice(text), false, text);
    assert.equal(mayBeTwice('Ã–zÉ™l â€œBakÄ±â€\u009d'), true);
  });

  it('are what was named where they could be UTF-8 by chance alone', async () => {
    // Two signs of GBK, each of which looks like one of UTF-8.
    const bytes = Uint8Array.of(0xc1, 0xaa, 0xcd, 0xa8, 0xc4, 0xa3);
    const gbk = new TextDecoder('gbk').decode(bytes);
    const text = await decodeUnknown(bytes, 'text/plain; charset=gbk', () => assert.fail());
    assert.equal(text, gbk);
  });

  it('are not UTF-16 where no zero is among the first, whatever a server says', async () => {
    const bytes = new TextEncoder().encode('<rss>Açılış</rss>');
    const text = await decodeUnknown(bytes, 'text/xml; charset=utf-16', () => assert.fail());
    assert.equal(text, '<rss>Açılış</rss>');
  });

  it('are not asked about where they are UTF-8', async () => {
    const bytes = new TextEncoder().encode('Bakı, Баку');
    assert.equal(
      await decodeUnknown(bytes, null, () => assert.fail('nothing is doubtful')),
      'Bakı, Баку',
    );
  });
});
