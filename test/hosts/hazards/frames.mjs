/** Pages that take nothing but an address: frames, with and without rights. */

const address = '/cdn/embed.html#widget=event-card&amp;src=%ENCODED_SOURCE%&amp;lang=en';
const frame = (sandbox, src = address) =>
  `<iframe id="frame" title="Event" width="600" height="300" ${sandbox} src="${src}"></iframe>`;
const height =
  "probe.messages.find((data) => data?.type === 'conf-widgets:height' && data.height > 100) ? '' : 'no height was told: ' + JSON.stringify(probe.messages)";
const inside = (what) =>
  `(() => { const page = document.getElementById('frame').contentDocument; ${what} })()`;
const drawn = inside(
  `return page?.querySelector('conf-event-card')?.shadowRoot?.querySelector('[part~="card"]') ? '' : 'not drawn';`,
);
const text = (words) =>
  inside(
    `return page?.body?.textContent.includes(${JSON.stringify(words)}) && !page.querySelector('*|*:is(conf-event-card, conf-agenda-timeline)') ? '' : 'shows: ' + page?.body?.innerHTML;`,
  );

const refusedAddresses = {
  'no-fragment': '',
  'unknown-widget': '#widget=constructor&amp;src=%ENCODED_SOURCE%',
  javascript: '#widget=event-card&amp;src=javascript:alert(1)',
  data: '#widget=event-card&amp;src=data:application/json,{}',
  blob: '#widget=event-card&amp;src=blob:x',
  'one-of-two': '#widget=news-ticker&amp;src=%ENCODED_SOURCE%+javascript:alert(1)',
};

const none = { script: 'none' };

export const frames = [
  {
    ...none,
    id: 'embed-page',
    number: 26,
    body: frame(''),
    check: `probe.first(${height}, ${drawn}, ${inside("return page.documentElement.lang === 'en' && page.querySelector('base').target === '_blank' ? '' : 'language or target is missing';")})`,
  },
  {
    ...none,
    id: 'embed-sandboxed',
    number: 26,
    body: frame('sandbox="allow-scripts"'),
    check: `probe.first(${height})`,
  },
  {
    ...none,
    id: 'embed-sandboxed-popups',
    number: 26,
    body: frame('sandbox="allow-scripts allow-popups"'),
    check: `probe.first(${height})`,
  },
  {
    ...none,
    id: 'embed-other-origin',
    number: 26,
    body: frame('', '%ORGANISER%/cdn/embed.html#widget=agenda-timeline&amp;src=%ENCODED_SOURCE%'),
    check: `probe.first(${height})`,
  },
  {
    ...none,
    id: 'embed-agenda-azerbaijani',
    number: 26,
    body: frame(
      '',
      '/cdn/embed.html#widget=agenda-timeline&amp;src=%ENCODED_SOURCE%&amp;lang=az&amp;label=Proqram',
    ),
    check: `probe.first(${height}, ${inside("return page.documentElement.lang === 'az' && page.title === 'Proqram' ? '' : 'language or title is missing';")})`,
  },
  ...Object.entries(refusedAddresses).map(([name, hash]) => ({
    ...none,
    id: `embed-refuses-${name}`,
    number: 62,
    body: frame('', `/cdn/embed.html${hash}`),
    check: text('This address names no widget'),
  })),
  {
    ...none,
    id: 'embed-refuses-another-origin',
    number: 62,
    body: frame('', '/closed-cdn/embed.html#widget=event-card&amp;src=%ENCODED_SOURCE%'),
    check: text('shows no data of that origin'),
  },
  {
    id: 'sandboxed-page',
    number: 67,
    script: 'none',
    body: '<iframe id="frame" title="Page" sandbox="allow-scripts" width="600" height="300" src="/host/sandboxed-inner"></iframe>',
    frames: {
      'sandboxed-inner': `<!doctype html><title>Inner</title><conf-event-card src="%ORGANISER%/data/conference.json"><a href="https://organiser.example/">Event</a></conf-event-card>
        <script src="/cdn/conference-widgets.classic.js"></script>
        <script>document.addEventListener('conf-load', () => parent.postMessage({ isLoaded: true }, '*'), { once: true }); addEventListener('error', (e) => parent.postMessage({ error: e.message }, '*'));</script>`,
    },
    check:
      "probe.first(probe.messages.find(({ error }) => error)?.error ?? '', probe.messages.some(({ isLoaded }) => isLoaded) ? '' : 'nothing was loaded')",
  },
  {
    id: 'sandbox-without-script',
    number: 26,
    script: 'none',
    body: '<iframe id="frame" title="Page" sandbox="allow-same-origin" width="600" height="300" src="/host/plain"></iframe>',
    check: inside(
      "const link = page?.querySelector('.fallback'); return link && link.getClientRects().length ? '' : 'no link';",
    ),
  },
];
