/** Lets a mouse drag a scrollable row, as a finger can without a script. */

/** px that a pointer may move in a click. */
const SLACK = 5;

/** Starts to listen, and returns a function that ends it. */
export function dragToScroll(box: HTMLElement): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  let start: { readonly x: number; readonly scroll: number } | undefined;
  let dragged = false;

  box.addEventListener(
    'pointerdown',
    ({ pointerType, button, clientX }) => {
      dragged = false;
      const drags = pointerType === 'mouse' && button === 0;
      start = drags ? { x: clientX, scroll: box.scrollLeft } : undefined;
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    ({ clientX, pointerId }) => {
      if (!start) return;
      if (!dragged && Math.abs(clientX - start.x) < SLACK) return;
      // The pointer is captured only when it moves, since a captured press would not click its
      // link.
      if (!dragged) box.setPointerCapture(pointerId);
      dragged = true;
      box.scrollLeft = start.scroll - (clientX - start.x);
    },
    { signal },
  );
  const end = (): void => void (start = undefined);
  box.addEventListener('pointerup', end, { signal });
  box.addEventListener('pointercancel', end, { signal });
  box.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  box.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  return () => ends.abort();
}
