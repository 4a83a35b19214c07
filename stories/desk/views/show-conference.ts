/** Gives the widgets beside the desk the present document. */
import { isObject } from '../../../src/model/document-context.js';
import { pickPart, widgetTags, type WidgetName } from '../../../src/widgets/registry.js';
import { entriesOf, type DocumentObject } from '../document/document.js';
import type { PageName } from './desk-view.js';

/**
 * Logos that are files of this desk are served by the service worker at an address of the site. On
 * the first visit the worker takes a moment to start; until then `files` is empty and partners are
 * shown by their names.
 */
function withFileAddresses(document: DocumentObject, files: string): DocumentObject {
  const addressOf = (source: unknown): unknown => {
    if (typeof source !== 'string' || !source.startsWith('logos/')) return source;
    return files === '' ? undefined : files + source;
  };
  const partners = entriesOf(document, 'partners').map((partner) => {
    const { logo } = partner;
    if (logo === undefined) return partner;
    const shown = isObject(logo) ? { ...logo, src: addressOf(logo['src']) } : addressOf(logo);
    return { ...partner, logo: shown };
  });
  return partners.length === 0 ? document : { ...document, partners };
}

type Widget = Element & { conference?: unknown };
type Part = Readonly<Record<string, unknown>>;

/**
 * Whether two copies have the same parts. Documents share unchanged parts, so that comparing
 * references is enough.
 */
function isSame(one: Part | undefined, other: Part): boolean {
  const keys = Object.keys(other);
  return (
    one !== undefined &&
    Object.keys(one).length === keys.length &&
    keys.every((key) => one[key] === other[key])
  );
}

const shown = new WeakMap<Widget, { readonly part: Part; readonly files: string }>();

/** Lets pending key presses go first. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Updates only widgets whose parts have changed, since a thousand sessions take time to render. */
export async function showConference(
  root: ParentNode,
  document: DocumentObject,
  files: string,
): Promise<void> {
  const isServed = Boolean(navigator.serviceWorker?.controller);
  const place = isServed ? files : '';
  for (const [name, tag] of Object.entries(widgetTags)) {
    const widget = root.querySelector<Widget>(`.place > ${tag}`);
    const part = pickPart(name as WidgetName, document) as Part;
    const last = widget ? shown.get(widget) : undefined;
    if (!widget || (last?.files === place && isSame(last.part, part))) continue;
    shown.set(widget, { part, files: place });
    widget.conference = withFileAddresses(part, place);
    await breathe();
  }
}

/** px; the same as the padding of the stage. */
const STAGE_MARGIN = 16;

const widgetOfPage: Readonly<Partial<Record<PageName, string>>> = {
  event: widgetTags['event-card'],
  sessions: widgetTags['agenda-timeline'],
  speakers: widgetTags['agenda-timeline'],
  partners: widgetTags['partner-strip'],
  news: widgetTags['news-ticker'],
};

/** Scrolls the widget of the open page into sight. */
export function showWidget(root: ParentNode, page: PageName): void {
  const stage = root.querySelector('.stage');
  const widget = stage?.querySelector(widgetOfPage[page] ?? 'none');
  if (!stage || !widget) return;
  const space = widget.getBoundingClientRect().top - stage.getBoundingClientRect().top;
  stage.scrollTop += space - STAGE_MARGIN;
}
