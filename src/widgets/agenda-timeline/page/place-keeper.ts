/**
 * Keeps focus where a person was, by session and control and not by the node: the session may be
 * rendered anew, move to another time or go, a chip may be removed, or a star under “Favourites”.
 * Where the control is gone, the nearest of its kind gets focus.
 */
import type { LitElement, ReactiveController } from 'lit';

interface Place {
  readonly element: HTMLElement;
  /** Selectors of where to look, the nearest first; read only when focus was lost. */
  readonly nearest: () => Iterable<string>;
}

/** Controls of a session, as selectors within it. */
const controls = ['.favorite', '.room', '.track', '.speaker', '.own'];

/** Where focus goes when no control of its kind is left. */
const toolbar = ['[part="search"]', '.tool', '[role="tab"][tabindex="0"]', '.open'];

export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #place: Place | undefined;
  /** Ids of the sessions in page order, from the time when one of them had focus. */
  #order: readonly string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = this.#active();
    this.#place = element && { element, nearest: this.#readNearest(element) };
  }

  hostUpdated(): void {
    const place = this.#place;
    this.#place = undefined;
    if (!place || isThere(place.element)) {
      // A node that is moved loses focus too.
      if (place && this.#active() === undefined) place.element.focus({ preventScroll: true });
      return;
    }
    const active = this.#active();
    if (active && isThere(active)) return;
    this.#focusFirst(place.nearest());
  }

  /**
   * Moves focus to a session's title, or, where the session is gone, to the control nearest to it.
   */
  session(id: string): void {
    this.#focusFirst([...this.#around(id, '.own'), ...toolbar]);
  }

  #active(): HTMLElement | undefined {
    const { renderRoot } = this.#host;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : undefined;
    return active instanceof HTMLElement ? active : undefined;
  }

  #readNearest(element: HTMLElement): Place['nearest'] {
    const session = element.closest<HTMLElement>('.session');
    if (session) return this.#readSession(session, element);
    if (element.matches('.now-line')) return () => ['.now-line', ...toolbar];
    if (element.closest('dialog')) return () => ['dialog[open] h2', ...toolbar];
    if (!element.matches('.chip')) return () => toolbar;
    const at = [...this.#host.renderRoot.querySelectorAll('.chip')].indexOf(element) + 1;
    const chips = [at, at - 1].map((nth) => `.chip:nth-of-type(${nth})`);
    return () => [...chips, ...toolbar];
  }

  #readSession(session: HTMLElement, element: HTMLElement): Place['nearest'] {
    const id = session.dataset['id'] ?? '';
    const control = controls.find((selector) => element.closest(selector)) ?? '.own';
    this.#order = this.#readOrder();
    return () => [...this.#around(id, control), ...toolbar];
  }

  #readOrder(): readonly string[] {
    const sessions = this.#host.renderRoot.querySelectorAll<HTMLElement>('.session:not([hidden])');
    return [...sessions].map(({ dataset }) => dataset['id'] ?? '');
  }

  /**
   * Selectors of the control in the session itself, in those behind it, then in those before it.
   */
  #around(id: string, control: string): readonly string[] {
    const at = this.#order.indexOf(id);
    const near =
      at < 0 ? [] : [...this.#order.slice(at + 1), ...this.#order.slice(0, at).reverse()];
    return [id, ...near].map((one) => `.session[data-id="${CSS.escape(one)}"] ${control}`);
  }

  #focusFirst(selectors: Iterable<string>): void {
    for (const selector of selectors) {
      const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (!found || !isThere(found)) continue;
      found.focus();
      return;
    }
  }
}

/**
 * Whether an element is on the page and not hidden. It is read from attributes, which causes no
 * layout.
 */
const isThere = (element: HTMLElement): boolean =>
  element.isConnected && element.closest('[hidden]') === null;

/** px; smaller differences come from rounding. */
const SLACK = 1;

/** Heights at which a session is looked for, as fractions of the screen's height. */
const heights = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * Keeps the session that a person is reading in its place when a newer copy of the programme comes.
 * Browsers do so by scroll anchoring, except WebKit.
 */
export class ScrollKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #readCopy: () => unknown;
  #copy: unknown;
  #anchor: { readonly element: Element; readonly top: number } | undefined;

  /** `readCopy` returns the copy of the programme that is shown. */
  constructor(host: LitElement, readCopy: () => unknown) {
    this.#host = host;
    this.#readCopy = readCopy;
    host.addController(this);
  }

  hostUpdate(): void {
    const before = this.#copy;
    this.#copy = this.#readCopy();
    const isNewer = before !== undefined && before !== this.#copy;
    this.#anchor =
      isNewer && !globalThis.CSS?.supports('overflow-anchor', 'auto') ? this.#find() : undefined;
  }

  hostUpdated(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (!anchor?.element.isConnected) return;
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    if (Math.abs(moved) > SLACK) scrollBy({ top: moved, behavior: 'instant' });
  }

  /**
   * The session in the middle of the screen, or the one nearest to it, since the middle may be
   * empty.
   */
  #find(): { readonly element: Element; readonly top: number } | undefined {
    const { renderRoot } = this.#host;
    if (!(renderRoot instanceof ShadowRoot)) return undefined;
    const { left, width } = this.#host.getBoundingClientRect();
    for (const part of heights) {
      const at = renderRoot.elementFromPoint(left + width / 2, innerHeight * part);
      const element = at?.closest('.session');
      if (element) return { element, top: element.getBoundingClientRect().top };
    }
    return undefined;
  }
}
