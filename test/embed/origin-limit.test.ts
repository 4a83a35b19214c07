/** What a widget made from a link may show once it is there: answers of allowed origins, for good. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/cdn.js';
import { createToken, readHostileOrigin, readLog, say } from '../source/hostile-origin.js';
import {
  drawn,
  isDrawn,
  isVisible,
  leavePages,
  page,
  settled,
  widgetsIn,
} from './embed-fixture.js';

const named = (name: string): string =>
  JSON.stringify({ version: 1, event: { name, start: '2111-12-23T09:30:00+04:00' } });

let organiser = '';
let stranger = '';

interface Places {
  readonly token: string;
  /** Answers with a redirect to the stranger. */
  readonly redirect: string;
  readonly good: string;
}

async function prepare(): Promise<Places> {
  const token = createToken();
  await say(organiser, token, { body: named('From the server') });
  const to = encodeURIComponent(`${stranger}/said?token=${token}`);
  return {
    token,
    redirect: `${organiser}/redirect-to?to=${to}&token=${token}`,
    good: `${organiser}/said?token=${token}`,
  };
}

const linkTo = (src: string, more = ''): string =>
  `<p><a href="https://organiser.example/#conf-widget=event-card&amp;src=${encodeURIComponent(src)}${more}">Agenda</a></p>`;

async function failure(box: Element, reason: string): Promise<string> {
  const told = await new Promise<CustomEvent<{ problems: readonly { message: string }[] }>>(
    (resolve) =>
      box.addEventListener('conf-error', (event) => {
        if ((event as CustomEvent<{ reason: string }>).detail.reason === reason)
          resolve(event as never);
      }),
  );
  return told.detail.problems.map(({ message }) => message).join(' ');
}

describe('widgets made from links', () => {
  before(async () => {
    organiser = await readHostileOrigin();
    stranger = await readHostileOrigin('hostileOther');
  });

  beforeEach(() => {
    const meta = document.createElement('meta');
    meta.name = 'conf-widgets-origins';
    meta.content = organiser;
    document.head.append(meta);
  });

  afterEach(() => {
    leavePages();
    localStorage.clear();
    for (const meta of document.querySelectorAll('meta[name="conf-widgets-origins"]'))
      meta.remove();
  });

  it('say where a redirect has led, and keep the link', async () => {
    const { redirect } = await prepare();
    const box = page('<div></div>');
    const told = failure(box, 'origin-refused');
    box.innerHTML = linkTo(redirect);
    expect(await told).to.contain(stranger);
    await settled();
    expect(isVisible(box.querySelector('a'))).to.equal(true);
    expect(isDrawn(widgetsIn(box)[0])).to.equal(false);
  });

  it('share a fetch with the owner’s own element, which may show what they may not', async () => {
    const { redirect, token } = await prepare();
    const box = page(
      `<conf-event-card src="${redirect.replaceAll('&', '&amp;')}"></conf-event-card>\n${linkTo(redirect)}`,
    );
    await drawn(box, 1);
    const [own, linked] = widgetsIn(box);
    expect([isDrawn(own), isDrawn(linked)]).to.deep.equal([true, false]);
    const again = page(linkTo(redirect));
    await waitUntil(() => widgetsIn(again).length === 1);
    await settled();
    expect(isDrawn(widgetsIn(again)[0]), 'one that comes later').to.equal(false);
    expect(isVisible(again.querySelector('a'))).to.equal(true);
    const asked = (await readLog(organiser, token)).filter(({ path }) => path === '/redirect-to');
    expect(asked).to.have.length(1);
  });

  it('show no copy that was kept of a stranger’s answer', async () => {
    const token = createToken();
    const src = `${organiser}/500?token=${token}`;
    const copy = `${Date.now()} ${stranger}/said\n${named('Kept')}`;
    localStorage.setItem(`conf-widgets:source:${src}`, copy);
    const box = page('<div></div>');
    const told = failure(box, 'http-500');
    box.innerHTML = linkTo(src);
    expect(await told).to.contain('500');
    expect(isDrawn(widgetsIn(box)[0])).to.equal(false);
    expect(isVisible(box.querySelector('a'))).to.equal(true);
  });

  it('are limited again after a cache has copied the page', async () => {
    const { redirect } = await prepare();
    const box = page('<div></div>');
    const told = failure(box, 'origin-refused');
    box.innerHTML = linkTo(redirect);
    await told;
    const clone = document.createElement('div');
    clone.append(...[...box.childNodes].map((node) => node.cloneNode(true)));
    const toldAgain = failure(clone, 'origin-refused');
    box.replaceWith(clone);
    await toldAgain;
    expect(widgetsIn(clone)).to.have.length(1);
    expect(isDrawn(widgetsIn(clone)[0])).to.equal(false);
    clone.remove();
  });

  it('cannot be told otherwise by the link', async () => {
    const { redirect } = await prepare();
    const more = ['allowed-origins', 'origins', 'conf-widgets-origins', 'data-allowed-origins']
      .map((name) => `&amp;${name}=${encodeURIComponent(`${stranger} *`)}`)
      .join('');
    const box = page('<div></div>');
    const told = failure(box, 'origin-refused');
    box.innerHTML = linkTo(redirect, more);
    await told;
    expect(widgetsIn(box)[0]?.getAttributeNames()).to.deep.equal(['src']);
  });

  it('load the address that was judged, whatever the base becomes', async () => {
    const { good } = await prepare();
    const path = good.slice(organiser.length);
    const base = document.createElement('base');
    base.href = organiser;
    document.head.prepend(base);
    try {
      const box = page(linkTo(path));
      await waitUntil(() => widgetsIn(box).length === 1);
      base.href = stranger;
      expect(widgetsIn(box)[0]?.getAttribute('src')).to.equal(good);
      await drawn(box);
    } finally {
      base.remove();
    }
  });

  it('take the last of two sources for the one that is judged and loaded', async () => {
    const { good, token } = await prepare();
    const strange = `${stranger}/said?token=${token}`;
    const box = page(
      linkTo(good, `&amp;src=${encodeURIComponent(strange)}`) +
        linkTo(strange, `&amp;src=${encodeURIComponent(good)}`),
    );
    await drawn(box);
    expect(widgetsIn(box).map((widget) => widget.getAttribute('src'))).to.deep.equal([good]);
  });
});
