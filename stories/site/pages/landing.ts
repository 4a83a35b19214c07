/** The four widgets, alive, with a conference that is always a month ahead. */
import '../../../src/all.js';
import { sampleConference } from '../sample/sample-conference.js';

const conference = sampleConference(Date.now(), document.baseURI);

for (const widget of document.querySelectorAll<HTMLElement & { conference?: unknown }>(
  '[data-sample]',
)) {
  widget.conference = conference;
}
