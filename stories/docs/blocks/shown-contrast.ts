/** The contrast that readers get, measured on the widgets as they are drawn. */

export interface ShownContrast {
  readonly what: string;
  /** WCAG's ratio, or `undefined` while the widget is not drawn. */
  readonly ratio: number | undefined;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Any CSS colour as the screen's bytes, over another where it is see-through. */
function paint(...colours: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return [0, 0, 0];
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Backgrounds behind an element, from the page up. */
function backgroundsOf(element: Element): string[] {
  const found: string[] = [];
  let current: Element | null = element;
  while (current) {
    found.unshift(getComputedStyle(current).backgroundColor);
    const root: Node = current.getRootNode();
    current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
}

const measured = [
  { what: 'Title', tag: 'conf-event-card', selector: '[part~="title"]' },
  { what: 'Text', tag: 'conf-event-card', selector: '[part~="time"]' },
  { what: 'Secondary text', tag: 'conf-news-ticker', selector: '[part~="item-time"]' },
  { what: 'Link', tag: 'conf-event-card', selector: '[part~="link"]' },
  { what: 'Button', tag: 'conf-event-card', selector: '[part~="action"]' },
];

/** What stands out how much on one page of the preview. */
export function measureContrast(page: ParentNode): readonly ShownContrast[] {
  return measured.map(({ what, tag, selector }) => {
    const shadow = page.querySelector(tag)?.shadowRoot;
    const element = shadow?.querySelector(selector);
    if (!element) return { what, ratio: undefined };
    const behind = paint('white', ...backgroundsOf(element));
    const over = paint('white', ...backgroundsOf(element), getComputedStyle(element).color);
    return { what, ratio: contrast(over, behind) };
  });
}
