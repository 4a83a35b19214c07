/** A dialog opens where it can be seen, every time it is asked for, and keeps its keys to itself. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { agenda, all, one, settled, type } from './agenda-fixture.js';
import { dialogOf, full, isOpen, open, opened, title } from './detail/detail-fixture.js';

const clearHash = (): void => history.replaceState(null, '', location.href.split('#')[0]);

describe('a link to a session', () => {
  afterEach(clearHash);

  const hiding: readonly (readonly [string, (box: HTMLElement) => void])[] = [
    ['display: none', (box) => box.style.setProperty('display', 'none')],
    ['hidden', (box) => box.toggleAttribute('hidden', true)],
    ['visibility: hidden', (box) => box.style.setProperty('visibility', 'hidden')],
    [
      'closed details',
      (box) => {
        const details = document.createElement('details');
        box.replaceWith(details);
        details.append(box);
      },
    ],
  ];
  for (const [name, hide] of hiding) {
    it(`opens nothing in an agenda that is not rendered: ${name}`, async () => {
      const element = await agenda({ value: full });
      hide(element.parentElement as HTMLElement);
      location.hash = '#conf-session=art1';
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      await settled(element);
      expect(isOpen(element)).to.equal(false);
    });
  }

  it('opens in the copy that is rendered', async () => {
    const first = await agenda({ value: full });
    const second = await agenda({ value: full });
    first.parentElement?.style.setProperty('display', 'none');
    location.hash = '#conf-session=art1';
    await opened(second);
    expect(isOpen(first)).to.equal(false);
  });

  it('opens every time it is pressed, not once', async () => {
    const element = await agenda({ value: full });
    const link = await fixture<HTMLAnchorElement>(html`<a href="#conf-session=art1">Mugham</a>`);
    for (let time = 0; time < 2; time++) {
      link.click();
      const dialog = await opened(element);
      expect(title(element)).to.equal('Mugham');
      dialog.close();
      await waitUntil(() => !isOpen(element), 'it is closed');
    }
  });
});

describe('an open dialog', () => {
  it('closes when the agenda is hidden, so that the page can be used', async () => {
    const element = await agenda({ value: full });
    await open(element, 'eco1');
    element.parentElement?.style.setProperty('display', 'none');
    await waitUntil(() => !isOpen(element), 'it is closed');
    element.parentElement?.style.removeProperty('display');
    await settled(element);
    expect(isOpen(element)).to.equal(false);
  });

  it('is seen and pressed in a pane that is made invisible', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    element.parentElement?.style.setProperty('visibility', 'hidden');
    expect(dialog.checkVisibility({ visibilityProperty: true })).to.equal(true);
    const { left, top } = dialog.getBoundingClientRect();
    expect(document.elementsFromPoint(left + 9, top + 9)[0]).to.equal(element);
  });
});

describe('keys that the agenda handles', () => {
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent): number => heard.push(key);

  beforeEach(() => {
    heard.length = 0;
    for (const name of ['keydown', 'keypress', 'keyup'] as const)
      document.addEventListener(name, hear);
  });

  afterEach(() => {
    for (const name of ['keydown', 'keypress', 'keyup'] as const)
      document.removeEventListener(name, hear);
  });

  it('are not heard by the page while somebody types', async () => {
    const element = await agenda();
    await type(element, '');
    one(element, '[part~="search"]').focus();
    await sendKeys({ type: 'jk?' });
    expect((one(element, '[part~="search"]') as HTMLInputElement).value).to.equal('jk?');
    expect(heard).to.deep.equal([]);
  });

  it('are not heard when a control is pressed or tabs are walked; others are', async () => {
    const element = await agenda();
    one(element, '[data-id="eco1"] .favorite').focus();
    await sendKeys({ press: 'Space' });
    all(element, '[role="tab"]')[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'm' });
    expect(heard).to.include('m');
  });

  it('do not close a dialog of the page with ours', async () => {
    const element = await agenda({ value: full });
    await open(element, 'eco1');
    heard.length = 0;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(element), 'ours is closed');
    expect(heard.filter((key) => key === 'Escape').length).to.be.below(2);
    expect(dialogOf(element)?.open ?? false).to.equal(false);
  });
});

describe('heads of rooms', () => {
  it('are one Tab stop, with arrows among them', async () => {
    const element = await agenda({ width: 1200 });
    const heads = all(element, '[data-day="2026-12-01"] .head');
    expect(heads.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    heads[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.shadowRoot?.activeElement).to.equal(heads[1]);
    expect(heads.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
    await sendKeys({ press: 'End' });
    expect(element.shadowRoot?.activeElement).to.equal(heads[2]);
  });

  it('do not cover what takes focus', async () => {
    const element = await agenda({ width: 1200 });
    const star = one(element, '[data-id="moved"] .favorite');
    scrollTo(0, document.documentElement.scrollHeight);
    star.focus();
    await settled(element);
    const { top } = star.getBoundingClientRect();
    const head = one(element, '[data-day="2026-12-01"] .head').getBoundingClientRect();
    expect(top >= head.bottom || head.bottom < 0 || head.top > top).to.equal(true);
    scrollTo(0, 0);
  });
});
