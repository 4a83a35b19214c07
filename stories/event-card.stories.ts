import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/event-card/define.js';
import {
  createWidget,
  documentWith,
  fromNow,
  inBoxes,
  inThreeLanguages,
  onPage,
  source,
  type Attributes,
} from './widget-story.js';

const tag = 'conf-event-card';
const card = (attributes: Attributes): HTMLElement => createWidget(tag, attributes);

const meta: Meta<Attributes> = {
  title: 'Widgets/Event card',
  component: tag,
  render: card,
  args: { src: source, layout: 'card' },
};
export default meta;

type Story = StoryObj<Attributes>;

export const Card: Story = {};

export const Row: Story = { args: { layout: 'row' } };

export const Compact: Story = { args: { layout: 'compact' } };

export const Before: Story = {
  args: {
    src: '',
    'with-countdown': true,
    'with-share': true,
    'data-conference': documentWith({
      start: fromNow(200),
      end: fromNow(208),
      registration: { url: 'https://organiser.example/register', closes: fromNow(100) },
    }),
  },
};

export const Live: Story = {
  args: {
    src: '',
    'data-conference': documentWith({
      start: fromNow(-1),
      end: fromNow(6),
      stream: 'https://organiser.example/live',
    }),
  },
};

export const After: Story = {
  args: {
    src: '',
    'data-conference': documentWith({ recordings: 'https://organiser.example/recordings' }),
  },
};

export const Cancelled: Story = {
  args: {
    src: '',
    'data-conference': documentWith({
      start: fromNow(200),
      status: 'cancelled',
      statusNote: 'A new date will be announced here.',
    }),
  },
};

export const Rescheduled: Story = {
  args: {
    src: '',
    'data-conference': documentWith({
      start: fromNow(400),
      status: 'rescheduled',
      previous: { start: fromNow(200) },
    }),
  },
};

export const WaitingList: Story = {
  args: {
    src: '',
    'data-conference': documentWith({
      start: fromNow(200),
      registration: { url: 'https://organiser.example/register', availability: 'waitlist' },
    }),
  },
};

export const ThreeLanguages: Story = { render: (args) => inThreeLanguages(tag, args) };

export const Dark: Story = { render: (args) => onPage({ scheme: 'dark' }, card(args)) };

export const Narrow: Story = { render: (args) => inBoxes([200, card(args)]) };

export const RightToLeft: Story = {
  render: (args) => onPage({ lang: 'ar', dir: 'rtl' }, card(args)),
};

export const Fallback: Story = { args: { src: '' } };

export const Loading: Story = { args: { src: 'https://organiser.example:81/never.json' } };

export const Failed: Story = { args: { src: 'partner-page/missing.json' } };
