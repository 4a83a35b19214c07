/** Every colour that the widgets write with reads on any surface that a page chooses. */
import { expect } from '@open-wc/testing';
import { themeTokens } from '../../src/widget/styles/theme-tokens.js';

interface Page {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly style?: string;
  /** What shows through a transparent surface. */
  readonly ground?: string;
}

const accents = ['', '#0b57a4', '#ffffff', '#000000', '#ffdd00', '#c8102e', '#00a884', '#7a1fa2'];

const pages: readonly Page[] = [
  { name: 'a light page' },
  { name: 'a dark page', scheme: 'dark' },
  { name: 'a navy surface', style: '--conf-surface: #0b1f3f' },
  { name: 'a navy surface on a dark page', scheme: 'dark', style: '--conf-surface: #0b1f3f' },
  { name: 'a navy surface with white text', style: '--conf-surface: #0b1f3f; --conf-text: #fff' },
  { name: 'a cream surface', style: '--conf-surface: #fbf6e9' },
  { name: 'a cream surface on a dark page', scheme: 'dark', style: '--conf-surface: #fbf6e9' },
  { name: 'a cream surface with grey text', style: '--conf-surface: #fbf6e9; --conf-text: #555' },
  { name: 'a transparent surface', style: '--conf-surface: transparent', ground: '#ffffff' },
  {
    name: 'a transparent surface on a dark page',
    scheme: 'dark',
    style: '--conf-surface: transparent',
    ground: '#121212',
  },
  { name: 'a black surface', style: '--conf-surface: #000' },
];

/** Red, green and blue of 0 to 1 of colours laid one over the other. */
function paint(layers: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part / 255);
}

function luminance(layers: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = paint(layers).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(under: readonly string[], over: string): number {
  const [low = 0, high = 0] = [luminance(under), luminance([...under, over])].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The tokens as colours, as a widget on that page has them. */
function readTokens({ scheme, style = '' }: Page, accent = ''): (name: string) => string {
  const host = document.createElement('div');
  host.setAttribute('style', `color-scheme: ${scheme ?? 'light'}; ${style}`);
  if (accent) host.style.setProperty('--conf-accent', accent);
  const root = host.attachShadow({ mode: 'open' });
  if (themeTokens.styleSheet) root.adoptedStyleSheets = [themeTokens.styleSheet];
  const box = document.createElement('div');
  box.className = 'root';
  root.append(box);
  document.body.append(host);
  return (name) => {
    box.style.color = '';
    box.style.color = `var(--_${name})`;
    return getComputedStyle(box).color;
  };
}

const written = ['text', 'muted', 'link', 'now', 'cancelled', 'changed'];

describe('colours of a widget', () => {
  afterEach(() => document.body.replaceChildren());

  for (const page of pages) {
    it(`read on ${page.name}`, () => {
      for (const accent of accents) {
        const color = readTokens(page, accent);
        const surface = [page.ground ?? '#ffffff', color('surface')];
        for (const under of [surface, [...surface, color('tint')]]) {
          for (const name of written) {
            const found = contrast(under, color(name));
            const where = `${name} with accent “${accent}” on ${under.join(' under ')}`;
            expect(found, where).to.be.at.least(4.5);
          }
        }
        const words = contrast([color('accent')], color('on-accent'));
        expect(words, `words on accent “${accent}”`).to.be.at.least(4.5);
      }
    });
  }

  it('are the page’s own where it names them', () => {
    const own = { text: '#111111', muted: '#444444', border: '#ff0000', tint: '#eeffee' };
    const states = { now: '#006600', cancelled: '#880000', changed: '#664400' };
    const named = { ...own, ...states };
    const style = Object.entries(named)
      .map(([name, value]) => `--conf-${name}: ${value}`)
      .join('; ');
    const color = readTokens({ name: '', style });
    for (const [name, value] of Object.entries(named)) {
      expect(paint([color(name)]), name).to.deep.equal(paint([value]));
    }
  });

  it('draw a logo’s light file on a light ground and its dark file on a dark one', () => {
    const alphaOf = (color: string): number => paint(['#ffffff', color])[0] ?? 0;
    for (const page of pages) {
      const color = readTokens(page);
      const isDark = luminance([page.ground ?? '#ffffff', color('surface')]) < 0.2;
      // Black where the mask lets the picture through.
      expect(alphaOf(color('day')), `day on ${page.name}`).to.equal(isDark ? 1 : 0);
      expect(alphaOf(color('night')), `night on ${page.name}`).to.equal(isDark ? 0 : 1);
    }
  });
});
