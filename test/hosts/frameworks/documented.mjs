/**
 * The examples of the documentation, as files of the applications: their frameworks' own tools check
 * what a reader copies.
 */
import { readFileSync } from 'node:fs';

const pages = ['quick-start/engineer.mdx', 'frameworks.mdx'].map((page) =>
  readFileSync(new URL(`../../../stories/docs/${page}`, import.meta.url), 'utf8'),
);
const blocks = pages.flatMap((page) =>
  [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text]) => text),
);

/** The one example that has this in it. */
function exampleWith(sign) {
  const found = blocks.filter((text) => text.includes(sign));
  if (found.length !== 1) throw new Error(`${found.length} examples of the pages have ${sign}`);
  return found[0];
}

const react = () => exampleWith("from 'conference-widgets/react'");

const angular = () => `
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ConferenceDocument, ConfSelectEvent } from 'conference-widgets';

@Component({
  selector: 'app-documented',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${exampleWith('(conf-select)="select($event)"')}\`,
})
export class Documented {
  readonly conference: ConferenceDocument = { version: 1 };

  select(event: ConfSelectEvent): void {
    console.log(event.detail.id);
  }
}
`;

const next = () => `
import { render } from 'conference-widgets/ssr.js';
import data from '../conference.json';

export const documented = (
${exampleWith('suppressHydrationWarning')});
`;

/** Name of an application → a file of it, and how its text is made. */
export const documented = {
  'react-19': ['documented.tsx', react],
  preact: ['documented.tsx', () => react().replace('widgets/react', 'widgets/preact')],
  vue: ['Documented.vue', () => exampleWith('<script setup')],
  svelte: ['Documented.svelte', () => exampleWith('$props()')],
  angular: ['src/documented.ts', angular],
  next: ['app/documented.tsx', next],
};
