/**
 * Marks what a search has found, by the CSS Custom Highlight API: no element is added, so nothing
 * in the widget's DOM moves. Engines without it show the same sessions unmarked.
 */
import { findFolded, foldForSearch, foldText } from '../../../intl/search/fold-text.js';

/** The one name all agendas of a page share; `::highlight()` needs it. */
const NAME = 'conf-agenda-found';
/** Marks beyond what anybody reads cost time all the same. */
const MOST = 300;
/** ms of main thread before the page may breathe. */
const SLICE = 6;

const own = new WeakMap<ParentNode, AbstractRange[]>();

export interface HighlightWork {
  readonly query: string;
  /** False once somebody has typed on. */
  readonly isWanted: () => boolean;
  readonly pause: () => Promise<void>;
}

export async function highlightFound(root: ParentNode, work: HighlightWork): Promise<void> {
  if (typeof Highlight === 'undefined') return;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  const ranges = own.get(root) ?? [];
  own.set(root, ranges);
  for (const range of ranges.splice(0)) highlight.delete(range);
  await collectRanges(root, ranges, work);
  for (const range of ranges) highlight.add(range);
  if (highlight.size === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, highlight);
}

async function collectRanges(
  root: ParentNode,
  ranges: AbstractRange[],
  { query, isWanted, pause }: HighlightWork,
): Promise<void> {
  const words = query.split(/\s+/).filter(Boolean).map(foldText);
  if (words.length === 0) return;
  let sliceEnd = performance.now() + SLICE;
  for (const session of root.querySelectorAll('.session:not([hidden])')) {
    if (performance.now() > sliceEnd) {
      await pause();
      sliceEnd = performance.now() + SLICE;
    }
    if (!isWanted() || ranges.length >= MOST) return;
    ranges.push(...findRanges(session, words));
  }
}

function findRanges(session: Element, words: readonly string[]): readonly AbstractRange[] {
  const ranges: AbstractRange[] = [];
  for (const element of session.querySelectorAll('.own, button, bdi')) {
    let text: Node | null = element.firstChild;
    // Lit's own markers and line breaks stand beside the text.
    while (text && !(text instanceof Text && text.data.trim() !== '')) text = text.nextSibling;
    if (!text) continue;
    const folded = foldForSearch(text.data);
    for (const word of words) {
      // Finding where is ten times the work of finding whether.
      if (!folded.includes(word)) continue;
      for (const [startOffset, endOffset] of findFolded(text.data, word)) {
        const place = { startContainer: text, endContainer: text };
        ranges.push(new StaticRange({ ...place, startOffset, endOffset }));
      }
    }
  }
  return ranges;
}
