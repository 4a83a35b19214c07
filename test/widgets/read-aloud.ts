/**
 * What a screen reader meets in a widget, line by line in its order: role, name, state. Read out of
 * Chromium's own accessibility tree; other engines do not give theirs away.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** Named by what stands in them: the name says it all, but for links inside. */
const named = new Set([
  'heading',
  'link',
  'button',
  'DisclosureTriangle',
  'tab',
  'checkbox',
  'searchbox',
  'image',
]);
/** What begins a line of its own. */
const blocks = new Set(['paragraph', 'listitem', 'term', 'definition', 'time']);
/** Said when one enters them, and when one leaves. */
const places = new Set(['region', 'article', 'navigation', 'dialog', 'tablist', 'group', 'list']);
const states = ['pressed', 'expanded', 'selected', 'checked', 'disabled', 'modal'];
const roleNames: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure' };

/** Spaces in times are narrow ones. */
const plain = (text: unknown): string =>
  (typeof text === 'string' ? text : '').replace(/\s+/g, ' ').trim();

/** Texts in another language than their widget, by what they say. */
function readLanguages(element: Element): ReadonlyMap<string, string> {
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
  const marked = [...(root?.querySelectorAll<HTMLElement>('[lang]') ?? [])];
  const foreign = marked.filter(({ lang }) => lang !== root?.lang);
  return new Map(foreign.map((part) => [ownText(part), part.lang]));
}

/** Without parts of it that are in another language again. */
function ownText(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const inner of copy.querySelectorAll('[lang]')) inner.remove();
  return plain(copy.textContent);
}

/** `item 1 of 3`, where the page says so itself: the tree given away here does not tell. */
async function readPlaces(nodes: readonly AxNode[]): Promise<ReadonlyMap<string, string>> {
  const items = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'listitem');
  const places = new Map<string, string>();
  for (const { nodeId, backendDOMNodeId: backendNodeId } of items) {
    const { node } = await devTools<{ node: { attributes?: string[] } }>('DOM.describeNode', {
      backendNodeId,
    });
    const of = (name: string): string => {
      const at = node.attributes?.indexOf(name) ?? -1;
      return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
    };
    const [at, all] = [of('aria-posinset'), of('aria-setsize')];
    if (at !== '') places.set(nodeId, `item ${at} of ${all}`);
  }
  return places;
}

interface PageReadings {
  readonly languages: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

class Reading {
  readonly lines: string[] = [];
  readonly #nodes: ReadonlyMap<string, AxNode>;
  readonly #places: ReadonlyMap<string, string>;
  readonly #languages: ReadonlyMap<string, string>;
  /** The block that the last text stood in: what follows in it goes on in its line. */
  #block: AxNode | undefined;

  constructor(nodes: readonly AxNode[], { languages, places }: PageReadings) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#languages = languages;
    this.#places = places;
  }

  read(node: AxNode, depth: number, block?: AxNode): void {
    const role = node.ignored ? '' : plain(node.role?.value);
    if (role === 'StaticText') {
      this.#say(node, depth, block);
      return;
    }
    if (named.has(role) || places.has(role)) this.#write(depth, this.#describe(role, node));
    const place = this.#places.get(node.nodeId);
    if (place) this.#write(depth, place);
    const isPlace = places.has(role);
    const inner = isPlace ? depth + 1 : depth;
    const next = blocks.has(role) || isPlace ? node : block;
    const isSaid = named.has(role);
    for (const child of this.#children(node)) {
      if (!isSaid) this.read(child, inner, next);
      else this.#readLinks(child, depth + 1);
    }
  }

  /** A heading that is a link is said as both. */
  #readLinks(node: AxNode, depth: number): void {
    const role = node.ignored ? '' : plain(node.role?.value);
    if (role === 'link' || role === 'button') this.#write(depth, this.#describe(role, node));
    else for (const child of this.#children(node)) this.#readLinks(child, depth);
  }

  #children({ childIds = [] }: AxNode): readonly AxNode[] {
    return childIds.flatMap((id) => this.#nodes.get(id) ?? []);
  }

  #describe(role: string, node: AxNode): string {
    const of = (name: string): unknown =>
      node.properties?.find((property) => property.name === name)?.value.value;
    const name = plain(node.name?.value);
    const description = plain(node.description?.value);
    const held = states.filter((state) => of(state) === true || of(state) === 'true');
    const open = [false, 'false'].includes(of('expanded') as never) ? ['collapsed'] : [];
    return [
      `${roleNames[role] ?? role}${of('level') === undefined ? '' : Number(of('level'))}`,
      ...(name ? [`“${this.#mark(name)}”`] : []),
      ...(description ? [`[${description}]`] : []),
      ...[...held, ...open],
    ].join(' ');
  }

  #say(node: AxNode, depth: number, block: AxNode | undefined): void {
    const text = plain(node.name?.value);
    if (text === '') return;
    const said = this.#mark(text);
    if (block && block === this.#block) this.lines.push(`${this.lines.pop() ?? ''} ${said}`);
    else this.#write(depth, said);
    this.#block = block;
  }

  /** Says of each part that is in another language in which. */
  #mark(text: string): string {
    let marked = text;
    for (const [part, language] of this.#languages)
      if (part !== '') marked = marked.replace(part, `${part} (${language})`);
    return marked;
  }

  #write(depth: number, text: string): void {
    this.lines.push(`${'  '.repeat(depth)}${text}`);
    this.#block = undefined;
  }
}

export const canReadAloud = navigator.userAgent.includes('Chrome');

/** Text of a test, of which the first line's indent is taken from every line. */
function outdent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}

/** What is read of a page with one widget, once it reads so: the tree follows the page a little later. */
export async function expectReading(element: Element, expected: string): Promise<void> {
  const wanted = outdent(expected);
  let heard = '';
  await waitUntil(
    async () => {
      heard = outdent(await readAloud(element));
      return heard === wanted;
    },
    'it is read aloud',
    { timeout: 4000, interval: 200 },
  ).catch(() => undefined);
  expect(heard).to.equal(wanted);
}

const devTools = <Answer>(method: string, params: object = {}): Promise<Answer> =>
  executeServerCommand<Answer, object>('cdp', { method, params });

async function readAloud(element: Element): Promise<string> {
  await devTools('Accessibility.enable');
  const { nodes } = await devTools<{ nodes: readonly AxNode[] }>('Accessibility.getFullAXTree');
  const languages = readLanguages(element);
  const reading = new Reading(nodes, { languages, places: await readPlaces(nodes) });
  const [page] = nodes;
  if (page) reading.read(page, 0);
  return reading.lines.join('\n');
}
