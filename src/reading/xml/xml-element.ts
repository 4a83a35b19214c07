/** Finds elements of parsed XML by their local names, whatever the namespace. */
import type { XmlElement } from '../formats/source-format.js';

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the first child with this name that has any; `undefined` where there is none. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  for (const child of element?.children ?? []) {
    const text = child.name === name ? child.text.trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** An attribute without the spaces around it; `undefined` where it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined;
}
