/**
 * Marks what a search has found, by the CSS Custom Highlight API: no element is added, so nothing
 * in the widget's DOM moves. Engines without it show the same sessions unmarked.
 */
import { findFolded, foldText } from '../../intl/fold-text.js';

/** The one name all agendas of a page share; `::highlight()` needs it. */
const NAME = 'conf-agenda-found';
/** Marks beyond what anybody reads cost time at each keystroke. */
const MOST = 300;

const own = new WeakMap<ParentNode, readonly AbstractRange[]>();

const searched = '.session:not([hidden]) :is(.own, .speaker, .affiliation, .room, .track)';

export function highlightFound(root: ParentNode, query: string): void {
  if (typeof Highlight === 'undefined') return;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of own.get(root) ?? []) highlight.delete(range);
  const ranges = query.trim() === '' ? [] : findRanges(root, query.trim().split(/\s+/));
  own.set(root, ranges);
  for (const range of ranges) highlight.add(range);
  if (highlight.size === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, highlight);
}

function findRanges(root: ParentNode, query: readonly string[]): readonly AbstractRange[] {
  const words = query.map(foldText);
  const ranges: AbstractRange[] = [];
  for (const { firstChild } of root.querySelectorAll(searched)) {
    if (!(firstChild instanceof Text)) continue;
    const folded = foldText(firstChild.data);
    for (const word of words) {
      // Finding where is ten times the work of finding whether.
      if (!folded.includes(word)) continue;
      for (const [startOffset, endOffset] of findFolded(firstChild.data, word)) {
        const place = { startContainer: firstChild, endContainer: firstChild };
        ranges.push(new StaticRange({ ...place, startOffset, endOffset }));
      }
    }
    if (ranges.length >= MOST) break;
  }
  return ranges;
}
