/** Ways to write an address into a link, and whose data each of them asks for. */

/** `nobody` stands for a text that is no address on the web, or one that no page can allow. */
type Owner = 'organiser' | 'stranger' | 'page' | 'nobody';

/** Absolute addresses without quotes around them; each has the test's token in its query. */
export interface Places {
  readonly organiser: string;
  readonly stranger: string;
  /** A document of the page's own server. */
  readonly page: string;
}

export interface Spelling {
  readonly name: string;
  /** What the link says, not yet encoded. */
  readonly src: (places: Places) => string;
  /** Whose servers are named. */
  readonly owners: readonly Owner[];
  /** Whose server gives the answer in the end, where that is another one. */
  readonly answers?: Owner;
  readonly widget?: 'news-ticker';
  /** There is nothing at the address, though its server is the one named. */
  readonly isEmpty?: true;
}

const around = (name: string, before: string, after = before): Spelling => ({
  name: `a stranger between ${name}`,
  src: ({ stranger }) => `${before}${stranger}${after}`,
  owners: ['stranger'],
});

const quotes: readonly Spelling[] = [
  around('double quotes', '"'),
  around('single quotes', "'"),
  around('curly quotes', '“', '”'),
  around('low quotes', '„', '“'),
  around('guillemets', '«', '»'),
  around('single guillemets', '‹', '›'),
  around('curly single quotes', '‘', '’'),
  around('low single quotes', '‚', '‘'),
  around('full-width quotes', '＂'),
  around('mixed quotes', '\'“"', '"”\''),
];

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const invisible: readonly Spelling[] = [
  ...[0x00, 0x01, 0x1f, 0x7f, 0x85, 0xa0, 0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e],
  ...[0x202a, 0x2028, 0x2060, 0x2066, 0x3000, 0xfeff],
].flatMap((code) => [
  around(`nothing and ${hex(code)}`, '', String.fromCharCode(code)),
  around(`${hex(code)} and nothing`, String.fromCharCode(code), ''),
]);

const hostOf = (address: string): string => new URL(address).host;
const portOf = (address: string): string => new URL(address).port;
const tail = (address: string): string => address.slice(address.indexOf('/said'));

/** The stranger's address with its scheme or host written in another way. */
const written = (
  name: string,
  head: (host: string, port: string) => string,
  owner: Owner = 'stranger',
): Spelling => ({
  name: `a stranger as ${name}`,
  src: ({ stranger }) => head(hostOf(stranger), portOf(stranger)) + tail(stranger),
  owners: [owner],
  ...(owner === 'page' ? { isEmpty: true } : {}),
});

const heads: readonly Spelling[] = [
  written('itself', (host) => `http://${host}`),
  written('//host', (host) => `//${host}`),
  written('\\\\host', (host) => `\\\\${host}`),
  written('/\\host', (host) => `/\\${host}`),
  written('\\/host', (host) => `\\/${host}`),
  written('http:///host', (host) => `http:///${host}`),
  written('http:\\\\host', (host) => `http:\\\\${host}`),
  written('upper case', (host) => `HTTP://${host}`),
  // Of the page's own scheme, so a path on its server (WHATWG URL, special relative state).
  written('http:host', (host) => `http:${host}`, 'page'),
  written('http:/host', (host) => `http:/${host}`, 'page'),
  written('an encoded address', (host) => `http%3A%2F%2F${host}`, 'page'),
  written('a full-width scheme', (host) => `ｈttp://${host}`, 'page'),
  written('one number', (_host, port) => `http://2130706433:${port}`),
  written('hexadecimal', (_host, port) => `http://0x7f.1:${port}`),
  written('octal', (_host, port) => `http://0177.0.0.1:${port}`),
  written('a short number', (_host, port) => `http://127.1:${port}`),
  written('full-width digits', (_host, port) => `http://１２７.0.0.1:${port}`),
  written('ideographic stops', (_host, port) => `http://127。0。0。1:${port}`),
  written('an encoded host', (_host, port) => `http://%31%32%37.0.0.1:${port}`),
  written('a host with a dot behind', (_host, port) => `http://127.0.0.1.:${port}`),
  written('a port with zeros', (_host, port) => `http://127.0.0.1:000${port}`),
  written('a full-width port', () => 'http://127.0.0.1:８０８０', 'nobody'),
  written('a port too large', () => 'http://127.0.0.1:99999', 'nobody'),
  written('the usual port', () => 'http://127.0.0.1:80', 'nobody'),
  written('no port', () => 'http://127.0.0.1', 'nobody'),
  written('https', (host) => `https://${host}`, 'nobody'),
  written('IPv6', (_host, port) => `http://[::ffff:127.0.0.1]:${port}`, 'nobody'),
  written('a websocket', (host) => `ws://${host}`, 'nobody'),
  written('view-source', (host) => `view-source:http://${host}`, 'nobody'),
  written('a blob', (host) => `blob:http://${host}`, 'nobody'),
  written('a file system', (host) => `filesystem:http://${host}/temporary`, 'nobody'),
];

