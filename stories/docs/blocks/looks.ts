/** Six finished looks, each as the properties that make it. */

export interface Look {
  readonly name: string;
  readonly about: string;
  /** The background of the page that it is made for. */
  readonly page: string;
  readonly scheme: 'light' | 'dark';
  readonly values: ReadonlyMap<string, string>;
}

const look = (
  [name, about]: readonly [string, string],
  [page, scheme]: readonly [string, 'light' | 'dark'],
  values: Readonly<Record<string, string>>,
): Look => ({ name, about, page, scheme, values: new Map(Object.entries(values)) });

export const looks: readonly Look[] = [
  look(
    ['Ministry', 'Navy and white, square, a serif for the eye that reads laws.'],
    ['#ffffff', 'light'],
    {
      '--conf-accent': '#0b2e59',
      '--conf-border': '#c9d1dc',
      '--conf-radius': '0px',
      '--conf-font': 'Georgia, "Noto Serif", serif',
    },
  ),
  look(['University', 'A deep red on warm paper.'], ['#faf6ef', 'light'], {
    '--conf-accent': '#7b1113',
    '--conf-surface': '#fffdf8',
    '--conf-radius': '3px',
    '--conf-title-size': '1.5em',
  }),
  look(['Tech conference', 'Violet on near black, round.'], ['#0b0a12', 'dark'], {
    '--conf-accent': '#a78bfa',
    '--conf-surface': '#15131f',
    '--conf-radius': '14px',
    '--conf-button-radius': '999px',
    '--conf-title-size': '1.625em',
  }),
  look(['NGO', 'Green and friendly, with air.'], ['#f2f7f3', 'light'], {
    '--conf-accent': '#1b7a4b',
    '--conf-surface': '#ffffff',
    '--conf-radius': '12px',
    '--conf-space': '20px',
  }),
  look(['Dark', 'One navy surface; text, lines and states follow from it.'], ['#07152b', 'dark'], {
    '--conf-accent': '#ffb81c',
    '--conf-surface': '#0b1f3f',
    '--conf-radius': '6px',
  }),
  look(['Newspaper', 'Black on cream, hairlines, nothing round.'], ['#fbf6e9', 'light'], {
    '--conf-accent': '#111111',
    '--conf-surface': 'transparent',
    '--conf-radius': '0px',
    '--conf-font': '"Times New Roman", "Noto Serif", serif',
    '--conf-title-size': '1.75em',
  }),
];
