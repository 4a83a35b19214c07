/** WCAG 2.4.7 and 2.5.8 for all four widgets, on a page that takes every focus ring away. */
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/all.js';
import { rendered } from './rendered.js';

const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    name: 'Forum',
    start: '2111-06-23T09:30',
    end: '2111-06-24T18:00',
    url: 'https://organiser.example/',
    organizers: [{ name: 'Ministry', url: 'https://ministry.example/' }],
    registration: { url: 'https://organiser.example/register' },
    documents: [{ title: 'Agenda', url: 'https://organiser.example/agenda.pdf' }],
  },
  sessions: ['2111-06-23T09:30', '2111-06-24T09:30'].map((start, index) => ({
    id: `s${index}`,
    title: `Session ${index}`,
    start,
    duration: 45,
    room: `Room ${index}`,
    track: 'Policy',
    url: 'https://organiser.example/session',
  })),
  partners: [{ id: 'p', name: 'University', url: 'https://university.example/' }],
  news: ['One', 'Two'].map((title) => ({
    id: title,
    title,
    published: '2026-01-02',
    url: `https://organiser.example/${title}`,
  })),
};

const tags = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'] as const;

async function widgetOf(tag: (typeof tags)[number]): Promise<LitElement> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <style>
        *,
        *:focus,
        *:focus-visible {
          outline: none !important;
        }
      </style>
    </main>`,
  );
  const widget = document.createElement(`conf-${tag}`) as LitElement;
  widget.lang = 'en';
  Object.assign(widget, { conference, withShare: true });
  page.append(widget);
  await rendered(widget);
  return widget;
}

const shown = (widget: LitElement, selector: string): HTMLElement[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }),
  );

for (const tag of tags) {
  describe(`<conf-${tag}>`, () => {
    it('shows where the focus is', async function () {
      const widget = await widgetOf(tag);
      const stops = shown(widget, 'a[href], button, input, summary').filter(
        ({ tabIndex }) => tabIndex >= 0,
      );
      stops[0]?.focus();
      // WebKitGTK without a window manager has no active window, and then no :focus.
      if (stops[0]?.matches(':focus') === false) this.skip();
      expect(stops).not.to.be.empty;
      for (const stop of stops) {
        stop.focus();
        expect(stop.matches(':focus'), stop.outerHTML).to.equal(true);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        expect(outlineStyle, stop.outerHTML).to.equal('solid');
        expect(Number.parseFloat(outlineWidth), stop.outerHTML).to.be.at.least(2);
      }
    });

    it('has names that hold what is seen', async () => {
      const widget = await widgetOf(tag);
      const labelled = shown(widget, '[aria-label]:is(a, button, summary)');
      const apart = labelled.filter((target) => {
        const seen = target.cloneNode(true) as HTMLElement;
        for (const part of seen.querySelectorAll('.hidden-text, [aria-hidden="true"]'))
          part.remove();
        return !target.ariaLabel?.includes(seen.textContent.trim());
      });
      expect(apart.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    // A partner's name is told as a link by its place among logos.
    it('underlines links in a text', async () => {
      const widget = await widgetOf(tag);
      const links = shown(widget, ':is(p, dd, li):not(.actions *) > a[href]:not(.mark)').filter(
        (link) => !link.querySelector('img, svg') && link.textContent.trim() !== '',
      );
      const isUnderlined = (part: Element): boolean =>
        getComputedStyle(part).textDecorationLine.includes('underline');
      const plain = links.filter(
        (link) => ![link, ...link.querySelectorAll('*')].some(isUnderlined),
      );
      expect(plain.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('is not seen where the page hides the pane it is in', async () => {
      const widget = await widgetOf(tag);
      const place = widget.parentElement as HTMLElement;
      place.style.visibility = 'hidden';
      expect(shown(widget, '.root *')).to.deep.equal([]);
    });

    it('is nowhere wider than 200 px', async () => {
      const widget = await widgetOf(tag);
      const place = widget.parentElement as HTMLElement;
      place.style.inlineSize = '200px';
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await widget.updateComplete;
      expect(place.scrollWidth).to.be.at.most(200);
    });

    it('has buttons of 24 px and more', async () => {
      const widget = await widgetOf(tag);
      // Rooms, tracks and speakers stand in a line of text, which the criterion exempts.
      const targets = shown(widget, 'button, input, summary, [part~="action"]').filter(
        (target) => !target.matches('.room, .track, .speaker'),
      );
      const small = targets.filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  });
}
