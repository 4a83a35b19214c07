import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  formatFavoritesLink,
  formatSessionLink,
  parseAgendaLink,
} from '../../../src/widgets/agenda-timeline/agenda-link.js';

const page = 'https://partner.example/programme?lang=az';
const hashOf = (link: string): string => new URL(link).hash;

describe('links to sessions and favourites', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['', undefined],
    ['#', undefined],
    ['#contact', undefined],
    ['#conf-session', undefined],
    ['#conf-session=', undefined],
    ['#conf-session=a1', { kind: 'session', id: 'a1' }],
    ['#conf-session=a%2Cb%20c', { kind: 'session', id: 'a,b c' }],
    ['#conf-session=100%', { kind: 'session', id: '100%' }],
    ['#conf-session=a1&utm_source=x', { kind: 'session', id: 'a1' }],
    ['#conf-favorites=a,b,a,,c', { kind: 'favorites', ids: ['a', 'b', 'c'] }],
    ['#x&conf-session=a1', undefined],
    ['#/agenda?conf-session=a1', { kind: 'session', id: 'a1' }],
    ['#/agenda?day=2&conf-session=a%26b', { kind: 'session', id: 'a&b' }],
    ['#!/agenda?conf-favorites=a,b', { kind: 'favorites', ids: ['a', 'b'] }],
    ['#/conf-session=a1', undefined],
    ['#/agenda', undefined],
    ['#widget=agenda-timeline&src=x&conf-session=a1', { kind: 'session', id: 'a1' }],
    ['#CONF-SESSION=a1', undefined],
  ];
  for (const [hash, link] of cases) {
    it(`reads ${hash || 'nothing'}`, () => {
      expect(parseAgendaLink(hash)).to.deep.equal(link);
    });
  }

  it('replaces the page’s own fragment and keeps the rest', () => {
    expect(formatSessionLink(`${page}#old`, 'a b')).to.equal(`${page}#conf-session=a%20b`);
    expect(formatFavoritesLink(page, ['a,b', 'ə'])).to.equal(`${page}#conf-favorites=a%2Cb,%C9%99`);
  });

  for (const [hash, expected] of [
    ['#/agenda', '#/agenda?conf-session=b'],
    ['#!/agenda?day=2', '#!/agenda?day=2&conf-session=b'],
    ['#/agenda?conf-session=old', '#/agenda?conf-session=b'],
    ['#/agenda?conf-favorites=old&day=2', '#/agenda?day=2&conf-session=b'],
    ['#widget=agenda-timeline&src=x', '#widget=agenda-timeline&src=x&conf-session=b'],
    [
      '#lang=az&widget=agenda-timeline&conf-session=a',
      '#lang=az&widget=agenda-timeline&conf-session=b',
    ],
    ['#conf-session=old', '#conf-session=b'],
  ] as const) {
    it(`keeps the route of ${hash}`, () => {
      const link = formatSessionLink(`${page}${hash}`, 'b');
      expect(link).to.equal(page + expected);
      expect(parseAgendaLink(hashOf(link))).to.deep.equal({ kind: 'session', id: 'b' });
    });
  }

  const id = fc.string({ unit: 'grapheme', minLength: 1 });

  it('gives back any id', () => {
    fc.assert(
      fc.property(id, (one) => {
        expect(parseAgendaLink(hashOf(formatSessionLink(page, one)))).to.deep.equal({
          kind: 'session',
          id: one,
        });
      }),
    );
  });

  it('gives back any list of ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 50 }), (ids) => {
        expect(parseAgendaLink(hashOf(formatFavoritesLink(page, ids)))).to.deep.equal({
          kind: 'favorites',
          ids,
        });
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseAgendaLink(`#conf-favorites=${text}`);
        parseAgendaLink(`#conf-session=${text}`);
        formatSessionLink(text, `${text}\ud800`);
      }),
    );
  });

  it('reads no more than a person can attend', () => {
    const link = parseAgendaLink(`#conf-favorites=${[...Array(5000).keys()].join(',')}`);
    expect(link?.kind === 'favorites' && link.ids.length).to.equal(1000);
  });
});
