import { expect } from '@open-wc/testing';
import { createCatalogue } from '../../src/intl/catalogue.js';
import { cachedFormatter } from '../../src/intl/formatter-cache.js';
import { cachedLocale, loadLocale, provideLocale } from '../../src/intl/load-locale.js';
import { languageOf, resolveLocale } from '../../src/intl/resolve-locale.js';
import { createTranslate, str } from '../../src/intl/translate.js';

const resolved: readonly (readonly [wanted: readonly string[], tag: string])[] = [
  [['az'], 'az'],
  [['az-Latn-AZ'], 'az-AZ'],
  [['az_AZ'], 'az-AZ'],
  [['RU'], 'ru'],
  [['ru_RU.UTF-8'], 'ru-RU'],
  [['en-gb'], 'en-GB'],
  [['en-GB-oxendict'], 'en-GB'],
  [['en-001'], 'en-001'],
  [['en-u-hc-h23'], 'en'],
  [[' az '], 'az'],
  [['de', 'ru-KZ', 'az'], 'ru-KZ'],
  [['de'], 'en-GB'],
  [['azb'], 'en-GB'],
  [['azerbaijani'], 'en-GB'],
  [['xx-bogus', '', '-', '*', 'ə', '😀', 'az-'.repeat(50)], 'az-AZ'],
  [[''], 'en'],
  [[], 'en'],
];

describe('resolveLocale', () => {
  for (const [wanted, tag] of resolved) {
    it(`${wanted.join(', ').slice(0, 40)} → ${tag}`, () => {
      expect(resolveLocale(wanted)).to.equal(tag);
      expect(new Intl.Locale(tag).language).to.equal(languageOf(tag));
    });
  }
});

describe('loadLocale', () => {
  it('has English at once', () => {
    expect(cachedLocale('en-GB')).to.include({ tag: 'en-GB', language: 'en' });
  });
  it('gives the same object for the same tag', async () => {
    const locale = await loadLocale('ru-KZ');
    expect(locale).to.include({ tag: 'ru-KZ', language: 'ru' });
    expect(cachedLocale('ru-KZ')).to.equal(locale);
    expect(await loadLocale('ru-KZ')).to.equal(locale);
  });
  it('takes a language from elsewhere', () => {
    provideLocale('az', { catalogue: createCatalogue({ hello: 'Salam' }) });
    const translate = createTranslate(cachedLocale('az-AZ')?.catalogue);
    expect(translate('Hello', { id: 'hello' })).to.equal('Salam');
  });
});

describe('createTranslate', () => {
  const catalogue = createCatalogue({
    hello: 'Salam',
    greet: str`${0}, salam`,
    fromTo: { strTag: true, strings: Object.assign(['', ' ← ', ''], { raw: [] }), values: [1, 0] },
  });
  const translate = createTranslate(catalogue);
  it('translates plain text', () => expect(translate('Hello', { id: 'hello' })).to.equal('Salam'));
  it('fills in values, in the order of the translation', () => {
    expect(translate(str`Hello, ${'Leyla'}`, { id: 'greet' })).to.equal('Leyla, salam');
    expect(translate(str`${'a'} to ${'b'}`, { id: 'fromTo' })).to.equal('b ← a');
  });
  it('stays English where the catalogue is silent', () => {
    expect(translate('Other')).to.equal('Other');
    expect(translate(str`${2} days`)).to.equal('2 days');
    expect(createTranslate(undefined)(str`${2} days`)).to.equal('2 days');
  });
});

describe('cachedFormatter', () => {
  const get = (locale = 'en') => cachedFormatter('number', locale, { minimumFractionDigits: 1 });
  it('keeps a formatter', () => expect(get()).to.equal(get()));
  it('forgets the least recently used', () => {
    const [old, used] = [get(), get('ru')];
    for (let digits = 0; digits < 70; digits++) {
      cachedFormatter('number', 'en', {
        maximumSignificantDigits: (digits % 20) + 1,
        minimumIntegerDigits: Math.floor(digits / 20) + 1,
      });
      get('ru');
    }
    expect(get('ru')).to.equal(used);
    expect(get()).not.to.equal(old);
  });
  it('starts afresh when the browser changes its language', () => {
    const old = get();
    window.dispatchEvent(new Event('languagechange'));
    expect(get()).not.to.equal(old);
  });
});
