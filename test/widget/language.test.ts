import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { observeLanguage } from '../../src/widget/page/language/language-observer.js';
import { readLanguage } from '../../src/widget/page/language/read-language.js';

const page = document.documentElement;

/** An element inside `depth` shadow roots below `outer`. */
function nest(outer: Element, depth: number): Element {
  if (depth === 0) return outer.appendChild(document.createElement('p'));
  const host = outer.appendChild(document.createElement('div'));
  const inner = document.createElement('div');
  host.attachShadow({ mode: depth % 2 ? 'closed' : 'open' }).append(inner);
  return nest(inner, depth - 1);
}

function written(depth: number, ...attributes: readonly string[]): Element {
  const outer = document.createElement('div');
  for (const attribute of attributes)
    outer.setAttribute(...(attribute.split('=') as [string, string]));
  document.body.append(outer);
  return nest(outer, depth);
}

describe('readLanguage', () => {
  const before = page.getAttribute('lang');
  afterEach(() => {
    document.body.replaceChildren();
    if (before === null) page.removeAttribute('lang');
    else page.lang = before;
  });

  const cases: readonly (readonly [name: string, make: () => Element, language: string])[] = [
    ['from around', () => written(0, 'lang=az'), 'az'],
    ['out of two shadow roots', () => written(2, 'lang=ru_RU'), 'ru_RU'],
    ['xml:lang', () => written(1, 'xml:lang=az'), 'az'],
    ['passing over an empty one', () => written(0, 'lang='), 'de'],
    ['from the page', () => written(1), 'de'],
  ];
  for (const [name, make, language] of cases) {
    it(name, () => {
      page.lang = 'de';
      expect(readLanguage(make())).to.equal(language);
    });
  }
  it('its own first', () => {
    const element = written(1, 'lang=ru');
    element.setAttribute('lang', 'az');
    expect(readLanguage(element)).to.equal('az');
  });
  it('from the page’s meta, else none', () => {
    page.removeAttribute('lang');
    const element = written(1);
    expect(readLanguage(element)).to.equal('');
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Language';
    meta.content = 'az';
    document.head.append(meta);
    expect(readLanguage(element)).to.equal('az');
    meta.remove();
  });
});

describe('observeLanguage', () => {
  it('tells of changes on the element and around it, across shadow roots, and of no others', async () => {
    const root = await fixture(
      html`<div>
        <section></section>
        <aside></aside>
      </div>`,
    );
    const section = root.querySelector('section');
    const aside = root.querySelector('aside');
    if (!section || !aside) throw new Error('no fixture');
    const element = nest(section, 2);
    const other = nest(aside, 1);
    const heard: string[] = [];
    const stop = observeLanguage(element, () => heard.push('element'));
    const stopOther = observeLanguage(other, () => heard.push('other'));
    const changed = async (change: () => void): Promise<string> => {
      heard.length = 0;
      change();
      await nextFrame();
      return heard.join();
    };
    expect(await changed(() => section.setAttribute('lang', 'az'))).to.equal('element');
    expect(await changed(() => element.setAttribute('dir', 'rtl'))).to.equal('element');
    expect(await changed(() => element.parentElement?.setAttribute('lang', 'ru'))).to.equal(
      'element',
    );
    expect(await changed(() => root.setAttribute('lang', 'ru'))).to.equal('element,other');
    expect(await changed(() => root.setAttribute('title', 'x'))).to.equal('');
    stop();
    expect(await changed(() => root.setAttribute('lang', 'en'))).to.equal('other');
    stopOther();
    expect(await changed(() => root.setAttribute('lang', 'az'))).to.equal('');
    const stopAgain = observeLanguage(element, () => heard.push('again'));
    expect(await changed(() => section.setAttribute('lang', 'en'))).to.equal('again');
    stopAgain();
  });
});
