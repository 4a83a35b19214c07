/** Every story renders, says nothing in the console, and passes axe. */
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import * as agenda from '../../stories/agenda-timeline.stories.js';
import * as card from '../../stories/event-card.stories.js';
import * as ticker from '../../stories/news-ticker.stories.js';
import * as strip from '../../stories/partner-strip.stories.js';
import { composeStories } from './compose-stories.js';

const files = {
  'event-card': card,
  'agenda-timeline': agenda,
  'partner-strip': strip,
  'news-ticker': ticker,
};

/** Stories that have nothing to show but their fallback, and must show that. */
const withoutData = new Set(['Fallback', 'Loading', 'Failed']);

const widgetsIn = (box: HTMLElement): LitElement[] =>
  [...box.querySelectorAll('*')].filter((element) => element instanceof LitElement);

const showsData = (widget: LitElement): boolean =>
  widget.shadowRoot?.querySelector('.root [part]:not([part="notice"])') !== null;

function showsFallback(widget: LitElement): boolean {
  const link = widget.querySelector('a');
  return link !== null && link.getClientRects().length > 0;
}

const complaints: string[] = [];
const consoleError = console.error;
const keepMessage = ({ message }: ErrorEvent): number => complaints.push(message);
const keepReason = ({ reason }: PromiseRejectionEvent): number => complaints.push(String(reason));

describe('every story', () => {
  before(() => {
    console.error = (...words: unknown[]) => void complaints.push(words.join(' '));
    window.addEventListener('error', keepMessage);
    window.addEventListener('unhandledrejection', keepReason);
  });

  beforeEach(() => {
    localStorage.clear();
    complaints.length = 0;
  });

  after(() => {
    console.error = consoleError;
    window.removeEventListener('error', keepMessage);
    window.removeEventListener('unhandledrejection', keepReason);
    localStorage.clear();
  });

  afterEach(() => fixtureCleanup());

  for (const [widget, file] of Object.entries(files)) {
    for (const { name, show } of composeStories(file)) {
      it(`${widget}: ${name}`, async function run() {
        this.timeout(30_000);
        const box = await fixture<HTMLElement>(html`<main></main>`);
        show(box);
        const widgets = widgetsIn(box);
        expect(widgets).not.to.be.empty;
        const isShown = withoutData.has(name) ? showsFallback : showsData;
        await waitUntil(() => widgets.every(isShown), `${name} shows what it should`, {
          timeout: 15_000,
        });
        for (const element of widgets) await element.updateComplete;
        if (name !== 'After')
          for (const { shadowRoot } of widgets)
            expect(shadowRoot?.textContent, 'a conference to come').not.to.contain('has ended');
        await expect(box).to.be.accessible();
        expect(complaints).to.deep.equal([]);
      });
    }
  }
});
