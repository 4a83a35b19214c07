/**
 * The lines of an iCalendar text (RFC 5545, section 3.1) as a tree of components, with line
 * numbers for problems. Lenient: bare line feeds, blank lines, lines without a name and components
 * that never end do not stop it.
 */

export interface IcalProperty {
  /** Upper case. */
  readonly name: string;
  /** By upper-case name, quotes removed. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, still escaped. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export interface IcalComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcalProperty[];
  readonly components: IcalComponent[];
  /** The component's lines, unfolded, for readers that want text. */
  readonly lines: string[];
}

interface ContentLine {
  text: string;
  readonly line: number;
}

const contentLine = /^[A-Za-z][\w-]*[;:]/;

/** Joins folded lines; what is no content line at all belongs to the text before it. */
function unfold(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (contentLine.test(raw.trimStart())) lines.push({ text: raw, line: index + 1 });
    else if (last && raw.trim() !== '') last.text += `\\n${raw}`;
  });
  return lines;
}

const parameterPattern = /;\s*([\w-]+)\s*=((?:"[^"]*"|[^";:,]|,)*)/y;

export function parseProperty({ text, line }: ContentLine): IcalProperty {
  const name = /^[\s\uFEFF]*([\w-]+)/.exec(text);
  let at = name?.[0].length ?? 0;
  const parameters = new Map<string, string>();
  parameterPattern.lastIndex = at;
  for (let match = parameterPattern.exec(text); match; match = parameterPattern.exec(text)) {
    at = parameterPattern.lastIndex;
    parameters.set((match[1] ?? '').toUpperCase(), (match[2] ?? '').replaceAll('"', '').trim());
  }
  const colon = text.indexOf(':', at);
  const value = colon < 0 ? '' : text.slice(colon + 1);
  return { name: (name?.[1] ?? '').toUpperCase(), parameters, value, line };
}

/** The components at the top: usually one `VCALENDAR`, sometimes several, sometimes bare events. */
export function parseIcalLines(text: string): IcalComponent[] {
  const root: IcalComponent = { name: '', line: 0, properties: [], components: [], lines: [] };
  const open = [root];
  for (const content of unfold(text.replace(/^\uFEFF/, ''))) {
    const property = parseProperty(content);
    const top = open.at(-1) ?? root;
    for (const component of open) component.lines.push(content.text.trimStart());
    if (property.name === 'BEGIN') {
      const component = beginComponent(property, content.text);
      top.components.push(component);
      open.push(component);
    } else if (property.name !== 'END') {
      top.properties.push(property);
    } else if (open.length > 1) {
      open.pop();
    }
  }
  return root.components;
}

function beginComponent({ value, line }: IcalProperty, text: string): IcalComponent {
  const name = value.trim().toUpperCase();
  return { name, line, properties: [], components: [], lines: [text.trimStart()] };
}

export function propertyOf(component: IcalComponent, name: string): IcalProperty | undefined {
  return component.properties.find((property) => property.name === name);
}

export function propertiesOf(component: IcalComponent, name: string): IcalProperty[] {
  return component.properties.filter((property) => property.name === name);
}

/** TEXT without its escapes (section 3.3.11), `undefined` when empty. */
export function icalText(property: IcalProperty | undefined): string | undefined {
  const text = property?.value.replace(/\\([\\;,:"nN])/g, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  );
  return text?.trim() || undefined;
}

/** A list of TEXT (`CATEGORIES`), split at commas that are not escaped. */
export function icalTexts(properties: readonly IcalProperty[]): string[] {
  return properties
    .flatMap((property) =>
      property.value.split(/(?<!\\),/).map((value) => icalText({ ...property, value })),
    )
    .filter((text) => text !== undefined);
}
