/** `bundle`: the classic script with languages of the owner's choice. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { runCli } from './run-cli.js';

describe('bundle', () => {
  it('writes a script of ASCII that holds the words of the languages', async () => {
    const { code, out, err } = await runCli(['bundle', '--languages', 'ka, fr,az']);
    assert.equal(code, 0);
    assert.match(out, /^[\0-\x7f]*$/, 'a page in any encoding reads it');
    assert.doesNotThrow(() => new Script(out));
    for (const words of ['პარტნიორები', 'Partenaires']) {
      const escaped = words.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      assert.ok(out.includes(escaped), words);
    }
    const hash = createHash('sha384').update(out).digest('base64');
    assert.equal(err.trim(), `integrity="sha384-${hash}"`);
  });

  it('adds nothing for languages that are in the script anyway', async () => {
    const [all, none] = [
      await runCli(['bundle', '--languages', 'en,az,ru']),
      await runCli(['bundle', '--languages', 'az']),
    ];
    assert.equal(all.out, none.out);
    assert.ok(all.out.includes('"conf-languages":{}'));
  });

  it('names the languages there are when one is not', async () => {
    const { code, err } = await runCli(['bundle', '--languages', 'ka,tlh']);
    assert.equal(code, 2);
    assert.match(err, /Expected languages among en, az, ru, ar.* found "tlh"/);
  });
});
