/** Servers of pictures learn which site shows them, and not which page of it. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/cdn.js';
import { leavePages, page, widgetsIn } from '../embed/embed-fixture.js';

const start = '2111-12-23T09:30:00+04:00';
const src = '/test/fixtures/logos/wide.svg';
const logo = { src, dark: '/test/fixtures/logos/tall.svg', alt: 'Picture' };
const whole = {
  version: 1,
  event: { name: 'Event', start, image: logo, organizers: [{ name: 'Organiser', logo }] },
  speakers: [{ id: 'a', name: 'Ada', photo: logo }],
  sessions: [{ id: 's', title: 'Session', start, speakers: ['a'], description: 'Words' }],
  partners: [{ name: 'Partner', logo }],
};

const picturesIn = (root: Element): readonly HTMLImageElement[] =>
  widgetsIn(root).flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);

describe('pictures of widgets', () => {
  afterEach(leavePages);

  it('say no more than the page’s origin to their server', async () => {
    const json = JSON.stringify(whole).replaceAll('"', '&quot;');
    const box = page(
      ['event-card', 'agenda-timeline', 'partner-strip']
        .map((name) => `<conf-${name} data-conference="${json}"></conf-${name}>\n`)
        .join(''),
    );
    const agenda = (): ShadowRoot | null | undefined =>
      box.querySelector('conf-agenda-timeline')?.shadowRoot;
    await waitUntil(() => agenda()?.querySelector('[part~="session"] a'), 'a session', {
      timeout: 8000,
    });
    agenda()?.querySelector<HTMLElement>('[part~="session"] a')?.click();
    // The event's own, two of its organiser, a speaker's, and a partner's or two.
    await waitUntil(
      () => picturesIn(box).length >= 5 && agenda()?.querySelector('img'),
      'pictures',
      {
        timeout: 8000,
      },
    );
    for (const picture of picturesIn(box)) {
      expect(picture.referrerPolicy, picture.outerHTML).to.equal('strict-origin-when-cross-origin');
    }
  });
});
