/** The custom properties that the token editor edits, and what it starts from. */

export interface Token {
  readonly name: `--conf-${string}`;
  readonly label: string;
  readonly kind: 'colour' | 'length' | 'text';
  /** What the field shows while the property is not set. */
  readonly start: string;
  readonly max?: number;
}

export const tokens: readonly Token[] = [
  { name: '--conf-accent', label: 'Accent', kind: 'colour', start: '#0b57a4' },
  { name: '--conf-text', label: 'Text', kind: 'colour', start: '#1a1d21' },
  { name: '--conf-muted', label: 'Secondary text', kind: 'colour', start: '#545b64' },
  { name: '--conf-surface', label: 'Background', kind: 'colour', start: '#ffffff' },
  { name: '--conf-border', label: 'Lines', kind: 'colour', start: '#d6dae0' },
  { name: '--conf-tint', label: 'Tint', kind: 'colour', start: '#f3f4f5' },
  { name: '--conf-now', label: 'Now', kind: 'colour', start: '#0b57a4' },
  { name: '--conf-cancelled', label: 'Cancelled', kind: 'colour', start: '#a61b1b' },
  { name: '--conf-changed', label: 'Changed', kind: 'colour', start: '#7a4d00' },
  { name: '--conf-radius', label: 'Corners', kind: 'length', start: '8', max: 32 },
  {
    name: '--conf-button-radius',
    label: 'Corners of buttons',
    kind: 'length',
    start: '6',
    max: 32,
  },
  { name: '--conf-space', label: 'Inner spacing', kind: 'length', start: '16', max: 48 },
  { name: '--conf-font-size', label: 'Size of text', kind: 'length', start: '16', max: 28 },
  { name: '--conf-title-size', label: 'Size of the title', kind: 'length', start: '22', max: 40 },
  { name: '--conf-font', label: 'Typeface', kind: 'text', start: '' },
];

const widgets = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'];

/** The style sheet to copy, for what is set. */
export function formatCss(values: ReadonlyMap<string, string>): string {
  if (values.size === 0) return '/* Nothing is changed yet. */';
  const lines = [...values].map(([name, value]) => `  ${name}: ${value};`);
  return `${[...widgets.map((widget) => `conf-${widget}`), '[data-conf-widget]'].join(',\n')} {\n${lines.join('\n')}\n}`;
}
