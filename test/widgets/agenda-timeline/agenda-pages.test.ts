/** An agenda on pages that translate, that have a `<base>`, that watch for wasted work. */
import { expect, waitUntil } from '@open-wc/testing';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import { agenda, all, one, programme, settled, textOf } from './agenda-fixture.js';

/** What a browser's translator does: words stand in elements of its own. */
function translatePage(element: AgendaTimelineElement, selector: string): void {
  for (const node of all(element, selector)) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      (font.firstChild as Element).textContent = `translated ${text.data}`;
      text.replaceWith(font);
    }
  }
}

describe('an agenda in a page that is translated', () => {
  it('shows newer words of titles, days, rooms and counts', async () => {
    const element = await agenda({ width: 1200, attributes: { layout: 'grid', room: 'a' } });
    translatePage(element, '.session-title, .title, .head, .count, .tab');
    expect(textOf(one(element, '[data-id="eco1"] .session-title'))).to.contain('translated');
    element.conference = {
      ...programme,
      rooms: programme.rooms.map((room) =>
        room.id === 'a' ? { ...room, name: 'Blue Hall' } : room,
      ),
      sessions: programme.sessions.map((session) => ({
        ...session,
        title: session.id === 'eco1' ? 'A new title' : session.title,
        start: session.start.replace('-12-', '-11-'),
        end: session.end.replace('-12-', '-11-'),
      })),
    };
    await element.updateComplete;
    await settled(element);
    expect(textOf(one(element, '[data-id="eco1"] .session-title'))).to.equal('A new title');
    expect(textOf(one(element, '.title'))).to.contain('November');
    expect(textOf(one(element, '.head'))).to.equal('Blue Hall');
    one(element, '.chip').click();
    await waitUntil(() => all(element, '.count').length === 0, 'no filter is left');
  });
});

describe('a link to a session', () => {
  it('leads to this page, where a <base> would lead elsewhere', async () => {
    const base = document.createElement('base');
    const element = await agenda();
    const link = one(element, '[data-id="eco1"] .session-title a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#conf-session=eco1');
    try {
      base.href = 'https://elsewhere.example/';
      document.head.prepend(base);
      element.requestUpdate();
      await element.updateComplete;
      const [page] = location.href.split('#');
      const own = one(element, '[data-id="eco1"] .session-title a') as HTMLAnchorElement;
      expect(own.href).to.equal(`${page}#conf-session=eco1`);
    } finally {
      base.remove();
    }
  });
});

describe('updates of an agenda', () => {
  it('begin no other update, so that nothing is drawn twice', async () => {
    const issued = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings;
    const element = await agenda();
    location.hash = '#conf-favorites=eco1,work';
    await waitUntil(() => all(element, '.offer').length > 0, 'they are offered', { timeout: 8000 });
    location.hash = '#conf-session=eco1';
    await waitUntil(() => all(element, 'dialog[open]').length > 0, 'it opens', { timeout: 8000 });
    history.replaceState(null, '', location.href.split('#')[0]);
    const wasted = [...(issued ?? [])].filter((text) => text.includes('change-in-update'));
    expect(wasted).to.deep.equal([]);
  });
});
