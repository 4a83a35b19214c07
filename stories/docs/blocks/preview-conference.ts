import { DAY } from '../../../src/model/values/time-units.js';
/** The conference of the stories, a month from now, so that its button and its links are there. */
interface Written {
  readonly event: { readonly venue: object };
}

const MONTH = 30 * DAY;

export async function readPreview(): Promise<unknown> {
  const answer = await fetch('partner-page/conference.json');
  const day = new Date(Date.now() + MONTH).toISOString().slice(0, 10);
  // Data that is set has no address that its logos could be relative to.
  const text = (await answer.text())
    .replaceAll('"logos/', '"partner-page/logos/')
    .replaceAll('2016-06-23', day);
  const document = JSON.parse(text) as Written;
  const event = {
    ...document.event,
    venue: { ...document.event.venue, mapUrl: 'https://organiser.example/map' },
    registration: { url: 'https://organiser.example/register' },
  };
  return { ...document, event };
}
