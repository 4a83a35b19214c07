/** `<docs-partner-frame widget="conf-event-card">`: a widget, or all four, live on a partner's page. */
import { html, type TemplateResult } from 'lit';
import '../../../src/all.js';
import { sampleConference } from '../../site/sample/sample-conference.js';
import { defineBlock } from './block.js';
import './partner-frame.css';

/** As they stand on the page: side by side, and one below the other. */
const columns = [
  ['conf-event-card', 'conf-news-ticker', 'conf-partner-strip'],
  ['conf-agenda-timeline'],
] as const;
type Tag = (typeof columns)[number][number];

const fallback = html`<a href="https://organiser.example/">The conference</a>`;

const templates: Readonly<Record<Tag, (conference: unknown) => TemplateResult>> = {
  'conf-event-card': (conference) =>
    html`<conf-event-card .conference=${conference} with-countdown>${fallback}</conf-event-card>`,
  'conf-agenda-timeline': (conference) =>
    html`<conf-agenda-timeline .conference=${conference}>${fallback}</conf-agenda-timeline>`,
  'conf-news-ticker': (conference) =>
    html`<conf-news-ticker .conference=${conference}>${fallback}</conf-news-ticker>`,
  'conf-partner-strip': (conference) =>
    html`<conf-partner-strip .conference=${conference}>${fallback}</conf-partner-strip>`,
};

defineBlock('docs-partner-frame', (block) => {
  const conference = sampleConference(Date.now(), document.baseURI);
  const asked = block.getAttribute('widget');
  const shown = columns
    .map((tags) => tags.filter((tag) => !asked || tag === asked))
    .filter((tags) => tags.length > 0);
  return html`<div class="partner-frame" lang="en">
    <p>Lighthouse University</p>
    <div>
      ${shown.map((tags) => html`<div>${tags.map((tag) => templates[tag](conference))}</div>`)}
    </div>
  </div>`;
});