const misread: readonly Spelling[] = [
  {
    name: 'a stranger behind an organiser as user',
    src: ({ organiser, stranger }) =>
      stranger.replace('http://', `http://${hostOf(organiser).replace(':', '%3A')}@`),
    owners: ['nobody'],
  },
  {
    name: 'a stranger behind an organiser as user and password',
    src: ({ organiser, stranger }) => stranger.replace('http://', `http://${hostOf(organiser)}@`),
    owners: ['nobody'],
  },
  {
    name: 'an organiser with user and password',
    src: ({ organiser }) => organiser.replace('http://', 'http://user:password@'),
    owners: ['nobody'],
  },
  {
    name: 'a stranger before a backslash and the organiser',
    src: ({ organiser, stranger }) => `http://${hostOf(stranger)}\\@${organiser.slice(7)}`,
    owners: ['stranger'],
    isEmpty: true,
  },
  {
    name: 'a stranger before # and the organiser',
    src: ({ organiser, stranger }) => `${stranger}#@${organiser.slice(7)}`,
    owners: ['stranger'],
  },
  {
    name: 'a stranger before ? and the organiser',
    src: ({ organiser, stranger }) => `http://${hostOf(stranger)}?@${organiser.slice(7)}`,
    owners: ['stranger'],
    isEmpty: true,
  },
  {
    name: 'an organiser whose host goes on',
    src: ({ organiser }) => organiser.replace('/said', '.evil.example/said'),
    owners: ['nobody'],
  },
  {
    name: 'a name with a dot behind',
    src: ({ page }) => page.replace('localhost', 'localhost.'),
    owners: ['nobody'],
  },
  { name: 'IDN', src: () => 'http://müxbir.example/said', owners: ['nobody'] },
  { name: 'punycode', src: () => 'http://xn--mxbir-kva.example/said', owners: ['nobody'] },
  { name: 'data:', src: () => 'data:application/json,{"version":1}', owners: ['nobody'] },
  { name: 'quoted data:', src: () => '"data:application/json,{}"', owners: ['nobody'] },
  { name: 'blob:null', src: () => 'blob:null/0', owners: ['nobody'] },
  { name: 'javascript:', src: () => 'javascript:alert(1)', owners: ['nobody'] },
  { name: 'a control and javascript:', src: () => '\u0001javascript:alert(1)', owners: ['nobody'] },
  { name: 'file:', src: () => 'file:///etc/passwd', owners: ['nobody'] },
  { name: 'quotes alone', src: () => '“”', owners: ['nobody'] },
];

const broken: readonly Spelling[] = [
  ['a tab in the scheme', 'ht\ttp://'],
  ['a line break in the scheme', 'ht\ntp://'],
  ['a line break behind the slashes', 'http://\r\n'],
].map(([name = '', scheme = '']) => ({
  name: `a stranger with ${name}`,
  src: ({ stranger }) => stranger.replace('http://', scheme),
  // A space separates addresses, and these parts are none.
  owners: ['nobody'],
}));

