/** What editors leave of the three forms of the contract, and what a visitor sees of it. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite, runPhp, serveSite } from './site.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const NAME = 'Mobility Partnership';

/** The three forms of the contract, each with the link that stays where it is stripped. */
function writeForms(url) {
  const src = `${url}/widgets/conference.json`;
  const link = `<a class="way-back" href="https://organiser.example/event">The event</a>`;
  const hash = `#conf-widget=event-card&amp;src=${encodeURIComponent(src)}&amp;lang=en`;
  return {
    element: `<p>Before</p>\n\n<conf-event-card src="${src}" lang="en">${link}</conf-event-card>\n\n<p>After</p>`,
    placeholder: `<p>Before</p>\n\n<div data-conf-widget="event-card" data-src="${src}" data-lang="en">${link}</div>\n\n<p>After</p>`,
    link: `<p>Before</p>\n\n<p><a class="way-back" href="https://organiser.example/event${hash}">The event</a></p>\n\n<p>After</p>`,
  };
}

/** `widget`, `link` (the way back alone), or what is wrong. */
async function look(browser, address) {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    // A placeholder stays in the page and has the widget in its shadow.
    const isShown = (name) => {
      const place = document.querySelector('[data-conf-widget]')?.shadowRoot ?? document;
      const title = place
        .querySelector('conf-event-card')
        ?.shadowRoot?.querySelector('h1,h2,h3,h4');
      return title?.checkVisibility() === true && title.textContent.includes(name);
    };
    const shows = await page
      .waitForFunction(isShown, { timeout: 6000 }, NAME)
      .then(() => true)
      .catch(() => false);
    if (shows) return 'widget';
    return await page.evaluate(() => {
      const link = document.querySelector('a[href^="https://organiser.example/"]');
      return link?.checkVisibility() ? 'link' : document.body.innerText.slice(0, 300);
    });
  } finally {
    await page.close();
  }
}

/** An Author's unknown tags are stripped, and the link in them stays: that is all one can ask. */
const expected = {
  'administrator element': 'widget',
  'administrator placeholder': 'widget',
  'administrator link': 'widget',
  'author element': 'link',
  'author placeholder': 'widget',
  'author link': 'widget',
};

function addWidgets({ site }) {
  cpSync(path.join(here, 'widgets.php'), path.join(site, 'wp-content/mu-plugins/widgets.php'));
  cpSync(path.join(root, 'dist/cdn'), path.join(site, 'widgets'), { recursive: true });
  cpSync(
    path.join(here, '../frameworks/conference.json'),
    path.join(site, 'widgets/conference.json'),
  );
}

/** Tells `check(name, holds, seen)` of each role and form. */
export async function checkForms({ folder, database, browser, check }) {
  const place = await createSite({ folder, name: 'forms', database });
  addWidgets(place);
  const forms = writeForms(place.url);
  const posts = Object.keys(expected).map((key) => {
    const [role, form] = key.split(' ');
    return { role, form, content: forms[form] };
  });
  const addresses = await runPhp(path.join(here, 'publish.php'), place, posts);
  await serveSite(place);
  for (const [key, wanted] of Object.entries(expected)) {
    const seen = await look(browser, addresses[key]);
    check(key, seen === wanted, seen);
  }
}
