import { expect } from '@open-wc/testing';
import { createCatalogue } from '../../src/intl/catalogue.js';
import { parts as azerbaijani } from '../../src/intl/generated/az.js';
import { createFormatters } from '../../src/intl/formats/formatters.js';
import { cachedFormatter } from '../../src/intl/formats/formatter-cache.js';
import { wordLanguages } from '../../src/intl/language-tags.js';
import { cachedLocale, provideLanguage } from '../../src/intl/load-locale.js';
import { choosePlural } from '../../src/intl/plural.js';
import { resolveLocale } from '../../src/intl/resolve-locale.js';
import { createTranslate, str } from '../../src/intl/translate.js';
import { loadLocale } from './loaded-locale.js';

const resolved: readonly (readonly [page: string, data: string, tag: string, words: string])[] = [
  ['az', '', 'az', 'az'],
  ['az-Latn-AZ', '', 'az-Latn-AZ', 'az'],
  ['az_AZ', '', 'az-AZ', 'az'],
  ['RU', '', 'ru', 'ru'],
  ['ru_RU.UTF-8', '', 'ru-RU', 'ru'],
  ['en-gb', '', 'en-GB', 'en'],
  ['en-GB-oxendict', '', 'en-GB-oxendict', 'en'],
  ['en-001', '', 'en-001', 'en'],
  ['en-u-hc-h23', '', 'en', 'en'],
  [' az ', '', 'az', 'az'],
  // Nobody has words of Korean: dates follow the page, words the data, else they are English.
  ['ko', '', 'ko', 'en'],
  ['ko-KR', 'ru', 'ko-KR', 'ru'],
  // Browsers lack Albanian, or say that they have it and write English.
  ['sq', 'az', 'sq', 'az'],
  ['azb', '', 'en-GB', 'en'],
  ['azb', 'az', 'az', 'az'],
  ['azerbaijani', '', 'en-GB', 'en'],
  ['xx-bogus', '', 'en-GB', 'en'],
  ['ə', 'ru', 'ru', 'ru'],
  ['az-'.repeat(50), '', 'en-GB', 'en'],
  ['-', '', 'en-GB', 'en'],
  ['*', '', 'en-GB', 'en'],
  ['constructor', '', 'en-GB', 'en'],
  ['', '', 'en', 'en'],
  ['', 'az', 'az', 'az'],
];

describe('resolveLocale', () => {
  for (const [page, data, tag, words] of resolved) {
    it(`${page.slice(0, 40)}, data in "${data}" → dates ${tag}, words ${words}`, () => {
      expect(resolveLocale(page, { language: data })).to.deep.equal({ tag, words });
      expect(new Intl.Locale(tag).language).to.not.equal('');
    });
  }
  it('does not read Azerbaijani in Cyrillic letters as if it were in Latin ones', () => {
    expect(resolveLocale('az-Cyrl')).to.include({ words: 'en' });
    expect(resolveLocale('az-Cyrl', { language: 'az' })).to.include({ words: 'az' });
  });
});

const english: readonly (readonly [page: string, zone: string, tag: string])[] = [
  ['en', 'Asia/Baku', 'en-GB'],
  ['en', 'Europe/Brussels', 'en-GB'],
  ['en', 'UTC', 'en-GB'],
  ['en', 'America/New_York', 'en'],
  ['en', 'Canada/Eastern', 'en'],
  ['en-US', 'Asia/Baku', 'en-US'],
  ['en-AU', 'America/New_York', 'en-AU'],
  ['az', 'Asia/Baku', 'az'],
];

describe('English that names no country', () => {
  for (const [page, timeZone, tag] of english) {
    it(`${page} at a venue in ${timeZone} is written as ${tag}`, () => {
      expect(resolveLocale(page, { language: 'en', timeZone }).tag).to.equal(tag);
    });
  }
});

describe('every language of ours', () => {
  for (const tag of wordLanguages) {
    it(`${tag} has its words, its plurals and its dates`, async () => {
      const locale = await loadLocale(tag);
      expect(locale).to.include({ tag, words: tag });
      const translate = createTranslate(locale.catalogue);
      const news = translate('All news', { desc: 'Link to the page of all news' });
      expect(news).to.not.be.oneOf(['', 'All news']);
      const phrase = translate('# session | # sessions', { id: 'sessions' });
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const words = choosePlural(locale, count, phrase);
        expect(words, `${count}`).to.match(/\p{L}|\p{Lo}/u);
        expect(words).to.not.match(/[|#{}]/);
      }
      const { date } = createFormatters(locale, 'Asia/Baku');
      const written = date(Date.UTC(2026, 11, 1, 9), 'full');
      expect(written, 'a date in words of the language').to.match(/\p{L}{2}|月|日/u);
      expect(written).to.not.match(/December|Tuesday|M12/);
    });
  }

  it('counts as Portugal does, where none is plural', async () => {
    expect(choosePlural(await loadLocale('pt'), 0, 'um | # muitos')).to.equal('0 muitos');
  });
});

describe('a locale', () => {
  it('has English at once', () => {
    expect(cachedLocale(resolveLocale('en-GB'))).to.include({ tag: 'en-GB', words: 'en' });
  });
  it('gives the same object for the same tag', async () => {
    const locale = await loadLocale('ru-KZ');
    expect(locale).to.include({ tag: 'ru-KZ', words: 'ru' });
    expect(cachedLocale(resolveLocale('ru-KZ'))).to.equal(locale);
    expect(await loadLocale('ru-KZ')).to.equal(locale);
  });
  it('writes dates of a language that it has no words of', async () => {
    const locale = await loadLocale('sq', 'ru');
    expect(locale).to.include({ tag: 'sq', words: 'ru' });
    const format = createFormatters(locale, 'Europe/Tirane');
    expect(format.date(Date.UTC(2026, 11, 1))).to.equal('1 dhjetor 2026');
    expect(format.plural(3, '# сессия | # сессии | # сессий')).to.equal('3 сессии');
  });
  it('takes a language from elsewhere', () => {
    provideLanguage('az', { catalogue: () => 'Salam', ownFormats: {} });
    const translate = createTranslate(cachedLocale(resolveLocale('az-AZ'))?.catalogue);
    expect(translate('Hello')).to.equal('Salam');
  });
});

describe('createTranslate', () => {
  const language = createTranslate(createCatalogue(azerbaijani.templates ?? ''));
  it('translates plain text', () => expect(language('Room')).to.equal('Zal'));
  it('finds a message by the id of its own', () =>
    expect(language('# session | # sessions', { id: 'sessions' })).to.equal(
      '# sessiya | # sessiya',
    ));
  it('fills in values, in the order of the translation', () => {
    expect(language(str`new: ${3}`)).to.equal('yeni: 3');
    // Of one message each is that one.
    const only = createTranslate(createCatalogue('{1} ← {0}'));
    expect(only(str`${'a'} to ${'b'}`)).to.equal('b ← a');
  });
  it('stays English where the catalogue is silent', () => {
    const silent = createTranslate(createCatalogue(''));
    expect(silent('Other')).to.equal('Other');
    expect(silent(str`${2} days`)).to.equal('2 days');
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
