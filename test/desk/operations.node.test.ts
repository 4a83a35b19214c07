/** What can be done to a document, by table: nothing is changed that was given, and all of it goes back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentObject } from '../../stories/desk/document/document.js';
import {
  insertEntry,
  moveEntry,
  newId,
  removeEntries,
  setValue,
} from '../../stories/desk/document/operations.js';
import { withLocalTimes } from '../../stories/desk/document/local-times.js';
import { countMissing, languagesOfTexts, withText } from '../../stories/desk/document/texts.js';
import { DocumentStore } from '../../stories/desk/store/document-store.js';

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

const document: DocumentObject = freeze({
  language: 'en',
  event: { name: 'Forum', venue: { name: 'Hall' } },
  partners: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  sessions: [
    { id: 's', title: { en: 'Opening', az: 'Açılış' } },
    { id: 't', title: 'Tea' },
  ],
});

describe('operations', () => {
  const cases: readonly (readonly [string, DocumentObject, unknown])[] = [
    [
      'a value is set',
      setValue(['event', 'name'], 'New')(document),
      { ...document, event: { name: 'New', venue: { name: 'Hall' } } },
    ],
    [
      'an empty one goes, and what it leaves empty',
      setValue(['event', 'venue', 'name'], '')(document),
      { ...document, event: { name: 'Forum' } },
    ],
    [
      'a field of an entry',
      setValue(['partners', 1, 'tier'], 'x')(document)['partners'] as DocumentObject,
      [{ id: 'a' }, { id: 'b', tier: 'x' }, { id: 'c' }],
    ],
    [
      'an entry comes',
      insertEntry('partners', 1, { id: 'n' })(document)['partners'] as DocumentObject,
      [{ id: 'a' }, { id: 'n' }, { id: 'b' }, { id: 'c' }],
    ],
    [
      'a list comes to be',
      insertEntry('news', 0, { id: 'n' })(document)['news'] as DocumentObject,
      [{ id: 'n' }],
    ],
    [
      'entries go',
      removeEntries('partners', new Set([0, 2]))(document)['partners'] as DocumentObject,
      [{ id: 'b' }],
    ],
    [
      'one moves down',
      moveEntry('partners', 0, 2)(document)['partners'] as DocumentObject,
      [{ id: 'b' }, { id: 'c' }, { id: 'a' }],
    ],
    [
      'one moves up',
      moveEntry('partners', 2, 0)(document)['partners'] as DocumentObject,
      [{ id: 'c' }, { id: 'a' }, { id: 'b' }],
    ],
    ['nothing moves beyond the end', moveEntry('partners', 2, 3)(document), document],
  ];
  for (const [name, is, wanted] of cases) it(name, () => assert.deepEqual(is, wanted));

  it('give ids that are free', () => {
    assert.equal(newId(document, 'partners', 'A'), 'a-2');
    assert.equal(newId(document, 'partners', 'Bakı Universiteti'), 'bakı-universiteti');
  });
});

describe('texts', () => {
  const place = { language: 'az', own: 'en' };
  it('are strings in the document’s language alone', () => {
    assert.deepEqual(withText('Tea', 'Çay', place), { en: 'Tea', az: 'Çay' });
    assert.equal(withText({ en: 'Tea', az: 'Çay' }, '', place), 'Tea');
    assert.deepEqual(withText(undefined, 'Çay', place), { az: 'Çay' });
    assert.equal(withText({ az: 'Çay' }, '', place), undefined);
  });
  it('are counted where a language lacks them', () => {
    assert.deepEqual(languagesOfTexts(document), ['en', 'az']);
    assert.deepEqual(
      [...countMissing(document, ['en', 'az'])],
      [
        ['en', 0],
        ['az', 1],
      ],
    );
  });
});

describe('times', () => {
  it('are the venue’s own where the zone says the same', () => {
    const read: DocumentObject = {
      timeZone: 'Asia/Baku',
      sessions: [
        { start: '2031-06-23T09:30:00+04:00', end: '2031-06-23T10:00:30+04:00' },
        { start: '2031-06-23T05:30:00Z', end: '2031-06-24' },
      ],
    };
    assert.deepEqual(withLocalTimes(read)['sessions'], [
      { start: '2031-06-23T09:30', end: '2031-06-23T10:00:30' },
      { start: '2031-06-23T05:30:00Z', end: '2031-06-24' },
    ]);
  });
});

describe('the store', () => {
  it('goes back and forth, and takes typing in one field for one step', () => {
    const store = new DocumentStore(document, () => undefined);
    for (const name of ['F', 'Fo', 'For'])
      store.apply(setValue(['event', 'name'], name), 'event/name');
    store.apply(setValue(['timeZone'], 'Asia/Baku'), 'timeZone');
    store.undo();
    assert.equal(store.document['timeZone'], undefined);
    store.undo();
    assert.equal(store.document, document);
    assert.equal(store.canUndo, false);
    store.redo();
    store.redo();
    assert.equal(store.document['timeZone'], 'Asia/Baku');
    store.undo();
    store.apply(setValue(['language'], 'az'));
    assert.equal(store.canRedo, false);
  });
});