const several: readonly Spelling[] = [
  {
    name: 'an organiser and a stranger',
    src: ({ organiser, stranger }) => `${organiser} ${stranger}`,
    owners: ['organiser', 'stranger'],
    widget: 'news-ticker',
  },
  {
    name: 'a stranger and an organiser',
    src: ({ organiser, stranger }) => `${stranger} ${organiser}`,
    owners: ['organiser', 'stranger'],
    widget: 'news-ticker',
  },
  {
    name: 'quoted addresses, one of them strange',
    src: ({ organiser, stranger }) => `"${organiser}" "${stranger}"`,
    owners: ['organiser', 'stranger'],
    widget: 'news-ticker',
  },
  {
    name: 'addresses that no-break spaces part',
    src: ({ organiser, stranger }) => `${organiser}\u00a0${stranger}`,
    owners: ['organiser', 'stranger'],
    widget: 'news-ticker',
  },
  {
    name: 'the page itself, the organiser and a stranger',
    src: ({ page, organiser, stranger }) => [page, organiser, stranger].join('\n'),
    owners: ['page', 'organiser', 'stranger'],
    widget: 'news-ticker',
  },
  {
    name: 'two addresses of the organiser',
    src: ({ organiser }) => `${organiser} ${organiser}`,
    owners: ['organiser'],
    widget: 'news-ticker',
  },
  {
    name: 'an organiser and a stranger for an event card',
    src: ({ organiser, stranger }) => `${organiser} ${stranger}`,
    owners: ['organiser', 'stranger'],
  },
  {
    // Read as one address this is the stranger's, with a user's name before it.
    name: 'an organiser, a blank and @stranger',
    src: ({ organiser, stranger }) => `http://${hostOf(organiser)} @${stranger.slice(7)}`,
    owners: ['organiser', 'page'],
    isEmpty: true,
  },
];

const redirect = (from: string, to: string): string =>
  from.replace('/said?', `/redirect-to?to=${encodeURIComponent(to)}&`);

const redirects: readonly Spelling[] = [
  {
    name: 'an open redirect to a stranger',
    src: ({ organiser, stranger }) => redirect(organiser, stranger),
    owners: ['organiser'],
    answers: 'stranger',
  },
  {
    name: 'a chain of redirects to a stranger',
    src: ({ organiser, stranger }) => redirect(organiser, redirect(organiser, stranger)),
    owners: ['organiser'],
    answers: 'stranger',
  },
  {
    name: 'a redirect within the organiser',
    src: ({ organiser }) => redirect(organiser, organiser),
    owners: ['organiser'],
  },
  {
    name: 'a stranger who redirects to the organiser',
    src: ({ organiser, stranger }) => redirect(stranger, organiser),
    owners: ['stranger'],
    answers: 'organiser',
  },
];

const honest: readonly Spelling[] = [
  { name: 'the organiser', src: ({ organiser }) => organiser, owners: ['organiser'] },
  {
    name: 'the organiser in quotes',
    src: ({ organiser }) => `“${organiser}”`,
    owners: ['organiser'],
  },
  {
    name: 'the organiser in upper case',
    src: ({ organiser }) => organiser.replace('http', 'HTTP'),
    owners: ['organiser'],
  },
  { name: 'the page', src: ({ page }) => page, owners: ['page'] },
  {
    name: 'a path of the page',
    src: ({ page }) => page.slice(new URL(page).origin.length),
    owners: ['page'],
  },
];

export const spellings: readonly Spelling[] = [
  ...honest,
  ...quotes,
  ...invisible,
  ...heads,
  ...misread,
  ...broken,
  ...several,
  ...redirects,
];

/** What the page's owner has written into `conf-widgets-origins`, and whom that allows. */
export interface Allowance {
  readonly name: string;
  /** One entry for each `meta`. */
  readonly contents: (
    origins: Readonly<Record<'organiser' | 'stranger' | 'page', string>>,
  ) => readonly string[];
  readonly allows: readonly Owner[];
}

export const allowances: readonly Allowance[] = [
  { name: 'no meta', contents: () => [], allows: [] },
  { name: 'an empty meta', contents: () => [''], allows: [] },
  { name: 'the page itself', contents: ({ page }) => [page], allows: ['page'] },
  { name: 'one organiser', contents: ({ organiser }) => [organiser], allows: ['organiser'] },
  {
    name: 'the organiser with a path, in quotes',
    contents: ({ organiser }) => [`"${organiser}/path/"`],
    allows: ['organiser'],
  },
  { name: '*', contents: () => ['*', 'http://*'], allows: [] },
  { name: 'null', contents: () => ['null'], allows: [] },
  {
    name: 'several',
    contents: ({ page, organiser }) => [`${page}, ${organiser}`],
    allows: ['page', 'organiser'],
  },
  {
    name: 'several metas, a stranger among them',
    contents: ({ page, organiser, stranger }) => [page, organiser, stranger],
    allows: ['page', 'organiser', 'stranger'],
  },
  {
    name: 'nothing that is an origin',
    contents: ({ stranger }) => [
      `nonsense javascript: data:x file:/// blob:${stranger} ${stranger.replace('http://', '')}`,
    ],
    allows: [],
  },
];
