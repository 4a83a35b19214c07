/** `<docs-widget-reference tag="conf-…">`: tables of one widget from the manifest. */
import { html, type TemplateResult } from 'lit';
import { defineBlock, listOfCode, readBuilt, tableOf, withCode } from './block.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {
    readonly kind: string;
    readonly static?: boolean;
    readonly attribute?: string;
  })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const code = (text: string): TemplateResult => html`<code>${text}</code>`;

/** `'a' | 'b'` are values to write; `boolean` is there or not; anything else is its type's name. */
function valuesOf(type = 'string') {
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  if (values.length > 0) return listOfCode(values);
  if (type === 'boolean') return 'there or not';
  return type === 'string' ? 'text' : type.replace('string | number', 'number');
}

function attributesTemplate({ attributes = [] }: Declaration): TemplateResult {
  const rows = attributes.map(({ name, type, description, default: usual }) => [
    code(name),
    valuesOf(type?.text),
    usual === undefined ? '' : withCode(usual),
    withCode(description),
  ]);
  return html`<h2>Attributes</h2>
    <p>
      On a placeholder write them with <code>data-</code> in front. A wrong value falls back to the
      default, and <code>with-diagnostics</code> says so. <code>lang</code> and the other attributes
      of HTML work as everywhere.
    </p>
    ${tableOf(['attribute', 'values', 'default', 'meaning'], rows)}`;
}

function propertiesTemplate({ members = [] }: Declaration): TemplateResult {
  const own = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const rows = own.map(({ name, type, attribute, description }) => [
    code(name),
    code(type?.text ?? 'unknown'),
    attribute ? html`attribute ${code(attribute)}` : withCode(description),
  ]);
  return html`<h2>Properties</h2>
    ${tableOf(['property', 'type', 'meaning'], rows)}`;
}

/** An event's class in the same manifest says what its `detail` holds. */
function eventsTemplate({ events = [] }: Declaration, all: readonly Declaration[]): TemplateResult {
  const rows = events.map(({ name, type, description }) => {
    const members = all.find((one) => one.name === type?.text)?.members ?? [];
    const detail = members.find((member) => member.name === 'detail')?.type?.text ?? '';
    return [code(name), withCode(description), code(detail), code(type?.text ?? 'Event')];
  });
  return html`<h2>Events</h2>
    <p>They bubble and are composed: one listener on <code>document</code> hears them all.</p>
    ${tableOf(['event', 'fired when', 'detail', 'class'], rows)}`;
}

const listTemplate = (title: string, head: string, entries: readonly Named[] = []) =>
  html`<h2>${title}</h2>
    ${tableOf(
      [head, 'meaning'],
      entries.map(({ name, description }) => [code(name || 'default'), withCode(description)]),
    )}`;

function stylingTemplate({ cssProperties = [] }: Declaration): TemplateResult {
  const rows = cssProperties.map(({ name, description, default: usual }) => [
    code(name),
    usual ? code(usual) : 'the theme’s',
    withCode(description),
  ]);
  return html`<h2>Custom properties</h2>
    ${tableOf(['property', 'default', 'meaning'], rows)}`;
}

defineBlock('docs-widget-reference', async (block) => {
  const { modules } = (await readBuilt('custom-elements.json')) as Manifest;
  const all = modules.flatMap(({ declarations }) => declarations);
  const tag = block.getAttribute('tag');
  const widget = all.find(({ tagName }) => tagName === tag);
  if (!widget) throw new Error(`The manifest knows no ${tag ?? 'tag'}.`);
  return html`${attributesTemplate(widget)} ${propertiesTemplate(widget)}
  ${eventsTemplate(widget, all)} ${listTemplate('Parts', 'part', widget.cssParts)}
  ${stylingTemplate(widget)} ${listTemplate('Slots', 'slot', widget.slots)}`;
});
