/**
 * The plugin in a WordPress, as people meet it: installed from its archive, set up, written with by an
 * author, seen by visitors with and without script, brought up to date, and deleted.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  activatePlugin,
  deletePlugin,
  findField,
  publishPost,
  readPreview,
  reopenPost,
  saveSettings,
  signIn,
  startPost,
  uploadPlugin,
  visit,
} from './browsing.mjs';
import { ORGANISER, PRIVATE, startOrganiser } from './organiser.mjs';
import { checkMultisite } from './multisite.mjs';
import { readWithVersions } from './php-versions.mjs';
import { createSite, run, runPhp, serveSite } from './site.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const archive = path.join(root, 'dist/wordpress/conference-widgets.zip');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const isText = /\.(?:php|json|txt)$/;

/** The same plugin under a lower version, as a site has it before an update. */
function writeEarlier(folder) {
  const files = unzipSync(readFileSync(archive));
  const earlier = Object.entries(files).map(([name, bytes]) => [
    name,
    isText.test(name) ? strToU8(strFromU8(bytes).replaceAll(version, '0.0.9')) : bytes,
  ]);
  const file = path.join(folder, 'earlier.zip');
  writeFileSync(file, zipSync(Object.fromEntries(earlier)));
  return file;
}

/** Every PHP file of the archive is PHP. */
async function checkSyntax({ site }, check) {
  const plugin = path.join(site, 'wp-content/plugins/conference-widgets');
  const files = Object.keys(unzipSync(readFileSync(archive))).filter((name) =>
    name.endsWith('.php'),
  );
  const wrong = [];
  for (const name of files) {
    const file = path.join(plugin, name.replace(/^conference-widgets\//, ''));
    await run('php', ['-l', file]).catch(({ stdout }) => wrong.push(stdout.trim()));
  }
  check(`php -l on ${files.length} files`, files.length > 15 && wrong.length === 0, wrong.join());
  const sources = files.map((name) => [
    name,
    readFileSync(path.join(plugin, name.replace(/^conference-widgets\//, '')), 'utf8'),
  ]);
  for (const answer of await readWithVersions(Object.fromEntries(sources)))
    check(
      `PHP ${answer.version} reads each of them`,
      answer.wrong.length === 0,
      answer.wrong.join(),
    );
  const rules = `--standard=${path.join(root, '.config/wordpress/phpcs.xml')}`;
  const { stdout } = await run('phpcs', [rules, path.join(root, 'src/wordpress')]).catch((e) => e);
  check('PHP_CodeSniffer finds nothing', stdout.trim() === '', stdout);
}

async function checkInstall({ admin, place, check, folder, organiser }) {
  const said = await uploadPlugin(admin, place.url, writeEarlier(folder));
  check('the archive is installed', said.includes('installed successfully'), said);
  const row = await activatePlugin(admin, place.url);
  check('the plugin is active', / ?active/.test(row) && !row.includes('inactive'), row);
  const saved = await saveSettings(admin, place.url, {
    hosts: `${ORGANISER}\n${PRIVATE}\n<script>`,
    languages: 'de = ru\nnonsense',
  });
  check('the administrator sets it up', saved.includes('Settings saved'), saved);
  const hosts = await admin.$eval('[name="conference_widgets[hosts]"]', ({ value }) => value);
  check('what is no host is left out', hosts === `${ORGANISER}\n${PRIVATE}`, hosts);
  await checkSyntax(place, check);
  return organiser;
}

async function type(page, label, text) {
  const field = await findField(page, label);
  await field.click({ clickCount: 3 });
  await field.type(text);
}

/** An author, who may write no HTML, adds an agenda; the address has an `&` in it. */
async function checkAuthor({ author, place, check, organiser }) {
  const src = organiser.at('/conference.json?a=1&b=2');
  await startPost(author, place.url, 'agenda-timeline', 'The programme');
  await type(author, 'Address of the data', src);
  await (await findField(author, 'Layout')).select('list');
  const frame = await readPreview(author, 'Aysel Quliyeva');
  check('the editor shows the agenda', Boolean(frame));
  if (frame) await checkPreview({ author, frame, check, organiser });
  const id = await publishPost(author);
  const content = await runPhp(path.join(here, 'manage.php'), place, { content: id });
  check('the filter for authors leaves the block', content.includes('"layout":"list"'), content);
  const again = await reopenPost(author, place.url, id);
  const [block] = again.blocks;
  check(
    'the editor opens the post again without a warning',
    again.warnings === 0 && again.blocks.length === 1 && block.isValid,
    JSON.stringify(again),
  );
  const shown = await (await findField(author, 'Address of the data')).evaluate((one) => one.value);
  check('the address is as it was typed', shown === src, shown);
  return { id, src };
}

/** The preview leads nowhere and asks once. */
async function checkPreview({ author, frame, check, organiser }) {
  const asked = organiser.asked.length;
  const requests = [];
  author.on('request', (request) => requests.push(request.url()));
  const before = frame.url();
  await frame.evaluate(() => {
    const widget = [...document.querySelectorAll('*')].find(({ localName }) =>
      localName.startsWith('conf-'),
    );
    for (const link of widget.shadowRoot.querySelectorAll('a[href]')) link.click();
  });
  const refresh = await frame.evaluate(() => document.querySelector('[refresh]') !== null);
  const isStill = frame.url() === before && author.url().includes('/wp-admin/post-new.php');
  check('a click in the preview leads nowhere', isStill && requests.length === 0, requests.join());
  check('the preview asks for its data once', !refresh && organiser.asked.length === asked);
}

async function checkVisitor({ browser, place, check, organiser, id }) {
  const address = `${place.url}/?p=${id}`;
  const seen = await visit(browser, address, { text: 'Aysel Quliyeva' });
  check('a visitor sees the agenda', seen.isShown, seen.words);
  const own = new URL(place.url).host;
  const others = seen.hosts.filter((host) => host !== own);
  check('a visitor’s browser asks this site alone', others.length === 0, others.join());
  check(
    'the script has its version and hash',
    /<script[^>]*type="module"[^>]*>/.test(seen.html) &&
      /integrity="sha384-[^"]+"/.test(seen.html) &&
      seen.html.includes('conference-widgets.js?ver='),
    /<script[^>]*conference-widgets\.js[^>]*>/.exec(seen.html)?.[0] ?? 'no script',
  );
  const plain = await visit(browser, address, { hasScript: false });
  const wanted = ['Opening', 'Second day', 'Aysel Quliyeva', 'Great hall', 'Delayed'];
  const lacking = wanted.filter((words) => !plain.words.includes(words));
  check('without script it is read as HTML', lacking.length === 0, lacking.join());
  check(
    'relative addresses are the organiser’s',
    plain.html.includes(`href="${organiser.at('/programme/opening')}"`),
  );
}

/** What page builders do with what is written into their text modules. */
async function checkBuilders({ browser, place, check, organiser }) {
  const src = organiser.at('/conference.json');
  const placeholder = `<div data-conf-widget="agenda-timeline" data-src="${src}"><a href="https://organiser.example/">Agenda</a></div>`;
  const modules = { Divi: 'et_pb_text', Elementor: 'elementor_text' };
  for (const [name, module] of Object.entries(modules)) {
    const address = await runPhp(path.join(here, 'manage.php'), place, {
      post: {
        post_content: `[${module}]<p>Words</p>\n\n[conference_agenda src="${src}"]\n\n${placeholder}[/${module}]`,
      },
    });
    const seen = await visit(browser, address, { text: 'Aysel Quliyeva' });
    const isWhole =
      seen.html.includes('<conf-agenda-timeline ') && seen.html.includes('data-conf-widget=');
    check(
      `a shortcode and a placeholder in a text module of ${name}`,
      seen.isShown && isWhole && seen.html.includes('conference-widgets.js?ver'),
      seen.words,
    );
  }
}

/** Translated pages; the administrator has said that German ones speak Russian. */
async function checkLanguages({ browser, place, check, id }) {
  for (const [language, title, plugin] of [
    ['az', 'Açılış', 'lang'],
    ['de', 'Открытие', 'lang'],
    ['ru', 'Открытие', 'pll'],
  ]) {
    const address = `${place.url}/?p=${id}&${plugin}=${language}`;
    const seen = await visit(browser, address, { text: title });
    const plain = await visit(browser, address, { hasScript: false });
    check(
      `a page in ${language}: “${title}”, with script and without, as ${plugin === 'pll' ? 'Polylang' : 'WPML'} tells it`,
      seen.isShown && plain.words.includes(title),
      seen.words,
    );
  }
}

/** Forms that people write by hand, and a page that has none. */
async function checkForms({ browser, place, check, organiser }) {
  const post = (content) =>
    runPhp(path.join(here, 'manage.php'), place, { post: { post_content: content } });
  const src = organiser.at('/conference.json');
  const card = await visit(
    browser,
    await post(`[conference_event src="${src}" with-structured-data layout="nonsense" lang="az"]`),
    { text: 'Mobillik üzrə Tərəfdaşlıq' },
  );
  check('a shortcode shows the card in a language', card.isShown, card.words);
  const data = [...card.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  const event = data.map(([, json]) => JSON.parse(json)).filter((one) => one['@type'] === 'Event');
  check(
    'JSON-LD is written once, when asked',
    event.length === 1 && event[0].startDate === '2036-06-23T09:30:00+04:00',
    JSON.stringify(data),
  );
  check('a value that there is not is left out', !card.html.includes('nonsense'));
  const placeholder = await visit(
    browser,
    await post(
      `<div data-conf-widget="partner-strip" data-src="${place.url}/?rest_route=/none" data-partners='[{"name":"Northwind"}]'><a href="https://organiser.example/">Partners</a></div>`,
    ),
    { hasScript: false },
  );
  check(
    'a placeholder has the script come',
    placeholder.html.includes('conference-widgets.js?ver'),
  );
  const other = await visit(browser, await post('Nothing of ours.'), { hasScript: false });
  check('a page without a widget has no script', !other.html.includes('conference-widgets'));
  const feed = await visit(
    browser,
    await post(`[conference_news src="${organiser.at('/feed.xml')}"]`),
    {
      text: 'From a feed',
    },
  );
  check('a feed is shown', feed.isShown, feed.words);
  const partners = await visit(browser, await post(`[conference_partners src="${src}"]`), {
    hasScript: false,
  });
  check(
    'partners by tier, marked as paid',
    partners.html.includes('Gold') && partners.html.includes('rel="nofollow"'),
    partners.words,
  );
}

/** What a source must not do to a site. */
async function checkHostile({ browser, place, check, organiser }) {
  const post = (content) =>
    runPhp(path.join(here, 'manage.php'), place, { post: { post_content: content } });
  const src = organiser.at('/hostile.json');
  const names = ['event', 'agenda', 'partners', 'news'];
  const address = await post(names.map((name) => `[conference_${name} src="${src}"]`).join('\n\n'));
  const seen = await visit(browser, address, { text: 'Hostile' });
  check('hostile data runs nothing with script', seen.isShown && !seen.isHacked, seen.words);
  check('and brings the page no error', seen.errors.length === 0, seen.errors.join());
  const plain = await visit(browser, address, { hasScript: false });
  const isClean =
    !/<script>window\.hacked|href="javascript:|<img src="?x|<b onclick/.test(plain.html) &&
    plain.html.includes('&lt;script&gt;');
  check('and is text without script', isClean, plain.words.slice(-600));
  const refused = await fetch(
    `${place.url}/?rest_route=/conference-widgets/v1/source&url=${encodeURIComponent(src)}&key=x`,
  );
  check('an address that nobody published is not given on', refused.status === 401, refused.status);
  const given =
    /src="([^"]*rest_route[^"]*)"/.exec(plain.html)?.[1].replaceAll(/&#038;|&amp;/g, '&') ?? '';
  const answer = await fetch(given);
  check(
    'a source is given on as text alone',
    answer.headers.get('content-type')?.startsWith('text/plain') &&
      answer.headers.get('x-content-type-options') === 'nosniff' &&
      answer.headers.get('content-security-policy')?.includes('sandbox'),
    [...answer.headers].join('; '),
  );
  for (const [name, path_] of [
    ['a redirect to a private address', organiser.at('/inside')],
    ['a private address', organiser.at('/conference.json', PRIVATE)],
    ['the machine itself', organiser.at('/conference.json', '127.0.0.1')],
    ['a host that is not allowed', 'https://elsewhere.example/conference.json'],
    ['too large a source', organiser.at('/large.json')],
  ]) {
    const count = organiser.asked.filter((line) => !line.startsWith(ORGANISER)).length;
    const page = await visit(browser, await post(`[conference_agenda src="${path_}"]`), {
      hasScript: false,
    });
    const isAsked = organiser.asked.filter((line) => !line.startsWith(ORGANISER)).length > count;
    const isLink = page.html.includes('>Programme</a>') && !page.html.includes('Great hall');
    check(`${name} is refused, and a link stays`, isLink && !isAsked, page.words.slice(0, 300));
  }
}

/** Dead in every way that servers die. */
async function checkDead({ browser, place, check, organiser, id }) {
  const deaths = {
    'an error': () => [500, 'text/plain', 'error'],
    'a page about an error': () => [200, 'text/html', '<!DOCTYPE html><h1>Moved</h1>'],
    'half a document': () => [200, 'application/json', '{"version":1,"sessions":[{"ti'],
    nothing: () => [200, 'application/json', ''],
  };
  for (const [name, answer] of Object.entries(deaths)) {
    await runPhp(path.join(here, 'manage.php'), place, { age: true });
    organiser.answer = answer;
    const asked = organiser.asked.length;
    const plain = await visit(browser, `${place.url}/?p=${id}`, { hasScript: false });
    const seen = await visit(browser, `${place.url}/?p=${id}`, { text: 'Aysel Quliyeva' });
    check(
      `the source answers ${name}: the last copy stays, and it is asked once`,
      plain.words.includes('Opening') && seen.isShown && organiser.asked.length === asked + 1,
      `${organiser.asked.length - asked} requests`,
    );
  }
  organiser.answer = undefined;
}

async function checkUpdate({ admin, author, browser, place, check, organiser, id }) {
  const said = await uploadPlugin(admin, place.url, archive);
  check('a new version replaces the one before', said.includes('updated successfully'), said);
  await admin.goto(`${place.url}/wp-admin/plugins.php`);
  const row = await admin.$eval('[data-slug="conference-widgets"]', (one) => one.innerText);
  check('and stays active in its version', row.includes(`Version ${version}`), row);
  const seen = await visit(browser, `${place.url}/?p=${id}`, { text: 'Aysel Quliyeva' });
  check('posts of the version before show their widget', seen.isShown, seen.words);
  const again = await reopenPost(author, place.url, id);
  check(
    'and open without a warning',
    again.warnings === 0 && again.blocks.every(({ isValid }) => isValid),
    JSON.stringify(again),
  );
  const source = organiser.at('/conference.json');
  await saveSettings(admin, place.url, { classic: true, theme: 'dark', source });
  const usual = await runPhp(path.join(here, 'manage.php'), place, {
    post: { post_content: '[conference_agenda]' },
  });
  const own = await visit(browser, usual, { text: 'Aysel Quliyeva' });
  check('a shortcode without an address takes that of the settings', own.isShown, own.words);
  const classic = await visit(browser, `${place.url}/?p=${id}`, { text: 'Aysel Quliyeva' });
  check(
    'the classic script shows it too, in the theme of the site',
    classic.isShown &&
      classic.html.includes('classic.js?ver=') &&
      classic.html.includes('theme="dark"'),
  );
}

/** oEmbed by discovery: the address of a page that `publish` made, pasted alone. */
async function checkEmbed({ browser, place, check, organiser, where = '' }) {
  const address = organiser.at('/kit/embed/en/agenda-timeline.html');
  const post = await runPhp(path.join(here, 'manage.php'), place, {
    post: {
      post_content: `<!-- wp:embed {"url":"${address}","type":"rich"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
    },
  });
  const seen = await visit(browser, post, { frame: 'Aysel Quliyeva' });
  const frame = /<iframe[^>]*\/kit\/embed[^>]*>/.exec(seen.html)?.[0] ?? '';
  check(
    `a pasted address becomes a frame${where}`,
    frame.includes('sandbox="allow-scripts"'),
    seen.words,
  );
  check('with the widget in it', seen.isShown, frame);
  check('which is to be seen', seen.isVisible, frame);
  const plain = await visit(browser, post, { hasScript: false });
  const link = /<blockquote[^>]*>(?:<p>)?<a href="([^"]+)"/.exec(plain.html)?.[1];
  check('without script it is a link to the page', link === address, plain.words);
  const [, height] = /height="(\d+)"/.exec(frame) ?? [];
  check(
    'as high as it is',
    height !== undefined && height === String(seen.height),
    `${height}, ${seen.height}`,
  );
}

export async function checkPlugin({ folder, database, browser, check }) {
  const organiser = await startOrganiser(folder);
  const settings = `define('WP_ACCESSIBLE_HOSTS', '${ORGANISER},${PRIVATE}'); define('ORGANISER_PORT', ${organiser.port});`;
  const place = await createSite({ folder, name: 'plugin', database, settings });
  cpSync(
    path.join(here, 'network.php'),
    path.join(place.site, 'wp-content/mu-plugins/network.php'),
  );
  try {
    await runPhp(path.join(here, 'manage.php'), place, { install: true });
    await serveSite(place);
    const admin = await signIn(browser, place.url, 'admin');
    const author = await signIn(browser, place.url, 'author');
    const shared = { admin, author, browser, place, check, folder, organiser };
    await checkInstall(shared);
    const { id } = await checkAuthor(shared);
    await checkVisitor({ ...shared, id });
    await checkLanguages({ ...shared, id });
    await checkForms(shared);
    await checkBuilders(shared);
    await checkHostile(shared);
    await checkDead({ ...shared, id });
    await checkUpdate({ ...shared, id });
    await checkEmbed(shared);
    await deletePlugin(admin, place.url);
    const left = await runPhp(path.join(here, 'manage.php'), place, { left: true });
    check('nothing is left of a deleted plugin', left.length === 0, left.join());
    await checkEmbed({ ...shared, where: ' in a WordPress without the plugin' });
    await checkMultisite({ folder, database, archive, check });
  } finally {
    await organiser.stop();
  }
}
