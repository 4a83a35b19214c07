/**
 * Tables of GitHub's Markdown for MDX pages: MDX itself knows only CommonMark, where a table is a
 * paragraph full of pipes. A remark plugin; nodes are mdast, `data.hName` is their element.
 */

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: { hName: string };
}

/** `|---|:--:|`, the line under a table's head. */
const rule = /^\|(?: *:?-+:? *\|)+$/;

const element = (hName: string, children: Node[]): Node => ({
  type: 'tableElement',
  children,
  data: { hName },
});

/** The paragraph's nodes with its text cut at every line end and every pipe. */
function cutText({ children = [] }: Node): Node[] {
  return children.flatMap((node) => {
    // In a table a pipe in code is written `\|`.
    if (node.type === 'inlineCode')
      return [{ ...node, value: node.value?.replaceAll('\\|', '|') ?? '' }];
    if (node.type !== 'text') return [node];
    return (node.value ?? '').split(/(\n|\|)/).map((value) => ({ type: 'text', value }));
  });
}

function splitAt(nodes: readonly Node[], mark: string): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'text' && node.value === mark) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

const isBlank = (nodes: readonly Node[]): boolean =>
  nodes.every(({ type, value }) => type === 'text' && (value ?? '').trim() === '');

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map(({ value = '' }) => value)
    .join('')
    .trim();

/** A row's cells, without what stands before the first pipe and after the last. */
const cellsOf = (line: readonly Node[]): Node[][] => splitAt(line, '|').slice(1, -1);

/** The table that a paragraph is, or `undefined`. */
function readTable(paragraph: Node): Node | undefined {
  const [head, under, ...lines] = splitAt(cutText(paragraph), '\n');
  if (!head || !under || !rule.test(textOf(under))) return undefined;
  const row = (line: readonly Node[], cell: string): Node =>
    element(
      'tr',
      cellsOf(line).map((nodes) => element(isBlank(nodes) ? 'td' : cell, nodes)),
    );
  const body = lines.filter((line) => !isBlank(line)).map((line) => row(line, 'td'));
  return element('table', [element('thead', [row(head, 'th')]), element('tbody', body)]);
}

function replaceTables(node: Node): void {
  const children = (node.children ?? []).map((child) =>
    child.type === 'paragraph' ? (readTable(child) ?? child) : child,
  );
  for (const child of children) replaceTables(child);
  if (node.children) node.children = children;
}

export const markdownTables = () => replaceTables;
