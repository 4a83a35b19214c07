/** Settings as a fragment: shared, restored, and hostile. The page's address: `storybook.node.test.ts`. */
import { expect } from '@open-wc/testing';
import {
  firstSettings,
  formatFragment,
  longestSharedText,
  parseFragment,
  type Settings,
} from '../../stories/embed-builder/settings.js';

const fresh = firstSettings('https://builder.example/sample.json', 'en');

describe('settings of the embed builder as a fragment', () => {
  const cases: Readonly<Record<string, Partial<Settings>>> = {
    'nothing chosen': {},
    'an address and attributes': {
      widget: 'agenda-timeline',
      src: 'https://organiser.example/a.json?x=1&y=2#z',
      attributes: { lang: 'az', layout: 'list', 'without-search': 'true', label: 'A & B = "C"' },
    },
    'pasted data': { from: 'text', text: '{"a": "ə & b=c#d%"}\n', src: fresh.src },
    'everything about the page': {
      link: 'https://a.example/',
      words: 'Xəbərlər',
      height: '0',
      folder: '/widgets/',
      script: 'classic',
      width: '320',
      page: 'dark',
      ui: 'ru',
    },
    'no address at all': { src: '' },
  };
  for (const [name, change] of Object.entries(cases)) {
    it(`come back as they were: ${name}`, () => {
      const settings = { ...fresh, ...change };
      const fragment = formatFragment(settings, fresh);
      expect(parseFragment(`#${fragment}`, fresh)).to.deep.equal(settings);
    });
  }

  it('leave out pasted data that is too long for an address', () => {
    const text = 'x'.repeat(longestSharedText + 1);
    expect(formatFragment({ ...fresh, from: 'text', text }, fresh)).not.to.contain('data=');
  });

  it('hold nothing that is not known', () => {
    const hostile =
      '#widget=__proto__&onclick=alert(1)&constructor=x&__proto__=y&style=x&script=evil&width=9e9&ui=xx&page=url()&lang=az';
    expect(parseFragment(hostile, fresh)).to.deep.equal({ ...fresh, attributes: { lang: 'az' } });
  });
});

describe('a fragment without any sense', () => {
  it('leaves the settings as they were', () => {
    expect(parseFragment('#%%%&=&&widget=%E0%A4%A', fresh)).to.deep.equal(fresh);
  });
});
