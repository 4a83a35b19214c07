/** What a visitor reads where there is no content: one icon, one sentence, on a ground of its own. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/all.js';
import { createToken, readHostileOrigin, say } from '../source/hostile-origin.js';

const tags = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'] as const;

const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'Opening', start: '2026-06-23T09:30' },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-06-23T09:30', duration: 30 }],
  partners: [{ name: 'Opening' }],
  news: [{ id: 'n', title: 'Opening' }],
};

async function place<T extends (typeof tags)[number]>(
  tag: T,
  src: string | undefined,
  content = '',
): Promise<HTMLElementTagNameMap[`conf-${T}`]> {
  const box = await fixture<HTMLElement>(html`<main></main>`);
  const widget = document.createElement(`conf-${tag}`);
  widget.lang = 'en';
  widget.innerHTML = content;
  if (src !== undefined) widget.src = src;
  box.append(widget);
  return widget;
}

const shadow = (widget: LitElement): ShadowRoot => widget.renderRoot as ShadowRoot;

describe('a widget that could not load', () => {
  for (const tag of tags) {
    it(`says so in <conf-${tag}>, readable on a page that is dark by class alone`, async () => {
      const box = await fixture<HTMLElement>(html`<main></main>`);
      box.style.background = '#111';
      const widget = document.createElement(`conf-${tag}`) as LitElement;
      widget.lang = 'en';
      widget.setAttribute('src', '/no/such/file.json');
      box.append(widget);
      const notice = (): Element | null | undefined =>
        widget.shadowRoot?.querySelector('[part="notice"]');
      await waitUntil(() => notice()?.textContent.includes('could not be loaded'), 'words', {
        timeout: 8000,
      });
      expect(notice()?.querySelectorAll('svg')).to.have.length(1);
      await expect(box).to.be.accessible();
    });

    it(`is asked again by a button in <conf-${tag}>, which keeps focus and says how it goes`, async () => {
      const origin = await readHostileOrigin();
      const token = createToken();
      await say(origin, token, { status: 404 });
      const widget = await place(tag, `${origin}/said?token=${token}`);
      const button = (): HTMLElement | null => shadow(widget).querySelector('.notice button');
      await waitUntil(() => button(), 'the button', { timeout: 8000 });
      const words = shadow(widget).querySelector('.notice [role="status"]');
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(words?.textContent ?? ''));
      observer.observe(words as Node, { childList: true, characterData: true, subtree: true });
      button()?.focus();
      button()?.click();
      await waitUntil(() => heard.length === 2, 'it fails once more', { timeout: 8000 });
      expect(heard).to.deep.equal(['Loading…', 'This content could not be loaded.']);
      expect(shadow(widget).activeElement).to.equal(button());

      await say(origin, token, { body: JSON.stringify(conference) });
      button()?.click();
      await waitUntil(() => widget.state === 'data' && !button(), 'it comes', { timeout: 8000 });
      observer.disconnect();
      expect(shadow(widget).activeElement?.closest('.notice')).to.equal(null);
      expect(shadow(widget).activeElement?.textContent).to.contain('Opening');
      await expect(widget).to.be.accessible();
    });
  }

  it('leaves its words most of a line of 200 px, and its button in one piece', async () => {
    const widget = await place('event-card', '/no/such/file.json');
    widget.lang = 'ru';
    (widget.parentElement as HTMLElement).style.inlineSize = '200px';
    const part = (name: string): HTMLElement | null => shadow(widget).querySelector(name);
    const isRussian = (): boolean | undefined =>
      part('.notice button')?.textContent.includes('Повторить');
    await waitUntil(isRussian, 'the button', { timeout: 8000 });
    expect(part('.notice')?.scrollWidth).to.be.at.most(200);
    expect(part('.notice [role="status"]')?.offsetWidth).to.be.above(100);
    expect(part('.notice button')?.offsetHeight).to.be.below(36);
  });

  it('has no button where there is nothing to ask', async () => {
    const widget = await place('event-card', undefined);
    widget.setAttribute('data-event', '{"name":');
    await waitUntil(() => widget.state === 'failed', 'it has failed');
    await widget.updateComplete;
    expect(shadow(widget).querySelector('.notice')).to.not.equal(null);
    expect(shadow(widget).querySelector('button')).to.equal(null);
  });

  it('leaves the page’s own content in its place, and adds nothing', async () => {
    const widget = await place('event-card', '/no/such/file.json', '<a href="/event">Event</a>');
    await waitUntil(() => widget.state === 'failed', 'it has failed', { timeout: 8000 });
    await widget.updateComplete;
    expect(shadow(widget).querySelector('.notice')).to.equal(null);
  });
});
