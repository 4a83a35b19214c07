/** The embed builder as a webmaster uses it: choose, paste, look, copy. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createToken, readHostileOrigin } from '../source/hostile-origin.js';
import {
  choose,
  codeOf,
  openBuilder,
  sample,
  textOf,
  type,
  wait,
  waitForWidget,
  widgetIn,
  type Page,
} from './embed-builder-fixture.js';

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Press is invited</title><link>https://organiser.example/press</link>
<pubDate>Mon, 20 Jun 2016 09:00:00 GMT</pubDate></item></channel></rss>`;

const tabNames = ({ findAll }: Page): string[] => findAll('[role="tab"]').map(textOf);
const selectedTab = ({ find }: Page): string => textOf(find('[role="tab"][aria-selected="true"]'));

async function paste(page: Page, text: string): Promise<void> {
  choose(page, 'from', 'text');
  await page.builder.updateComplete;
  type(page.find('#text'), text);
}

describe('embed builder', () => {
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', '#');
    localStorage.clear();
  });

  it('begins with a conference to look at, and the code for it', async () => {
    const page = await openBuilder('ui=en');
    const widget = await waitForWidget(page, 'conf-event-card');
    expect(widget.shadowRoot?.textContent).to.contain('Mobility Partnership');
    const code = codeOf(page);
    expect(code).to.contain(`src="${location.origin}${sample}"`);
    expect(code).to.match(/<script type="module" src="[^"]+" integrity="sha384-[^"]+"/);
    expect(textOf(page.find('#src-hint'))).to.contain('sample');
  });

  it('shows another widget and its own options when it is chosen', async () => {
    const page = await openBuilder('ui=en');
    choose(page, 'widget', 'agenda-timeline');
    await waitForWidget(page, 'conf-agenda-timeline');
    expect(codeOf(page)).to.contain('<conf-agenda-timeline');
    const layout = page.find('#attribute-layout') as HTMLSelectElement;
    expect([...layout.options].map(({ value }) => value)).to.deep.equal(['', 'list', 'grid']);
    layout.value = 'list';
    layout.dispatchEvent(new Event('change', { bubbles: true }));
    await page.builder.updateComplete;
    expect(codeOf(page)).to.contain('layout="list"');
    await waitUntil(() => widgetIn(page)?.getAttribute('layout') === 'list', 'preview', wait);
  });

  it('takes pasted data of any format and makes it part of the code', async () => {
    const page = await openBuilder('ui=en&widget=news-ticker');
    await paste(page, feed);
    await waitUntil(() => codeOf(page).includes('Press is invited'), 'the code', wait);
    expect(codeOf(page)).to.contain('<script type="application/json">{"version":1');
    expect(codeOf(page)).not.to.contain(' src="http://localhost');
    const widget = await waitForWidget(page, 'conf-news-ticker');
    expect(widget.shadowRoot?.textContent).to.contain('Press is invited');
    expect(textOf(page.find('[aria-labelledby="problems-title"]'))).to.contain('Read as: rss');
  });

  it('lists what is wrong with the data, with its place', async () => {
    const page = await openBuilder('ui=en');
    await paste(page, '{\n  "version": 1,\n  "event": {"name": "A", "start": "tomorrow"}\n}');
    await waitUntil(() => page.findAll('.problem').length > 0, 'problems', wait);
    const problems = page.findAll('.problem').map(textOf);
    expect(problems.join('\n')).to.match(/line 3, column \d+ · \/event\/start/);
  });

  it('says where pasted data breaks off, and offers no code for it', async () => {
    const page = await openBuilder('ui=en');
    await paste(page, '{"version": 1,\n "event": }');
    await waitUntil(() => page.findAll('.problem.error').length > 0, 'an error', wait);
    expect(textOf(page.find('.problem.error'))).to.contain('line 2, column 11');
    expect(page.findAll('#code-panel pre')).to.be.empty;
    expect(widgetIn(page)).to.be.null;
  });

  it('says why an address does not load, and still gives the code', async () => {
    const page = await openBuilder('ui=en&src=%2Fno%2Fsuch.json');
    await waitUntil(() => page.findAll('.problem.error').length > 0, 'an error', wait);
    expect(textOf(page.find('.problem.error'))).to.contain('404');
    expect(codeOf(page)).to.contain('src="/no/such.json"');
  });

  it('tells a file that is not there from a server that does not let other sites read it', async () => {
    const origin = await readHostileOrigin();
    const problemOf = async (path: string): Promise<string> => {
      const page = await openBuilder(`ui=en&src=${encodeURIComponent(origin + path)}`);
      await waitUntil(() => page.findAll('.problem.error').length > 0, 'an error', wait);
      return textOf(page.find('.problem.error'));
    };
    expect(await problemOf('/404')).to.contain('answered with HTTP status 404');
    fixtureCleanup();
    const refused = await problemOf(`/without-cors?token=${createToken()}`);
    expect(refused).to.contain('answers, but does not let other sites read it');
    expect(refused).to.contain('Access-Control-Allow-Origin: *');
    expect(refused).not.to.contain('404');
  });

  it('offers rooms and tracks of the data by their names', async () => {
    const page = await openBuilder('ui=en&widget=agenda-timeline&from=text');
    await paste(
      page,
      JSON.stringify({
        version: 1,
        timeZone: 'Asia/Baku',
        rooms: [
          { id: 'r1', name: { en: 'Great hall', az: 'Böyük zal' } },
          { id: 'r2', name: 'Library' },
        ],
        tracks: [{ id: 't1', name: 'Law' }],
        sessions: [{ id: 's', title: 'Opening', start: '2031-06-23T09:30', room: 'r1' }],
      }),
    );
    await waitUntil(() => page.findAll('#attribute-room input').length === 2, 'rooms', wait);
    expect(page.findAll('#attribute-room label').map(textOf)).to.deep.equal([
      'Great hall',
      'Library',
    ]);
    page.find('#attribute-room input[value="r2"]').click();
    await page.builder.updateComplete;
    page.find('#attribute-room input[value="r1"]').click();
    page.find('#attribute-track input').click();
    await page.builder.updateComplete;
    expect(codeOf(page)).to.contain(' room="r1,r2"').and.to.contain(' track="t1"');
    page.find('#attribute-room input[value="r1"]').click();
    await page.builder.updateComplete;
    expect(codeOf(page)).to.contain(' room="r2"');
  });

  it('writes colour, typeface, corners and spacing into the code, and shows them', async () => {
    const page = await openBuilder('ui=en&widget=event-card');
    await waitForWidget(page, 'conf-event-card');
    type(page.find('#look-accent'), '#7a1f5c');
    type(page.find('#look-radius'), '3');
    for (const [name, value] of [
      ['font', 'times'],
      ['density', 'airy'],
    ] as const) {
      const field = page.find(`#look-${name}`) as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await page.builder.updateComplete;
    const style =
      '--conf-accent:#7a1f5c;--conf-font:Times New Roman, Times, serif;--conf-radius:3px;--conf-space:24px';
    expect(codeOf(page)).to.contain(`style="display:block;min-height:400px;${style}"`);
    page.find('#tab-placeholder').click();
    await page.builder.updateComplete;
    expect(codeOf(page)).to.contain(`style="min-height:400px;${style}"`);
    page.find('#tab-react').click();
    await page.builder.updateComplete;
    expect(codeOf(page)).to.contain(`'--conf-accent': '#7a1f5c'`);
    await waitUntil(
      () => widgetIn(page)?.style.getPropertyValue('--conf-accent') === '#7a1f5c',
      'the preview',
      wait,
    );
    expect(textOf(page.find('.policy'))).to.contain('--conf-accent: #7a1f5c');
    type(page.find('#look-radius'), 'url(x)');
    await page.builder.updateComplete;
    expect(codeOf(page)).not.to.contain('url(x)').and.not.to.contain('--conf-radius');
  });

  it('lists what the widget says of its attributes', async () => {
    const page = await openBuilder('ui=en&time-zone=Mars');
    await waitUntil(
      () => page.findAll('.problem').some((one) => textOf(one).includes('option time-zone')),
      'the problem of the attribute',
      wait,
    );
  });

  it('moves through the tabs by keyboard, one stop for Tab', async () => {
    const page = await openBuilder('ui=en');
    await waitForWidget(page, 'conf-event-card');
    expect(page.findAll('[role="tab"][tabindex="0"]')).to.have.lengthOf(1);
    page.find('[role="tab"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(selectedTab(page)).to.equal('Placeholder');
    expect(codeOf(page)).to.contain('data-conf-widget="event-card"');
    expect(textOf(page.builder.shadowRoot?.activeElement as Element)).to.equal('Placeholder');
    await sendKeys({ press: 'End' });
    expect(selectedTab(page)).to.equal('Angular');
    await sendKeys({ press: 'ArrowRight' });
    expect(selectedTab(page)).to.equal('HTML');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Home' });
    expect(selectedTab(page)).to.equal('HTML');
    expect(page.find('[role="tabpanel"]').getAttribute('aria-labelledby')).to.equal('tab-html');
  });

  it('has code in every tab', async () => {
    const page = await openBuilder('ui=en&lang=az&with-countdown=true');
    await waitForWidget(page, 'conf-event-card');
    for (const tab of page.findAll('[role="tab"]')) {
      tab.click();
      await page.builder.updateComplete;
      expect(codeOf(page), textOf(tab)).to.match(/with-countdown/);
      expect(page.findAll('#code-panel .copy').length, textOf(tab)).to.be.greaterThan(0);
    }
    expect(tabNames(page)).to.have.lengthOf(9);
  });

  it('writes the server’s rendering', async function run() {
    this.timeout(30_000);
    const page = await openBuilder('ui=en&widget=partner-strip&lang=az');
    await waitForWidget(page, 'conf-partner-strip');
    page.find('#tab-prerendered').click();
    await waitUntil(() => codeOf(page).includes('<template shadowrootmode="open">'), 'HTML', {
      timeout: 25_000,
    });
    expect(codeOf(page)).to.contain('<conf-partner-strip src=');
    expect(codeOf(page)).to.contain('npx conference-widgets prerender partner-strip');
  });

  it('copies, and says so; where that is forbidden, selects', async () => {
    const page = await openBuilder('ui=en');
    await waitForWidget(page, 'conf-event-card');
    const copied: string[] = [];
    const { clipboard } = navigator;
    const replace = (writeText: (text: string) => Promise<void>): unknown =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      replace((text) => Promise.resolve(void copied.push(text)));
      page.find('#code-panel .copy').click();
      await waitUntil(() => textOf(page.find('[role="status"]')) === 'Copied.', 'announced', wait);
      expect(copied).to.deep.equal([codeOf(page)]);
      replace(() => Promise.reject(new Error('forbidden')));
      page.find('#code-panel .copy').click();
      await waitUntil(() => textOf(page.find('[role="status"]')).includes('Ctrl+C'), 'said', wait);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('keeps a wide preview inside a region that can be scrolled by keyboard', async () => {
    const page = await openBuilder('ui=en&width=1400');
    await waitForWidget(page, 'conf-event-card');
    const stage = page.find('.stage');
    expect(widgetIn(page)?.getBoundingClientRect().width).to.equal(1400);
    expect(stage.scrollWidth).to.be.greaterThan(stage.clientWidth);
    expect(stage.tabIndex).to.equal(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });

  it('shows the widget as on a light and on a dark page', async () => {
    const page = await openBuilder('ui=en&page=dark');
    await waitForWidget(page, 'conf-event-card');
    expect(getComputedStyle(page.find('.stage')).colorScheme).to.equal('dark');
    choose(page, 'page', 'light');
    await page.builder.updateComplete;
    expect(getComputedStyle(page.find('.stage')).colorScheme).to.equal('light');
  });

  it('tells weight, hosts, storage and the policy of these settings', async () => {
    const page = await openBuilder('ui=en&widget=agenda-timeline&lang=az');
    await waitForWidget(page, 'conf-agenda-timeline');
    const facts = textOf(page.find('.facts'));
    const kilobytes = Number(/([\d.]+) KB compressed/.exec(facts)?.[1]);
    expect(kilobytes).to.be.within(30, 90);
    expect(facts).to.contain('cdn.jsdelivr.net');
    expect(facts).to.contain('conf-widgets:favorites:');
    expect(facts).to.contain('Cookiesnone'.replace('Cookies', 'Cookies '));
    const policy = textOf(page.find('.policy'));
    expect(policy).to.match(/script-src https:\/\/cdn\.jsdelivr\.net\/npm\/[^ ]+\/dist\/cdn\/;/);
    expect(policy).to.contain(`connect-src ${location.origin};`);
  });
});
