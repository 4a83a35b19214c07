import { expect, waitUntil } from '@open-wc/testing';
import '../../src/cdn.js';
import {
  conference,
  drawn,
  escaped,
  event,
  isDrawn,
  isVisible,
  leavePages,
  page,
  settled,
  widgetsIn,
} from './embed-fixture.js';

const fallback = '<a href="https://organiser.example/event">Mobility Partnership</a>';
const placeholder = (attributes = `data-event="${escaped(event)}"`, tag = 'div'): string =>
  `<${tag} data-conf-widget="event-card" ${attributes}>${fallback}</${tag}>\n`;

describe('placeholders', () => {
  afterEach(leavePages);

  it('become widgets when they come with the page or later, and hide their fallback', async () => {
    const box = page(placeholder());
    await drawn(box);
    expect(isVisible(box.querySelector('a'))).to.equal(false);
    box.insertAdjacentHTML('beforeend', placeholder());
    await drawn(box, 2);
  });

  it('keep the page’s own markup as it is', async () => {
    const box = page(placeholder());
    const before = box.innerHTML;
    await drawn(box);
    expect(box.innerHTML).to.equal(before);
  });

  it('pass children with a slot on to the widget’s slot of that name, later ones too', async () => {
    const box = page(placeholder().replace('</div>', '<b slot="header">Welcome</b></div>'));
    await drawn(box);
    const header = box.querySelector('b');
    const host = box.querySelector('[data-conf-widget]');
    expect(isVisible(header)).to.equal(true);
    expect(isVisible(box.querySelector('a'))).to.equal(false);
    host?.insertAdjacentHTML('beforeend', '<i slot="footer">See you</i>');
    await waitUntil(() => isVisible(box.querySelector('i')), 'the footer is shown');
    header?.remove();
    await waitUntil(() => host?.shadowRoot?.querySelectorAll('slot').length === 2, 'one is gone');
  });

  it('take every attribute of the contract, and no other', async () => {
    const box = page(
      placeholder(
        `data-event="${escaped(event)}" data-lang="az" data-layout="row" data-with-countdown data-with-share="false" data-onclick="alert(1)" data-style="color:red" data-is="x" data-id="a" id="mine" class="theirs"`,
      ),
    );
    const [widget] = await drawn(box);
    expect(widget?.getAttributeNames().sort()).to.deep.equal(
      ['data-event', 'lang', 'layout', 'with-countdown'].sort(),
    );
  });

  const booleans: readonly (readonly [string, boolean])[] = [
    ['data-with-countdown', true],
    ['data-with-countdown=""', true],
    ['data-with-countdown="true"', true],
    ['data-with-countdown="with-countdown"', true],
    ['data-with-countdown="false"', false],
    ['data-with-countdown=" False "', false],
    ['data-without-calendar="false"', false],
  ];
  for (const [written, isOn] of booleans) {
    it(`take ${written} for ${isOn ? 'yes' : 'no'}`, async () => {
      const box = page(placeholder(`data-event="${escaped(event)}" ${written}`));
      const [widget] = await drawn(box);
      const name = /data-([\w-]+)/.exec(written)?.[1] ?? '';
      expect(widget?.hasAttribute(name)).to.equal(isOn);
    });
  }

  for (const written of ['  no-such/conference.json\n', '“no-such/other.json”']) {
    it(`read the relative address ${JSON.stringify(written)} against the page`, async () => {
      const asked: string[] = [];
      const { fetch } = window;
      window.fetch = (...request: Parameters<typeof fetch>) => {
        asked.push(new Request(...request).url);
        return fetch(...request);
      };
      page(placeholder(`data-src="${written}"`));
      await waitUntil(() => asked.length > 0, 'something is asked for', { timeout: 8000 });
      window.fetch = fetch;
      expect(asked[0]).to.equal(
        new URL(/no-such.\w+\.json/.exec(written)?.[0] ?? '', document.baseURI).href,
      );
    });
  }

  it('follow a change of an attribute, and its removal', async () => {
    const box = page(placeholder());
    const [widget] = await drawn(box);
    const div = box.firstElementChild;
    div?.setAttribute('data-event', JSON.stringify({ ...event, name: 'Renamed' }));
    await waitUntil(() => widget?.shadowRoot?.textContent?.includes('Renamed'));
    div?.setAttribute('data-lang', 'az');
    await waitUntil(() => widget?.getAttribute('lang') === 'az');
    div?.removeAttribute('data-lang');
    await waitUntil(() => widget?.getAttribute('lang') === null);
  });

  it('may be removed, brought back and moved: always one widget', async () => {
    const box = page(placeholder());
    const [widget] = await drawn(box);
    const div = box.firstElementChild;
    div?.remove();
    await settled();
    if (div) box.append(div);
    await settled();
    const other = page('<section></section>');
    if (div) other.firstElementChild?.append(div);
    await settled();
    expect(widgetsIn(box)).to.have.length(0);
    expect(widgetsIn(other)).to.deep.equal([widget]);
    expect(isDrawn(widget)).to.equal(true);
  });

  for (const tag of ['div', 'blockquote', 'ul', 'pre']) {
    it(`are widgets again after a cache cloned <${tag}>`, async () => {
      const box = page(placeholder(undefined, tag));
      await drawn(box);
      const clone = box.cloneNode(true) as HTMLElement;
      box.replaceWith(clone);
      await drawn(clone);
      await settled();
      expect(widgetsIn(clone)).to.have.length(1);
      clone.remove();
    });
  }

  it('read a child script with JSON', async () => {
    const box = page(
      `<div data-conf-widget="event-card">${fallback}<script type="application/json">${JSON.stringify(conference)}</script></div>\n`,
    );
    await drawn(box);
  });

  for (const name of [
    '',
    ' ',
    'sponsor',
    'constructor',
    '__proto__',
    'toString',
    'event-card"><img src=x>',
    'conf-event-card',
    'EVENT-CARD',
    'event_card',
  ]) {
    it(`stay as they are under the name ${JSON.stringify(name)}`, async () => {
      const box = page(`<div>${fallback}</div>`);
      box.firstElementChild?.setAttribute('data-conf-widget', name);
      await settled();
      expect(widgetsIn(box)).to.have.length(0);
      expect(isVisible(box.querySelector('a'))).to.equal(true);
    });
  }

  it('never closed leave the rest of the page visible', async () => {
    const box = page(
      `<h1>Page</h1><div data-conf-widget="event-card" data-event="${escaped(event)}" /><p id="after">Rest of the page</p><h2>More</h2>`,
    );
    await drawn(box);
    expect(isVisible(box.querySelector('#after'))).to.equal(true);
    expect(isVisible(box.querySelector('h2'))).to.equal(true);
  });

  it('keep their content when there is nothing to show', async () => {
    const box = page(placeholder('data-event="{broken"'));
    await waitUntil(() => widgetsIn(box).length === 1);
    await settled();
    expect(isVisible(box.querySelector('a'))).to.equal(true);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
  ]) {
    it(`ask for nothing at ${src}`, async () => {
      const asked: unknown[] = [];
      const { fetch } = window;
      window.fetch = (...request: Parameters<typeof fetch>) => {
        asked.push(request[0]);
        return fetch(...request);
      };
      const box = page(placeholder(`data-src="${src}"`));
      const [widget] = widgetsIn(box);
      const failed = new Promise((resolve) => {
        document.addEventListener('conf-error', resolve, { once: true });
      });
      await failed;
      window.fetch = fetch;
      expect(widget ?? widgetsIn(box)[0]).to.not.equal(undefined);
      expect(asked).to.deep.equal([]);
      expect(isVisible(box.querySelector('a'))).to.equal(true);
    });
  }
});
