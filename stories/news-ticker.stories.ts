import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/news-ticker/define.js';
import {
  createWidget,
  fromNow,
  inBoxes,
  inThreeLanguages,
  onPage,
  source,
  type Attributes,
} from './widget-story.js';

const tag = 'conf-news-ticker';
const ticker = (attributes: Attributes): HTMLElement => createWidget(tag, attributes);

const meta: Meta<Attributes> = {
  title: 'Widgets/News ticker',
  component: tag,
  render: ticker,
  args: { src: source, mode: 'step' },
};
export default meta;

type Story = StoryObj<Attributes>;

export const Step: Story = {};

export const List: Story = { args: { mode: 'list' } };

export const Scroll: Story = { args: { mode: 'scroll' } };

export const Urgent: Story = {
  args: {
    src: '',
    'data-news': JSON.stringify([
      {
        id: 'room',
        title: 'The afternoon session moves to the Library',
        urgency: 'urgent',
        published: fromNow(-1),
      },
      { id: 'agenda', title: 'The draft agenda is out', published: fromNow(-26) },
    ]),
  },
};

export const ThreeLanguages: Story = { render: (args) => inThreeLanguages(tag, args) };

export const Dark: Story = { render: (args) => onPage({ scheme: 'dark' }, ticker(args)) };

export const Narrow: Story = { render: (args) => inBoxes([200, ticker(args)]) };

export const RightToLeft: Story = {
  render: (args) => onPage({ lang: 'ar', dir: 'rtl' }, ticker(args)),
};

export const Fallback: Story = { args: { src: '' } };

export const Failed: Story = { args: { src: 'partner-page/missing.json' } };
