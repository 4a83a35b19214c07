/** A sheet of Google, published as CSV, is a source of its own: what its editors change is shown. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/widgets/agenda-timeline/define.js';
import '../../src/widgets/partner-strip/define.js';
import { openSource } from '../../src/widget/source/load-source.js';
import { createToken, readHostileOrigin, say } from './hostile-origin.js';

let origin = '';
let other = '';

before(async () => {
  origin = await readHostileOrigin();
  other = await readHostileOrigin('hostileOther');
});

afterEach(() => {
  for (const close of closing.splice(0)) close();
  document.body.replaceChildren();
  localStorage.clear();
});

const headers = {
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': 'attachment; filename="Programme.csv"',
};

/** As Google answers: the published address sends the reader on to another host. */
async function publish(csv: string) {
  const token = createToken();
  const tell = (body: string): Promise<void> => say(other, token, { body, headers });
  await tell(csv);
  const to = encodeURIComponent(`${other}/said?token=${token}`);
  return { address: `${origin}/redirect-to?to=${to}`, edit: tell };
}

function show(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  return widget;
}

const shown = (widget: HTMLElement, part: string): readonly string[] =>
  [...(widget.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].map((element) =>
    (element.textContent ?? '').trim(),
  );

/** The page's other reader of the address asks again, as a `refresh` would after its seconds. */
function refresh(address: string): void {
  const { refreshNow, close } = openSource({
    urls: [address],
    baseUrl: document.baseURI,
    refreshSeconds: 0,
    timeZone: 'Asia/Baku',
    onUpdate: () => undefined,
  });
  refreshNow();
  closing.push(close);
}

const closing: (() => void)[] = [];

const heading = 'Tarix,Vaxt,Zal,Mövzu (az),Topic (en)\n';
const opening = '02.12.2031,09:30–10:15,Böyük zal,Açılış,Opening\n';
const coffee = ',10:15–10:45,,Qəhvə fasiləsi,Coffee break\n';

describe('a published sheet', () => {
  it('is shown in the language of the page, and an edit shows by itself', async () => {
    const { address, edit } = await publish(heading + opening);
    const agenda = show('conf-agenda-timeline', {
      src: address,
      lang: 'az',
      'source-time-zone': 'Asia/Baku',
    });
    const titles = (): readonly string[] => shown(agenda, 'session-title');
    await waitUntil(() => titles().length === 1, 'the opening', { timeout: 9000 });
    expect(titles()[0]).to.contain('Açılış');
    expect(shown(agenda, 'session-time')[0]).to.contain('09:30');
    await edit(heading + opening + coffee);
    refresh(address);
    await waitUntil(() => titles().length === 2, 'the coffee break', { timeout: 9000 });
    expect(titles()[1]).to.contain('Qəhvə fasiləsi');
  });

  it('stands beside a sheet of partners in one src', async () => {
    const programme = await publish(heading + opening);
    const partners = await publish('Partner,Level\nGuild of Reeds,Gold\nMill,Silver\n');
    const src = `${programme.address} ${partners.address}`;
    const strip = show('conf-partner-strip', { src, lang: 'en' });
    await waitUntil(() => shown(strip, 'partner').length === 2, 'partners', { timeout: 9000 });
    expect(shown(strip, 'partner').join(' ')).to.contain('Guild of Reeds');
  });

  it('that is given by its page instead is told how to be published', async () => {
    const { address } = await publish(
      '<html><head><title>Programme</title></head><body><table class="waffle"></table></body></html>',
    );
    const problems: string[] = [];
    document.body.addEventListener(
      'conf-error',
      (event) => {
        for (const { message } of event.detail.problems) problems.push(message);
      },
      { once: true },
    );
    show('conf-agenda-timeline', { src: address, lang: 'en' });
    await waitUntil(() => problems.length > 0, 'the problem', { timeout: 9000 });
    expect(problems.join(' ')).to.match(/Publish to web/);
  });
});
