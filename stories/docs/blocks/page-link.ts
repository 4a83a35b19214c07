/** `<docs-link>Formats</docs-link>`: leads to the page of that title, wherever Storybook put it. */

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly title: string; readonly type: string }>>;
}

let index: Promise<StoryIndex> | undefined;

async function readIndex(): Promise<StoryIndex> {
  const answer = await fetch('index.json');
  return (await answer.json()) as StoryIndex;
}

/** A page of the site and no story; Storybook lies below the site. */
const desk = { title: 'Conference desk', address: '../desk.html' };

async function addressOf(title: string): Promise<string | undefined> {
  if (title === desk.title) return desk.address;
  index ??= readIndex();
  const pages = Object.entries((await index).entries).filter(([, entry]) => entry.title === title);
  const page = pages.find(([, { type }]) => type === 'docs') ?? pages[0];
  return page && `./?path=/${page[1].type === 'docs' ? 'docs' : 'story'}/${page[0]}`;
}

class PageLink extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.querySelector('a')) return;
    const href = await addressOf(this.getAttribute('page') ?? this.textContent.trim());
    if (href === undefined) return;
    const link = Object.assign(document.createElement('a'), { href, target: '_top' });
    link.append(...this.childNodes);
    this.append(link);
  }
}

if (!customElements.get('docs-link')) customElements.define('docs-link', PageLink);
