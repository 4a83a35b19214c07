/**
 * Takes the place of Lit's `css-tag.js` in the scripts for pages (`.config/slim-libraries.ts`). Lit
 * also writes sheets as `<style>` where a browser cannot construct them, and tells who constructs a
 * result by hand; no widget is defined in such a browser (`canDraw`), and nobody does the other.
 */
export class CSSResult {
  readonly cssText: string;
  #styleSheet: CSSStyleSheet | undefined;

  constructor(text: unknown) {
    this.cssText = String(text);
  }

  /** One for all elements that have it. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(text);

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

/** Lit exports these two as well; no script has them. */
export const supportsAdoptingStyleSheets = true;
export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));
