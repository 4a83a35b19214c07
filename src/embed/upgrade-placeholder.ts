/**
 * Turns `<div data-conf-widget="…">` into a widget, for editors that strip unknown tags.
 *
 * The widget goes into a shadow root of the placeholder, and the placeholder's children are slotted
 * into it: as its fallback content, or where their own `slot` says. The page's own markup stays as
 * it is: a framework can hydrate it, a cache can clone it, and a clone is a placeholder again.
 */
import { attributeOf, isTurnedOff } from './widget-attributes.js';
import { isWidgetName, widgetTags } from '../widgets/registry.js';

/** Spaces, and quotation marks that a text editor has made part of the value. */
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

/**
 * Passes children of the placeholder that name a slot on to the widget's slot of that name. Only
 * filled slots are passed on, since an empty one would replace the widget's own content there.
 */
function passSlots({ children, shadowRoot }: Element, widget: Element): void {
  if (!shadowRoot) return;
  const wanted = new Set([...children].map(({ slot }) => slot));
  for (const slot of widget.querySelectorAll('slot')) {
    if (!wanted.delete(slot.name) && slot.name !== '') slot.remove();
  }
  for (const name of wanted) {
    const slot = document.createElement('slot');
    slot.name = name;
    slot.slot = name;
    widget.append(slot);
  }
}

let changes: MutationObserver | undefined;

function follow(placeholder: Element): void {
  changes ??= new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target as Element))) {
      const widget = upgraded.get(target);
      if (!widget) continue;
      copyAttributes(target, widget);
      passSlots(target, widget);
    }
  });
  changes.observe(placeholder, { attributes: true, childList: true });
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
 * Turns one placeholder into its widget; a second call changes nothing. The clone of a placeholder
 * whose children were wrapped has its widget already.
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
  passSlots(placeholder, widget);
  follow(placeholder);
}
