/** Signs of the toolbar: drawn lines in the colour of the text, named by the words beside them. */
import { html, type TemplateResult } from 'lit';

const paths = {
  search: 'M7 12.25a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5m3.75-1.5 3.5 3.5',
  filter: 'M1.75 4.25h12.5M4 8h8M6.25 11.75h3.5',
  star: 'm8 1.5 1.95 4.2 4.55.6-3.35 3.15.85 4.55L8 11.8 4 14l.85-4.55L1.5 6.3l4.55-.6z',
  share: 'M8 10V1.75m-3 3 3-3 3 3M4 7.25H2.25v7h11.5v-7H12',
  list: 'M1.75 3.5h12.5M1.75 8h12.5m-12.5 4.5h12.5',
  down: 'm3 6 5 5 5-5',
  grid: 'M1.75 2.25h12.5v11.5H1.75zm6.25 0v11.5M1.75 6h12.5',
} as const;

export const iconTemplate = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
