/**
 * Renders widgets as HTML with declarative shadow DOM, for Node 20.19 and later. They can be read,
 * followed and printed before or without any script; when the script comes, it takes over.
 */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isWidgetAttribute } from '../embed/widget-attributes.js';
import { isWidgetName, widgetTags, type WidgetName, pickPart } from '../widgets/registry.js';
import type { RenderOptions, RenderTag } from './render-options.js';
import { copyJson } from '../model/limit-depth.js';
import { escapeAttribute, formatScriptJson } from './escape-html.js';
import { resolveAddresses } from '../model/resolve-addresses.js';
import './server-widgets.js';

export type { RenderOptions, RenderTag };

type Attribute = readonly [name: string, value: string];

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The widget's own attributes; unknown ones, `false` and empty values are left out. */
function readAttributes(options: RenderOptions): readonly Attribute[] {
  return Object.entries(options).flatMap(([key, value]: [string, unknown]): Attribute[] => {
    const name = kebab(key);
    if (!isWidgetAttribute(name)) return [];
    if (value === true) return [[name, '']];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
}

function readWidgetName(tag: string): WidgetName {
  const name = tag.replace(/^conf-/, '');
  if (isWidgetName(name)) return name;
  const known = Object.values(widgetTags).join(', ');
  throw new TypeError(`Expected one of ${known}; found "${tag}".`);
}

/**
 * Lit's marks for hydration. They go, since the script renders the content anew and hydrates
 * nothing.
 */
const hydrationMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

function renderShadow(name: WidgetName, attributes: readonly Attribute[], data: unknown): string {
  const renderer = new LitElementRenderer(widgetTags[name]);
  for (const [attribute, value] of attributes) renderer.setAttribute(attribute, value);
  // The headings of the page are not known here, so that the level is 2 unless the page names one.
  // It affects the outline and not the looks.
  const level = attributes.find(([attribute]) => attribute === 'heading-level')?.[1] ?? '';
  if (!/^[1-6]$/.test(level)) renderer.setProperty('headingLevel', '2');
  renderer.setProperty('conference', data);
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  return collectResultSync(shadow ?? []).replace(hydrationMarks, '');
}

/**
 * Renders one widget. The data is written into a child script, so that the script on the page takes
 * over with the same content without a request; where there is a `src`, it is loaded after that.
 * Throws a `TypeError` for a tag that is none of the four. Broken data never throws.
 */
export function render(tag: RenderTag, options: RenderOptions): string {
  const name = readWidgetName(tag);
  const { baseUrl, fallback = '' } = options;
  const json = copyJson(options.data);
  const attributes = readAttributes(options);
  const whole = attributes.some(([attribute]) => attribute === 'with-structured-data');
  const part = whole ? json : pickPart(name, json);
  const data = baseUrl === undefined ? part : resolveAddresses(part, baseUrl);
  const written = attributes.map(([attribute, value]) =>
    value === '' ? ` ${attribute}` : ` ${attribute}="${escapeAttribute(value)}"`,
  );
  const shadow = renderShadow(name, attributes, data);
  const element = widgetTags[name];
  return [
    `<${element}${written.join('')}>`,
    `<template shadowrootmode="open">${shadow}</template>`,
    `<script type="application/json">${formatScriptJson(data)}</script>`,
    `${fallback}</${element}>`,
  ].join('');
}
