import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConferenceDocument } from '../../../../src/index.js';
import { sendKeys } from '@web/test-runner-commands';
import type { ConfSelectEvent } from '../../../../src/widget/events/select-event.js';
import type { AgendaTimelineElement } from '../../../../src/widgets/agenda-timeline/index.js';
import { agenda, all, heardOf, one, seenOf, settled, textOf } from '../agenda-fixture.js';
import {
  buttonOf,
  dialogOf,
  factsOf,
  full,
  isOpen,
  open,
  opened,
  picture,
  title,
} from './detail-fixture.js';

describe('a session in full', () => {
  afterEach(() => {
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('opens on its title, after the page was asked, and leaves the address alone', async () => {
    const element = await agenda({ value: full });
    const { href } = location;
    const told = oneEvent(element, 'conf-select');
    const dialog = await open(element, 'eco1');
    expect(((await told) as ConfSelectEvent).detail).to.deep.equal({
      id: 'eco1',
      url: 'https://organiser.example/eco1',
    });
    expect(title(element)).to.equal('The Caspian economy');
    expect(dialog.getAttribute('aria-labelledby')).to.equal('conf-detail-title');
    expect(dialog.part.contains('detail')).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
    expect(textOf(one(element, 'h2[part="detail-title"]'))).to.equal('The Caspian economy');
    expect(textOf(one(element, '[part="detail-facts"]'))).to.contain('Grand Hall');
    expect(location.href).to.equal(href);
  });

  it('stays closed when the page shows it itself', async () => {
    const element = await agenda({ value: full });
    element.addEventListener('conf-select', (event) => event.preventDefault());
    one(element, '.session[data-id="eco1"] a').click();
    await settled(element);
    expect(isOpen(element)).to.equal(false);
  });

  it('says all there is to know', async () => {
    const element = await agenda({ value: full, attributes: { 'time-zone': 'both' } });
    const dialog = await open(element, 'eco1');
    const facts = factsOf(element);
    expect(facts['Time']).to.match(
      /^Tuesday,? 1 December 2026, 10:00\s?–\s?11:30 \(Baku, GMT\+4\)/,
    );
    expect(facts['Room']).to.equal('Grand Hall');
    expect(facts['Track']).to.equal('Economy');
    expect(facts['Language']).to.equal('English, interpreted into Azerbaijani');
    await waitUntil(() => dialog.querySelector('.rich ul') !== null, 'markup', { timeout: 8000 });
    expect([...dialog.querySelectorAll('.rich ul li')].map(textOf)).to.deep.equal(['one', 'two']);
    const [first, second] = all(element, 'dialog .person').map(textOf);
    expect(first).to.match(
      /^Aygün Məmmədova Professor, Baku State University Writes about trade\.$/,
    );
    expect(second).to.equal('Hannah Østergård Moderator Nordic Centre');
    const links = all(element, 'dialog a').map(
      (link) => [textOf(link), (link as HTMLAnchorElement).href] as const,
    );
    expect(links).to.deep.include(['Watch live', 'https://live.example/eco1']);
    expect(links).to.deep.include(['Watch the recording', 'https://video.example/eco1']);
    expect(links).to.deep.include(['Session page', 'https://organiser.example/eco1']);
    expect(textOf(dialog.querySelector('.detail-documents'))).to.equal(
      'Slides (PDF, 1.2 MB, English)',
    );
  });

  it('shows the time on the visitor’s clock when that is another', async () => {
    const value = { ...full, timeZone: 'Pacific/Kiritimati' };
    const element = await agenda({ value });
    await open(element, 'eco1');
    expect(factsOf(element)['Your time']).to.match(/\d/);
    expect(factsOf(element)['Time']).to.contain('GMT+14');
  });

  it('says what became of it, from where to where, and why', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'moved');
    const status = dialog.querySelector('[part="status"]');
    expect(seenOf(status)).to.match(/^Moved 13:30, Grand Hall ?→ ?13:00\s?–\s?14:00, Hall B$/);
    expect(heardOf(status)).to.equal('Moved Before: 13:30, Grand Hall now: 13:00 to 14:00, Hall B');
  });

  for (const [way, close] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its button', (element: Element) => buttonOf(element, 'Close').click()],
    [
      'a press beside it',
      (element: Element) => {
        const dialog = dialogOf(element);
        dialog?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        dialog?.click();
      },
    ],
  ] as const) {
    it(`closes by ${way} and gives focus back`, async () => {
      const element = await agenda({ value: full });
      await open(element, 'eco1');
      await close(element);
      await waitUntil(() => !isOpen(element), 'it is closed');
      const link = one(element, '.session[data-id="eco1"] a');
      await waitUntil(() => element.shadowRoot?.activeElement === link, 'focus is back');
    });
  }

  it('stays when somebody marks text and lets go beside it', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    dialog.querySelector('h2')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.click();
    expect(dialog.open).to.equal(true);
  });

  it('opens by Enter', async () => {
    const element = await agenda({ value: full });
    one(element, '.session[data-id="art1"] a').focus();
    await sendKeys({ press: 'Enter' });
    await opened(element);
    expect(title(element)).to.equal('Mugham');
  });

  it('goes on to others: before, after, at the same time', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'art1');
    const ways = (): string[] =>
      [...dialog.querySelectorAll('nav h3')].map((heading) => textOf(heading));
    expect(ways()).to.deep.equal(['Next, in the same room', 'At the same time']);
    expect([...dialog.querySelectorAll('nav li .own')].map(textOf)).to.deep.equal([
      'The Caspian economy',
      'Workshop',
    ]);
    buttonOf(element, 'Silk Road archives').click();
    await waitUntil(() => title(element) === 'Silk Road archives', 'it goes on');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
    await sendKeys({ press: 'Escape' });
    const link = one(element, '.session[data-id="art1"] a');
    await waitUntil(() => element.shadowRoot?.activeElement === link, 'focus is back');
  });

  it('opens from the page’s address, on load and later', async () => {
    history.replaceState(null, '', '#conf-session=art1');
    const element = await agenda({ value: full });
    await opened(element);
    expect(title(element)).to.equal('Mugham');
    location.hash = '#conf-session=work';
    await waitUntil(() => title(element) === 'Workshop', 'it follows');
    location.hash = '#conf-session=nobody';
    await settled(element);
    expect(title(element)).to.equal('Workshop');
    expect(location.hash).to.equal('#conf-session=nobody');
    dialogOf(element)?.close();
    const link = one(element, '.session[data-id="work"] a');
    await waitUntil(() => element.shadowRoot?.activeElement === link, 'focus is on the session');
  });

  it('opens once, where two agendas have the session', async () => {
    const first = await agenda({ value: full });
    const second = await agenda({ value: full });
    location.hash = '#conf-session=art1';
    await waitUntil(() => isOpen(first) || isOpen(second), 'one is open', { timeout: 8000 });
    await settled(second);
    expect([first, second].filter(isOpen)).to.have.length(1);
  });

  it('follows a newer copy, another language, and says when the session is gone', async () => {
    const element = await agenda({ value: full });
    await open(element, 'eco1');
    const change = (change: object): ConferenceDocument => ({
      ...full,
      sessions: full.sessions.map((session) =>
        session.id === 'eco1' ? { ...session, ...change } : session,
      ),
    });
    element.conference = change({ state: 'cancelled', stateNote: 'The hall is closed.' });
    await waitUntil(() => textOf(dialogOf(element)?.querySelector('[part="status"]')) !== '');
    expect(textOf(dialogOf(element)?.querySelector('[part="status"]'))).to.equal(
      'Cancelled The hall is closed.',
    );
    element.lang = 'az';
    await waitUntil(() => title(element) === 'Xəzər iqtisadiyyatı', 'Azerbaijani', {
      timeout: 8000,
    });
    await waitUntil(() => one(element, 'dialog button').ariaLabel === 'Bağla', 'its words', {
      timeout: 8000,
    });
    element.conference = {
      ...full,
      sessions: full.sessions.filter(({ id }) => id !== 'eco1'),
    };
    await waitUntil(() => title(element) === 'Artıq proqramda yoxdur', 'it is gone');
    expect(all(element, 'dialog button')).to.have.length(1);
  });

  it('keeps a photo’s place, and is quiet when it is broken', async () => {
    for (const [src, isBroken] of [
      [picture, false],
      ['/missing-photo.png', true],
    ] as const) {
      const speakers = [{ ...full.speakers[0], photo: { src } }, full.speakers[1]];
      const element = await agenda({ value: { ...full, speakers } });
      const dialog = await open(element, 'eco1');
      const image = dialog.querySelector('img');
      await waitUntil(() => image?.complete === true || image?.hidden, 'the photo has come or not');
      await waitUntil(() => image?.hidden === isBroken, src);
      expect(dialog.querySelector('.photo')?.getBoundingClientRect().width).to.equal(72);
      dialog.close();
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`is clean for axe, ${theme}`, async () => {
      const element = await agenda({ value: full, attributes: { theme } });
      const dialog = await open(element, 'eco1');
      await waitUntil(() => dialog.querySelector('.rich ul') !== null, 'markup', { timeout: 8000 });
      await expect(element).to.be.accessible();
    });
  }

  it('begins its lines where the page’s begin, right to left', async () => {
    const element = await agenda({ value: full });
    element.parentElement?.setAttribute('dir', 'rtl');
    const dialog = await open(element, 'eco1');
    for (const selector of ['h2', 'dd', '.what']) {
      const box = dialog.querySelector(selector);
      for (const unseen of box?.querySelectorAll('.hidden-text') ?? []) unseen.remove();
      const range = document.createRange();
      if (box) range.selectNodeContents(box);
      const style = box && getComputedStyle(box);
      const padding = Number.parseFloat(style?.paddingRight ?? '0');
      const edge = (box?.getBoundingClientRect().right ?? 0) - padding;
      expect(range.getBoundingClientRect().right, selector).to.be.closeTo(edge, 2);
    }
  });

  it('has a time from its start to its end behind a date that runs the other way', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await agenda({ value: full, attributes: { lang: 'he' } });
      element.parentElement?.setAttribute('dir', dir);
      const dialog = await open(element, 'eco1');
      const time = dialog.querySelector('.detail-facts time [aria-hidden]');
      const textIn = (box: Element | null | undefined): Text =>
        [...(box?.childNodes ?? [])].find(
          (one) => one instanceof Text && one.data.trim() !== '',
        ) as Text;
      const range = time?.querySelector('bdi');
      const node = textIn(range);
      const leftOf = (index: number): number => {
        const letter = document.createRange();
        letter.setStart(node, index);
        letter.setEnd(node, index + 1);
        return letter.getBoundingClientRect().left;
      };
      expect(node.data).to.match(/^\d.*–.*\d$/);
      expect(leftOf(0), dir).to.be.below(leftOf(node.length - 1));
      // The line is in Hebrew, so the date comes first from the right.
      const date = document.createRange();
      date.selectNodeContents(textIn(time));
      const { left } = date.getBoundingClientRect();
      expect(range?.getBoundingClientRect().right, dir).to.be.at.most(left);
      dialog.close();
      element.remove();
    }
  });

  it('says from where to where in the order in which the page is read', async () => {
    const element = await agenda({ value: full, attributes: { lang: 'ar' } });
    element.parentElement?.setAttribute('dir', 'rtl');
    const dialog = await open(element, 'moved');
    const [from, arrow] = ['s', '[aria-hidden]'].map((part) =>
      dialog.querySelector(`[part="status"] ${part}`)?.getBoundingClientRect(),
    );
    expect(arrow?.right).to.be.at.most((from?.left ?? 0) + 1);
  });

  it('goes when its agenda goes', async () => {
    const element: AgendaTimelineElement = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    element.remove();
    expect([dialog.open, dialog.isConnected]).to.deep.equal([false, false]);
  });

  it('runs nothing that a description holds', async () => {
    const evil =
      '<p>x</p><img src=x onerror="window.wasRun = true"><a href="javascript:wasRun">y</a>';
    const value = {
      ...full,
      sessions: full.sessions.map((session) => ({ ...session, description: evil })),
    };
    const element = await agenda({ value });
    const dialog = await open(element, 'eco1');
    await waitUntil(() => dialog.querySelector('.rich p') !== null, 'markup', { timeout: 8000 });
    expect(dialog.querySelector('img, .rich a[href]')).to.equal(null);
    expect('wasRun' in window).to.equal(false);
  });
});
