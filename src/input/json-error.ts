/** Where a text stops being JSON (RFC 8259). Engines know it too, but each says it differently. */

const white = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const key = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** The index of the first character that cannot be there; the length when the text ends early. */
export function findJsonError(text: string): number {
  let at = 0;
  const closers: string[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const takeOne = (character: string): boolean => {
    take(white);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const takeKey = (): boolean => {
    take(white);
    return take(key) && takeOne(':');
  };
  const open = (closer: string): 'value' | 'after' | 'error' => {
    if (takeOne(closer)) return 'after';
    closers.push(closer);
    return closer === ']' || takeKey() ? 'value' : 'error';
  };
  const value = (): 'value' | 'after' | 'error' => {
    take(white);
    if (takeOne('{')) return open('}');
    if (takeOne('[')) return open(']');
    return take(scalar) ? 'after' : 'error';
  };
  const after = (): 'value' | 'after' | 'end' | 'error' => {
    const closer = closers.at(-1);
    if (closer === undefined) return 'end';
    if (takeOne(closer)) {
      closers.pop();
      return 'after';
    }
    if (!takeOne(',')) return 'error';
    return closer === ']' || takeKey() ? 'value' : 'error';
  };
  for (let state: 'value' | 'after' | 'end' | 'error' = 'value'; ;) {
    state = state === 'value' ? value() : after();
    if (state === 'error' || state === 'end') {
      take(white);
      return at;
    }
  }
}
