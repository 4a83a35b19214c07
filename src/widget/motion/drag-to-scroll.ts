/** Dragging a scrollable row with a mouse, as a finger does it natively. */

/** px a pointer may move and still mean a click. */
const SLACK = 5;

/** Starts it, and returns a function that ends it. */
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
      // Captured only now: a captured press would take the click away from its link.
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
