/** Markup as editors, sanitisers and people leave it. */
import { allFour, card, conference, escaped, event, link, placeholder } from '../page-data.mjs';

const origins = '<meta name="conf-widgets-origins" content="%ORGANISER%">';
const asLink =
  '<p><a class="fallback" href="https://organiser.example/event#conf-widget=event-card&amp;src=%ENCODED%&amp;lang=en">Event</a></p>';
const json = `<script type="application/json">${JSON.stringify(conference)}</script>`;
const is = (id, number, body, check = 'probe.isCard()', more = {}) => ({
  id,
  number,
  body,
  check,
  ...more,
});
const linkOnly = 'probe.first(probe.isLink(), probe.isPageWhole(), probe.isQuiet())';
const encoded = (text) => text.replace('%ENCODED%', '%ENCODED_SOURCE%');

/** What WordPress, TYPO3 and the like left of our snippets, recorded from the real filters. */
const recorded = [
  is(
    'wp-kses-autop-placeholder',
    1,
    `<p>Intro</p>\n<div data-conf-widget="event-card" data-event="${escaped(event)}"><a class="fallback" href="https://organiser.example/event">Event, 23 December</a></div>\n<p>Outro</p>`,
  ),
  is('wp-kses-tag-gone', 2, `<p>${link}</p>`, linkOnly),
  is(
    'wp-autop-around',
    32,
    `<p><conf-event-card data-event="${escaped(event)}">${link}</conf-event-card></p>`,
  ),
  is(
    'wp-autop-inside',
    32,
    `<conf-event-card data-event="${escaped(event)}"><p>${link}</p>\n<p><br></p></conf-event-card>`,
  ),
  is(
    'wp-texturize-curly',
    6,
    `<div data-conf-widget="event-card" data-event="${escaped(event).replaceAll('&quot;', '”')}">${link}</div>`,
  ),
  is('typo3-shown-as-text', 2, `<p>&lt;conf-event-card src="x"&gt;</p>${link}`, linkOnly),
  is(
    'joomla-truncated-json',
    5,
    `<div data-conf-widget="event-card" data-event="{&quot;name&quot;:">${link}</div>`,
    linkOnly,
  ),
  is(
    'tinymce-placeholder',
    2,
    `<div data-conf-widget="event-card" data-event="${escaped(event)}">${link}&nbsp;</div>`,
  ),
  is(
    'tinymce-empty-nbsp',
    4,
    `<div data-conf-widget="event-card" data-event="${escaped(event)}">&nbsp;</div>`,
    'probe.first(probe.areDrawn(), probe.isQuiet())',
  ),
  is('ckeditor-no-ghs', 3, encoded(asLink), 'probe.isCard()', { head: origins }),
  is(
    'ckeditor-placeholder',
    2,
    `<div data-conf-widget="event-card" data-event="${escaped(event)}"><p>${link}</p></div>`,
  ),
  is('dompurify-link', 3, encoded(asLink), 'probe.isCard()', { head: origins }),
  is('htmlpurifier-class-only', 3, `<div class="conf">${link}</div>`, linkOnly),
  is('sanitize-html-div-only', 3, `<div>${link}</div>`, linkOnly),
  is(
    'noscript-unwrapped',
    34,
    `<div data-conf-widget="event-card" data-event="${escaped(event)}">${link} JavaScript is disabled</div>`,
  ),
  is(
    'quoted-by-a-word-processor',
    6,
    `<div data-conf-widget="“event-card”" data-src="“%ORGANISER%/data/conference.json”" data-layout="“row”">${link}</div>`,
  ),
  is(
    'quoted-element',
    6,
    `<conf-event-card src="“%ORGANISER%/data/conference.json”" lang="“en”">${link}</conf-event-card>`,
  ),
  is(
    'blanks-around-values',
    6,
    `<div data-conf-widget=" event-card&nbsp;" data-src="\n %ORGANISER%/data/conference.json\u200b ">${link}</div>`,
  ),
  is(
    'minified',
    59,
    `<div data-conf-widget=event-card data-event="${escaped(event)}">${link}</div><p>More</p>`,
  ),
  is(
    'drupal-blockquote',
    2,
    `<blockquote data-conf-widget="event-card" data-event="${escaped(event)}">${link}</blockquote>`,
  ),
];

