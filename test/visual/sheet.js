/**
 * The host page of the pictures: one widget in boxes of several widths, on a page with a clock that
 * stands still. What is on the sheet comes in the address, as JSON (pictures.mjs).
 */
(() => {
  const sheet = JSON.parse(new URLSearchParams(location.search).get('sheet'));

  const now = Date.parse(sheet.now);
  window.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }
    static now() {
      return now;
    }
  };

  const page = document.documentElement;
  page.lang = sheet.lang;
  page.dir = sheet.dir;
  page.style.colorScheme = sheet.scheme;

  function createWidget() {
    const widget = document.createElement(`conf-${sheet.widget}`);
    for (const [name, value] of Object.entries(sheet.attributes)) widget.setAttribute(name, value);
    return widget;
  }

  /** Left to right while there is room, then in the next row; a row is a window high. */
  function placeBoxes() {
    let [x, row] = [8, 0];
    for (const width of sheet.widths) {
      if (x + width > sheet.window.width) [x, row] = [8, row + 1];
      const box = document.createElement('div');
      box.className = 'box';
      box.style.cssText = `left: ${x}px; top: ${row * sheet.window.height}px; width: ${width}px; max-height: ${sheet.window.height}px`;
      box.append(createWidget());
      document.body.append(box);
      x += width + 16;
    }
    page.style.height = `${(row + 1) * sheet.window.height}px`;
  }

  function addStyle() {
    const style = document.createElement('style');
    style.textContent = sheet.css;
    document.head.append(style);
  }

  addEventListener('DOMContentLoaded', () => {
    placeBoxes();
    if (sheet.css) addStyle();
  });

  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const widgets = () => [...document.querySelectorAll('.box > *')];
  const entries = '[part~="card"], [part~="session"], [part~="partner"], [part~="item"]';
  const loaded = new Set();
  addEventListener('conf-load', ({ target }) => loaded.add(target));

  function finishMovement() {
    for (const movement of document.getAnimations()) {
      if (movement.effect.getComputedTiming().endTime === Infinity) movement.cancel();
      else movement.finish();
    }
  }

  /** What a picture must wait for; `''` when nothing is left. */
  function reasonToWait() {
    if (widgets().length === 0) return 'the page is loading';
    if (!widgets().every((widget) => loaded.has(widget))) return 'data is loading';
    if (!widgets().every(({ shadowRoot }) => shadowRoot?.querySelector(entries)))
      return 'a widget is not drawn';
    if (document.fonts.status !== 'loaded') return 'fonts are loading';
    const pictures = elementsIn(document).filter(({ localName }) => localName === 'img');
    const near = pictures.filter((picture) => {
      const { top, bottom } = picture.getBoundingClientRect();
      return picture.getClientRects().length > 0 && bottom > 0 && top < innerHeight;
    });
    return near.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
      ? ''
      : 'a picture is loading';
  }

  const boxes = () =>
    [...document.querySelectorAll('.box')].map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return { left, top: top + scrollY, width, height };
    });

  const acts = {
    openSession: (widget) =>
      widget.shadowRoot.querySelector(`[data-id="${sheet.session}"] [part~="session-title"]`),
  };

  window.visual = {
    rows: () => Math.round(page.offsetHeight / sheet.window.height),
    show: (row) => scrollTo({ top: row * sheet.window.height, behavior: 'instant' }),
    act: (name) => {
      const found = acts[name](widgets()[0]);
      const button = found?.closest('a, button') ?? found?.querySelector('a, button');
      button.click();
    },
    state: () => {
      finishMovement();
      return { wait: reasonToWait(), boxes: boxes() };
    },
  };
})();
