/**
 * `<div data-conf-widget="…">`, for editors that strip unknown tags.
 *
 * The widget goes into a shadow root of the placeholder, and the placeholder's children are slotted
 * into it as fallback content. The page's own markup stays as it is: a framework can hydrate it, a
 * cache can clone it, and a clone is a placeholder again.
 */
import { attributeOf, isTurnedOff } from './widget-attributes.js';
import { isWidgetName, widgetTags } from '../widgets/registry.js';

/** Blanks, and the quotation marks that text editors turn into a part of the value. */
const around = /^\W+|\W+$/g;

const upgraded = new WeakMap<Element, Element>();

function copyAttributes(placeholder: Element, widget: Element): void {
  const wanted = new Map<string, string>();
  for (const { name, value } of placeholder.attributes) {
    const attribute = attributeOf(name);
    if (attribute !== undefined && !isTurnedOff(attribute, value)) {
      wanted.set(attribute, value);
    }
  }
  for (const { name } of [...widget.attributes])
    if (!wanted.has(name)) widget.removeAttribute(name);
  for (const [name, value] of wanted) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

let attributes: MutationObserver | undefined;

function followAttributes(placeholder: Element): void {
  attributes ??= new MutationObserver((records) => {
    for (const { target } of records) {
      const widget = upgraded.get(target as Element);
      if (widget) copyAttributes(target as Element, widget);
    }
  });
  attributes.observe(placeholder, { attributes: true });
}

/** Elements such as `ul` and `pre` take no shadow root: there the widget wraps the children. */
function attach(placeholder: Element, widget: Element): void {
  try {
    const root = placeholder.attachShadow({ mode: 'open' });
    widget.append(document.createElement('slot'));
    root.append(widget);
  } catch {
    widget.append(...placeholder.childNodes);
    placeholder.append(widget);
  }
}

/**
 * Turns one placeholder into its widget; again and again does no harm. The clone of a placeholder
 * that was wrapped holds its widget already.
 */
export function upgradePlaceholder(placeholder: Element): void {
  const name = (placeholder.getAttribute('data-conf-widget') ?? '').replace(around, '');
  if (upgraded.has(placeholder) || !isWidgetName(name)) return;
  const { firstElementChild: child } = placeholder;
  const cloned = child?.localName === widgetTags[name] ? child : undefined;
  const widget = cloned ?? document.createElement(widgetTags[name]);
  copyAttributes(placeholder, widget);
  upgraded.set(placeholder, widget);
  if (!cloned) attach(placeholder, widget);
  followAttributes(placeholder);
}
