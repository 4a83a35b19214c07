/** `<docs-partner-frame widget="conf-event-card">`: a widget, or all four, live on a partner's page. */
import { html, type TemplateResult } from 'lit';
import '../../../src/all.js';
import { sampleConference } from '../../site/sample/sample-conference.js';
import { defineBlock } from './block.js';
import './partner-frame.css';

const tags = [
  'conf-event-card',
  'conf-agenda-timeline',
  'conf-news-ticker',
  'conf-partner-strip',
] as const;
type Tag = (typeof tags)[number];

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
  const shown = tags.filter((tag) => !asked || tag === asked);
  return html`<div class="partner-frame" lang="en">
    <p>Lighthouse University</p>
    <div>${shown.map((tag) => html`<div>${templates[tag](conference)}</div>`)}</div>
  </div>`;
});
