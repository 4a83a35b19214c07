/**
 * The organiser's server: 127.0.0.2 is the organiser, as the site's settings for the test say, and
 * 127.0.0.3 is a machine of a private network, which nothing may ask.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../runner/free-port.mjs';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export const ORGANISER = '127.0.0.2';
export const PRIVATE = '127.0.0.3';

/** All in one: texts by language, a relative address, and what hostile data tries. */
export const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    name: { en: 'Mobility Partnership', az: 'Mobillik üzrə Tərəfdaşlıq', ru: 'Партнёрство' },
    start: '2036-06-23T09:30',
    end: '2036-06-24T18:00',
    url: 'https://organiser.example/event?a=1&b=2',
    description: 'Two days & one evening.\n\nAll are welcome.',
    venue: { name: 'Hall A', address: '1 Harbour Street' },
    registration: { url: 'https://organiser.example/register' },
  },
  rooms: [{ id: 'a', name: 'Great hall' }],
  speakers: [{ id: 's', name: 'Aysel Quliyeva' }],
  sessions: [
    {
      id: '1',
      title: { en: 'Opening', az: 'Açılış', ru: 'Открытие' },
      start: '2036-06-23T09:30',
      end: '2036-06-23T10:00',
      room: 'a',
      speakers: ['s'],
      url: 'programme/opening',
    },
    { id: '2', title: 'Second day', start: '2036-06-24T09:30', room: 'a', state: 'delayed' },
    { id: '3', title: 'Without a time', start: 'soon' },
    'nonsense',
  ],
  tiers: [{ id: 'gold', name: 'Gold' }],
  partners: [{ name: 'Northwind', url: 'https://northwind.example/', tier: 'gold', paid: true }],
  news: [{ id: 'n', title: 'Doors open at nine', published: '2026-01-01T08:00' }],
};

const hostile = {
  ...conference,
  event: {
    ...conference.event,
    name: '<img src=x onerror=window.hacked=1>Hostile"><script>window.hacked=1</script>',
    url: 'javascript:window.hacked=1',
  },
  sessions: [
    {
      id: '"><script>window.hacked=1</script>',
      title: '</conf-agenda-timeline><script>window.hacked=1</script>[conference_event]',
      start: '2036-06-23T09:30',
      room: { deep: [[[]]] },
      speakers: [{ id: {} }, 7, null, { name: '<b onclick=window.hacked=1>Eve</b>' }],
      url: 'javascript:window.hacked=1',
    },
  ],
  partners: [{ name: 'X" onload="window.hacked=1', url: 'data:text/html,x', logo: 'javascript:1' }],
};

const types = { '.html': 'text/html', '.json': 'application/json', '.css': 'text/css' };

/** What the command `publish` makes of the conference, under `/kit/`. */
function publishKit(folder, address) {
  const source = path.join(folder, 'published.json');
  const sessions = conference.sessions.slice(0, 2);
  writeFileSync(source, JSON.stringify({ ...conference, sessions }));
  const kit = path.join(folder, 'kit');
  execFileSync(process.execPath, [cli, 'publish', source, '-o', kit, '--url', address], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (pathname) => {
    const file = path.join(kit, pathname.replace(/^\/kit\//, ''));
    if (!pathname.startsWith('/kit/') || !existsSync(file)) return undefined;
    return [200, types[path.extname(file)] ?? 'text/javascript', readFileSync(file, 'utf8')];
  };
}

/** What it answers can be changed by `organiser.answer`. */
export async function startOrganiser(folder) {
  const port = await findFreePort();
  const asked = [];
  const organiser = { asked, port, answer: undefined };
  const address = (host, path) => `http://${host}:${port}${path}`;
  const readKit = publishKit(folder, address(ORGANISER, '/kit/'));
  const pages = {
    '/conference.json': () => [200, 'application/json', JSON.stringify(conference)],
    '/hostile.json': () => [200, 'application/json', JSON.stringify(hostile)],
    '/feed.xml': () => [
      200,
      'application/rss+xml',
      '<rss version="2.0"><channel><title>News</title><item><title>From a feed</title><link>https://organiser.example/1</link></item></channel></rss>',
    ],
    '/large.json': () => [200, 'application/json', `"${'x'.repeat(3_000_000)}"`],
    '/inside': () => [302, 'text/plain', '', address(PRIVATE, '/conference.json')],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://organiser/');
    asked.push(`${request.socket.localAddress} ${request.url}`);
    const answer = organiser.answer ?? pages[pathname] ?? (() => readKit(pathname));
    const [status, type, text, location] = answer() ?? [404, 'text/plain', 'none'];
    const tag = `"${text.length}"`;
    const isSame = status === 200 && request.headers['if-none-match'] === tag;
    response.writeHead(isSame ? 304 : status, {
      'content-type': type,
      etag: tag,
      'access-control-allow-origin': '*',
      ...(location && { location }),
    });
    response.end(isSame ? undefined : text);
  });
  await new Promise((resolve) => server.listen(port, '0.0.0.0', resolve));
  organiser.at = (path, host = ORGANISER) => address(host, path);
  organiser.stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return organiser;
}
