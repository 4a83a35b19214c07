/**
 * Keeps focus where a person was, by what it was on and not by the node: a session that is rendered
 * anew, has moved to another time or has gone, a chip that was removed, a star under “Favourites”.
 * Where the same control is not there any more, the nearest of its kind has it.
 */
import type { LitElement, ReactiveController } from 'lit';

interface Place {
  readonly element: HTMLElement;
  /** Where to look, the nearest first; read only when focus was lost. */
  readonly nearest: () => Iterable<string>;
}

/** Controls of a session, as selectors within it. */
const controls = ['.favorite', '.room', '.track', '.speaker', 'a.own'];

/** Where focus goes when nothing of its kind is left. */
const toolbar = ['[part="search"]', '.tool', '[role="tab"][tabindex="0"]', '.open'];

export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #place: Place | undefined;
  /** Ids of the sessions in the order of the page, the one that had focus among them. */
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
      // A node that was moved loses focus, too.
      if (place && this.#active() === undefined) place.element.focus({ preventScroll: true });
      return;
    }
    const active = this.#active();
    if (active && isThere(active)) return;
    this.#focusFirst(place.nearest());
  }

  /** Gives focus to a session's title or, where the session has gone, to what is nearest to it. */
  session(id: string): void {
    this.#focusFirst([...this.#around(id, 'a.own'), ...toolbar]);
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
    const control = controls.find((selector) => element.closest(selector)) ?? 'a.own';
    this.#order = this.#readOrder();
    return () => [...this.#around(id, control), ...toolbar];
  }

  #readOrder(): readonly string[] {
    const sessions = this.#host.renderRoot.querySelectorAll<HTMLElement>('.session:not([hidden])');
    return [...sessions].map(({ dataset }) => dataset['id'] ?? '');
  }

  /** The session itself, those behind it, then those before it: the same control, or the title. */
  #around(id: string, control: string): readonly string[] {
    const at = this.#order.indexOf(id);
    const near =
      at < 0 ? [] : [...this.#order.slice(at + 1), ...this.#order.slice(0, at).reverse()];
    return [id, ...near].flatMap((one) =>
      [control, 'a.own'].map((part) => `.session[data-id="${CSS.escape(one)}"] ${part}`),
    );
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

/** px; less is rounding. */
const SLACK = 1;

/** Where on the screen a session is looked for, in parts of its height. */
const heights = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * Keeps what a person is reading in its place when a newer copy of the programme comes. Browsers do
 * that by themselves (scroll anchoring), WebKit's do not.
 */
export class ScrollKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #readCopy: () => unknown;
  #copy: unknown;
  #anchor: { readonly element: Element; readonly top: number } | undefined;

  /** `readCopy` gives the copy of the programme that is shown. */
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

  /** The session in the middle of the screen, or the nearest to it: the middle may be a gap. */
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
