import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  anyText,
  chooseText,
  isBlank,
  type LocalizedText,
} from '../../src/model/values/localized-text.js';

const three = { az: 'Salam', en: 'Hello', ru: 'Привет' };

const table: readonly (readonly [string, LocalizedText, string, string, readonly string[]])[] = [
  ['a plain text is in the document’s language', 'Hello', 'az', 'en', ['Hello', 'en']],
  ['the wanted language', three, 'ru', 'en', ['Привет', 'ru']],
  ['a region stands in for its language', three, 'az-AZ', 'en', ['Salam', 'az']],
  ['a language stands in for its region', { 'pt-BR': 'Olá' }, 'pt', 'en', ['Olá', 'pt-BR']],
  ['capitals do not matter', { AZ: 'Salam', en: 'Hello' }, 'az', 'en', ['Salam', 'AZ']],
  ['the exact tag comes first', { pt: 'a', 'pt-BR': 'b' }, 'pt-br', 'en', ['b', 'pt-BR']],
  ['the document’s language stands in', three, 'de', 'az', ['Salam', 'az']],
  ['then any', { ka: 'გამარჯობა' }, 'de', 'en', ['გამარჯობა', 'ka']],
  ['a blank text is none', { az: ' ', en: 'Hello' }, 'az', 'az', ['Hello', 'en']],
  ['nothing at all', { az: '' }, 'az', 'az', ['', '']],
];

describe('a text for a reader', () => {
  for (const [what, text, wanted, own, [expected, language]] of table) {
    it(what, () => assert.deepEqual(chooseText(text, wanted, own), { text: expected, language }));
  }

  it('is any text where only its presence counts', () => {
    assert.equal(anyText({ az: ' ', en: 'Hello' }), 'Hello');
    assert.ok(isBlank({ az: '', en: ' ' }) && isBlank(undefined) && !isBlank('x'));
  });
});
