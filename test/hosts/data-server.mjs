/**
 * What servers of organisers answer when they are not at their best. `/answers/NAME?key=ID`; how
 * often it was asked is told by `/answers/count?key=ID`.
 */
import { conference } from './page-data.mjs';

const json = JSON.stringify({
  ...conference,
  event: { ...conference.event, name: 'Zürich, Bakı, Баку' },
});
const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const page = '<!doctype html><title>Log in</title><p>Please log in.';
const svg = (more) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}><rect width="100%" height="100%" fill="#06c"/></svg>`;
const picture = { 'access-control-allow-origin': '*', 'content-type': 'image/svg+xml' };

/** Headers that browsers send of their own; any other would have to be asked leave for first. */
const usual =
  /^(?:host|connection|pragma|cache-control|accept.*|origin|referer|user-agent|priority|te|sec-.*)$/;

/** Name → `[status, headers, body]`; a function is asked with the request and how often it came. */
const answers = {
  bom: () => [200, open, `\ufeff${json}`],
  'two-boms': () => [200, open, `\ufeff\ufeff${json}`],
  'utf-16': () => [200, open, Buffer.from(`\ufeff${json}`, 'utf16le')],
  'latin-1': () => [
    200,
    { ...open, 'content-type': 'application/json; charset=iso-8859-1' },
    Buffer.from(json.replace(/[^\x00-\xff]/g, '?'), 'latin1'),
  ],
  'latin-1-unnamed': () => [200, open, Buffer.from(json.replace(/[^\x00-\xff]/g, '?'), 'latin1')],
  'as-text': () => [200, { ...open, 'content-type': 'text/plain' }, json],
  login: () => [200, { ...open, 'content-type': 'text/html' }, page],
  empty: () => [204, open, ''],
  broken: () => [200, open, `${json.slice(0, -1)},\n 'x': 1}`],
  busy: () => [429, { 'retry-after': '600' }, ''],
  gone: () => [410, open, ''],
  redirect: () => [302, { ...open, location: '/data/conference.json' }, ''],
  'redirect-closed': () => [302, { location: '/data/conference.json' }, ''],
  plain: ({ method, headers }) =>
    method === 'GET' && Object.keys(headers).every((name) => usual.test(name))
      ? [200, open, json]
      : [400, {}, ''],
  once: (_request, count) => (count === 1 ? [200, open, json] : undefined),
  'logo-403': () => [403, {}, ''],
  'logo-empty': () => [200, { ...picture, 'content-type': 'image/png' }, ''],
  'logo-bare': () => [200, picture, svg('')],
  'logo-wide': () => [200, picture, svg('width="8000" height="200" viewBox="0 0 8000 200"')],
  'logo-dot': () => [200, picture, svg('width="1" height="1" viewBox="0 0 1 1"')],
};

/**
 * Knows how often it was asked, so each browser gets one of its own. It says whether an address was
 * one of these; `hang` is taken and never answered.
 */
export function createDataServer() {
  const counts = new Map();
  return (url, request, response) => answerData(counts, url, request, response);
}

function answerData(counts, { pathname, searchParams }, request, response) {
  if (!pathname.startsWith('/answers/')) return false;
  const name = pathname.slice('/answers/'.length);
  const key = searchParams.get('key') ?? '';
  if (name === 'count') {
    response.writeHead(200, { ...open, 'cache-control': 'no-store' });
    response.end(String(counts.get(key) ?? 0));
    return true;
  }
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (name === 'hang') return true;
  const answer = Object.hasOwn(answers, name) ? answers[name](request, count) : undefined;
  if (!answer) {
    request.socket.destroy();
    return true;
  }
  const [status, headers, body] = answer;
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  return true;
}
