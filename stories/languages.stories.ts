/** Each widget in all of its languages, side by side, for people who check the translations. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/all.js';
import { wordLanguages } from '../src/intl/language-tags.js';
import { createWidget, source, type Attributes } from './widget-story.js';

const tags = ['en', ...wordLanguages].sort();
const rightToLeft = ['ar', 'fa', 'he'];

const nameOf = (tag: string): string =>
  `${tag} · ${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag}`;

/** Pages beside each other, each as wide as a phone or a column. */
function sheet(widget: string, width: number, attributes: Attributes): HTMLElement {
  const page = document.createElement('div');
  page.style.setProperty('display', 'flex');
  page.style.setProperty('flex-wrap', 'wrap');
  page.style.setProperty('gap', '24px');
  for (const lang of tags) {
    const cell = document.createElement('section');
    cell.style.setProperty('inline-size', `${width}px`);
    const heading = document.createElement('h2');
    heading.textContent = nameOf(lang);
    const box = document.createElement('div');
    box.lang = lang;
    box.dir = rightToLeft.includes(lang) ? 'rtl' : 'ltr';
    box.append(createWidget(widget, { ...attributes, label: nameOf(lang) }));
    cell.append(heading, box);
    page.append(cell);
  }
  return page;
}

interface SheetOptions {
  readonly width: number;
  readonly src: string;
}

const meta: Meta<SheetOptions> = {
  title: 'Languages/Contact sheets',
  args: { width: 320, src: source },
  argTypes: { width: { control: { type: 'select' }, options: [200, 320, 768] } },
};
export default meta;

type Story = StoryObj<SheetOptions>;

export const EventCards: Story = {
  name: 'Event card in every language',
  render: ({ width, src }) =>
    sheet('conf-event-card', width, { src, 'with-share': true, 'with-countdown': true }),
};

export const Agendas: Story = {
  name: 'Agenda in every language',
  render: ({ width, src }) => sheet('conf-agenda-timeline', width, { src }),
};

export const PartnerStrips: Story = {
  name: 'Partner strip in every language',
  render: ({ width, src }) => sheet('conf-partner-strip', width, { src, motion: 'scroll' }),
};

export const NewsTickers: Story = {
  name: 'News ticker in every language',
  render: ({ width, src }) => sheet('conf-news-ticker', width, { src }),
};
