/**
 * Functions that the script lends its lazy files, so that these need no second copy: Lit's
 * `render`, and the page's one policy for Trusted Types. The build of lazy files puts this in place
 * of `lit` and `trusted-types.ts`; `load-file.ts` does the lending. Templates, `nothing` and
 * `noChange` are the same for every copy of Lit; the test of lazy files holds that.
 */
import type { RootPart, TemplateResult } from 'lit';

export interface Lent {
  readonly render: (value: unknown, container: HTMLElement | DocumentFragment) => RootPart;
  readonly trustMarkup: (text: string) => string;
  readonly trustScript: (address: string) => string;
}

let lent: Lent | undefined;

/** Called once, before anything else of the file. */
export const lend = (given: Lent): void => {
  lent = given;
};

export const render = (value: unknown, container: HTMLElement | DocumentFragment): unknown =>
  lent?.render(value, container);
export const trustMarkup = (text: string): string => lent?.trustMarkup(text) ?? text;
export const trustScript = (address: string): string => lent?.trustScript(address) ?? address;

const tag =
  (kind: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]) =>
    ({ ['_$litType$']: kind, strings, values }) as TemplateResult;

export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
export const isServer = false;
