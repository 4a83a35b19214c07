import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/partner-strip/define.js';
import {
  createWidget,
  inBoxes,
  inThreeLanguages,
  onPage,
  source,
  type Attributes,
} from './widget-story.js';

const tag = 'conf-partner-strip';
const strip = (attributes: Attributes): HTMLElement => createWidget(tag, attributes);

const meta: Meta<Attributes> = {
  title: 'Widgets/Partner strip',
  component: tag,
  render: strip,
  args: { src: source, motion: 'none' },
};
export default meta;

type Story = StoryObj<Attributes>;

export const Still: Story = {};

export const ByTier: Story = { args: { order: 'tier' } };

export const OneLeads: Story = { args: { first: 'north' } };

export const Mono: Story = { args: { tone: 'mono' } };

export const Moving: Story = { args: { motion: 'scroll' } };

export const ThreeLanguages: Story = { render: (args) => inThreeLanguages(tag, args) };

export const Dark: Story = { render: (args) => onPage({ scheme: 'dark' }, strip(args)) };

export const Narrow: Story = { render: (args) => inBoxes([200, strip(args)]) };

export const RightToLeft: Story = {
  render: (args) => onPage({ lang: 'ar', dir: 'rtl' }, strip(args)),
};

export const Fallback: Story = { args: { src: '' } };

export const Failed: Story = { args: { src: 'partner-page/missing.json' } };
