/** The rule that finds what the oldest browsers of the table lack, by MDN's data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lackingApi, lackingCss } from '../../.config/old-browsers.mjs';

describe('what the oldest browsers lack', () => {
  it('is known of the DOM and of JavaScript', () => {
    assert.deepEqual(lackingApi('HTMLElement', 'showPopover'), [
      'chrome 109',
      'firefox 115',
      'safari 16.4',
    ]);
    assert.deepEqual(lackingApi('URLConstructor', 'canParse'), ['chrome 109', 'safari 16.4']);
    assert.deepEqual(lackingApi('Element', 'checkVisibility'), ['safari 16.4']);
    assert.deepEqual(lackingApi('Array', 'toSorted'), ['chrome 109']);
    assert.deepEqual(lackingApi(undefined, 'Highlight'), ['firefox 115', 'safari 16.4']);
    for (const [owner, name] of [
      ['Array', 'map'],
      ['Element', 'closest'],
      [undefined, 'ResizeObserver'],
      ['Nobody', 'knows'],
    ] as const)
      assert.deepEqual(lackingApi(owner, name), []);
  });

  const names = (sheet: string): readonly string[] => [...lackingCss(sheet).keys()];

  it('is known of style sheets', () => {
    assert.deepEqual(names('a { color: light-dark(#000, #fff) }'), ['light-dark()']);
    assert.deepEqual(names('a { color: color-mix(in srgb, red 9%, blue) }'), ['color-mix()']);
    assert.deepEqual(names('a:has(b), a:dir(rtl) { color: red }'), [':has', ':dir']);
    assert.deepEqual(names('a { & b { color: red } }'), ['&']);
    assert.deepEqual(names('@starting-style { a { opacity: 0 } }'), ['@starting-style']);
    assert.deepEqual(names('@media (scripting: none) { a { color: red } }'), [
      '@media (scripting)',
    ]);
    assert.deepEqual(names('@container (inline-size > 9em) { a { inset: 0; gap: 1cqi } }'), []);
  });

  it('may stand where another value, another spelling or a question stands beside it', () => {
    assert.deepEqual(names('a { color: #000; color: light-dark(#000, #fff) }'), []);
    assert.deepEqual(names('a { -webkit-hyphens: auto; hyphens: auto }'), []);
    assert.deepEqual(
      names('@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }'),
      [],
    );
  });
});