export const markup = [
  is('plain', 0, card()),
  is('plain-classic', 0, card(), 'probe.isCard()', { script: 'classic' }),
  is(
    'all-four',
    90,
    allFour,
    'probe.first(probe.areDrawn(4), probe.isPageWhole(), probe.isQuiet())',
  ),
  is(
    'all-four-classic',
    90,
    allFour,
    'probe.first(probe.areDrawn(4), probe.isPageWhole(), probe.isQuiet())',
    { script: 'classic' },
  ),
  is('placeholder', 2, placeholder()),
  is('both-forms', 2, card() + placeholder(), 'probe.isCard(2)'),
  is('child-json', 5, `<div data-conf-widget="event-card">${link}${json}</div>`),
  is('child-json-element', 5, `<conf-event-card>${link}${json}</conf-event-card>`),
  is(
    'list-placeholder',
    2,
    `<ul data-conf-widget="event-card" data-event="${escaped(event)}"><li>${link}</li></ul>`,
  ),
  is('link-allowed', 3, encoded(asLink), 'probe.isCard()', { head: origins }),
  is('link-not-allowed', 62, encoded(asLink), linkOnly),
  is('link-by-commenter', 62, encoded(asLink), linkOnly, {
    head: '<meta name="conf-widgets-origins" content="https://organiser.example">',
  }),
  is(
    'self-closed',
    7,
    `<conf-event-card data-event="${escaped(event)}" /><h2 id="next">Next</h2><div>Rest</div>`,
    "probe.first(probe.isDrawn(probe.widgets()[0] ?? document.body) ? '' : 'not drawn', probe.isPageWhole(), probe.isShown(document.getElementById('next')) ? '' : 'the page was swallowed', probe.errors.join())",
  ),
  is(
    'self-closed-placeholder',
    7,
    `<div data-conf-widget="event-card" data-event="${escaped(event)}" /><h2 id="next">Next</h2><div>Rest</div>`,
    "probe.first(probe.isDrawn(probe.widgets()[0] ?? document.body) ? '' : 'not drawn', probe.isPageWhole(), probe.isShown(document.getElementById('next')) ? '' : 'the page was swallowed', probe.errors.join())",
  ),
  is(
    'hidden',
    23,
    card('hidden'),
    "probe.first(probe.widgets()[0] && getComputedStyle(probe.widgets()[0]).display === 'none' ? '' : 'shown although hidden', probe.isQuiet())",
  ),
  is(
    'clobbering',
    63,
    `<form id="confWidgets"><input name="version"><input name="upgrade"></form><img name="currentScript" alt=""><a id="customElement"></a>${card()}`,
  ),
  is(
    'clobbering-classic',
    63,
    `<form id="confWidgets"><input name="version"><input name="upgrade"></form><img name="currentScript" alt="">${placeholder()}`,
    'probe.isCard()',
    { script: 'classic' },
  ),
  is(
    'hostile-data',
    62,
    `<conf-event-card data-event="${escaped({ ...event, name: '<img src=x onerror=window.pwned=1>', url: 'javascript:window.pwned=1', image: { src: 'javascript:1' } })}">${link}</conf-event-card>`,
    "probe.first(probe.areDrawn(), window.pwned ? 'ran' : '', probe.elementsIn(document).some((e) => /^javascript:/i.test(e.href ?? '')) ? 'a javascript: link' : '', probe.errors.join())",
  ),
  is('consent-blocked', 17, card(), linkOnly, {
    script: '<script type="text/plain" src="/cdn/conference-widgets.js"></script>',
  }),
  ...recorded,
];
