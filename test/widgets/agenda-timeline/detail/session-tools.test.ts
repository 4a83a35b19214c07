import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { agenda, all, one, textOf } from '../agenda-fixture.js';
import { buttonOf, full, open, title } from './detail-fixture.js';

describe('what a person does with an open session', () => {
  it('keeps a favourite, and names what it clashes with', async () => {
    const element = await agenda({ value: { ...full, event: { id: crypto.randomUUID() } } });
    await open(element, 'work');
    buttonOf(element, 'Favourite').click();
    buttonOf(element, 'Mugham').click();
    await waitUntil(() => title(element) === 'Mugham', 'it goes on');
    buttonOf(element, 'Favourite').click();
    await waitUntil(() => all(element, 'dialog .clash').length > 0, 'the clash');
    expect(textOf(one(element, 'dialog .clash'))).to.equal('Overlaps with “Workshop”');
    expect(buttonOf(element, 'Favourite').ariaPressed).to.equal('true');
  });

  it('goes to calendars, and offers the subscription', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    const details = dialog.querySelector('details');
    expect(details).to.not.equal(null);
    if (details) details.open = true;
    await waitUntil(() => dialog.querySelectorAll('.menu a').length > 4, 'links', {
      timeout: 8000,
    });
    const links = [...dialog.querySelectorAll<HTMLAnchorElement>('.menu a')];
    const file = links.find(({ dataset }) => dataset['target'] === 'ics');
    const ics = await (await fetch(file?.href ?? '')).text();
    expect(ics).to.contain('SUMMARY:The Caspian economy');
    expect(ics).to.contain('DTSTART:20261201T060000Z');
    expect(ics).to.contain('LOCATION:Grand Hall');
    expect(links.map(({ href }) => href)).to.include('webcal://x.example/c.ics');
    // Escape closes the menu and leaves the dialog.
    dialog.querySelector('summary')?.focus();
    await sendKeys({ press: 'Escape' });
    expect([details?.open, dialog.open]).to.deep.equal([false, true]);
  });

  it('gives its link, to the clipboard or to the hand', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    buttonOf(element, 'Copy link').click();
    const link = `${location.href.split('#')[0]}#conf-session=eco1`;
    await waitUntil(
      () =>
        dialog.querySelector<HTMLInputElement>('.link-text')?.value === link ||
        textOf(dialog.querySelector('[role="status"]')) === 'Link copied',
      'the link is copied or shown',
    );
  });
});
