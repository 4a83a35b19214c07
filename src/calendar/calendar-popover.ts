/**
 * Shows an open menu as a popover above everything on the page, so that no box cuts it off, and
 * closes it when a person turns to something else. A browser without popovers shows it in its
 * place, over the content below.
 */

/** px between the menu, its button and the edges of the window. */
const GAP = 4;
const EDGE = 8;

export function liftMenu(details: HTMLDetailsElement): void {
  const menu = details.querySelector<HTMLElement>('[popover]');
  if (!menu || !details.open) return;
  const lifts = typeof menu.showPopover === 'function';
  // The menu is placed before it becomes a popover: WebKit does not lay out again what moves
  // afterwards.
  const lift = (): void => {
    if (!lifts) return;
    if (menu.matches(':popover-open')) menu.hidePopover();
    place(menu, details);
    menu.showPopover();
  };
  lift();
  const ends = new AbortController();
  const { signal } = ends;
  const close = (): void => void (details.open = false);
  const closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(details)) close();
  };
  // The menu scrolls with the page. It does not scroll with a box inside the page, so it closes
  // there.
  const closeInBox = ({ target }: Event): void => {
    if (lifts && target !== document && target !== menu) close();
  };
  details.addEventListener(
    'toggle',
    () => {
      ends.abort();
      if (lifts && menu.isConnected) menu.hidePopover();
    },
    { once: true },
  );
  addEventListener('pointerdown', closeOutside, { signal, capture: true });
  addEventListener('focusin', closeOutside, { signal, capture: true });
  addEventListener('scroll', closeInBox, { signal, capture: true });
  addEventListener('resize', lift, { signal });
}

/**
 * Places the menu under its button, or over it where there is more room, and within the width of
 * the window.
 */
function place(menu: HTMLElement, details: HTMLDetailsElement): void {
  const { left, right, top, bottom } = details.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = bottom + GAP + height <= clientHeight || top - GAP - height < 0;
  const wanted = getComputedStyle(details).direction === 'rtl' ? right - width : left;
  const x = Math.max(EDGE, Math.min(wanted, clientWidth - width - EDGE));
  const y = isBelow ? bottom + GAP : top - GAP - height;
  menu.style.setProperty('inset', `${y + scrollY}px auto auto ${x + scrollX}px`);
}
