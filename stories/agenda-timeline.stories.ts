import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/agenda-timeline/define.js';
import {
  createWidget,
  inBoxes,
  inThreeLanguages,
  onPage,
  sample,
  source,
  type Attributes,
} from './widget-story.js';

const tag = 'conf-agenda-timeline';
const agenda = (attributes: Attributes): HTMLElement => createWidget(tag, attributes);

const meta: Meta<Attributes> = {
  title: 'Widgets/Agenda',
  component: tag,
  render: agenda,
  args: { src: source, layout: 'auto' },
};
export default meta;

type Story = StoryObj<Attributes>;

export const List: Story = { args: { layout: 'list' } };

export const Grid: Story = { args: { layout: 'grid' } };

const [firstDay = ''] = sample.event.start.split('T');

export const DuringTheConference: Story = { args: { now: `${firstDay}T10:40:00+04:00` } };

/** A link as a partner writes it: it opens the session in place, here and from another page. */
export const SessionInFull: Story = {
  args: { layout: 'list' },
  render: (args) => {
    const link = document.createElement('a');
    link.href = '#conf-session=opening';
    link.textContent = 'The opening, in full';
    return inBoxes([900, link], [900, agenda(args)]);
  },
};

/** Star two sessions at the same time, then press “Favourites” and “Save or share”. */
export const MyProgramme: Story = { args: { layout: 'list', 'without-filters': true } };

export const WithoutTools: Story = {
  args: { 'without-search': true, 'without-filters': true, 'without-favorites': true },
};

export const ThreeLanguages: Story = { render: (args) => inThreeLanguages(tag, args) };

export const Dark: Story = { render: (args) => onPage({ scheme: 'dark' }, agenda(args)) };

export const Narrow: Story = { render: (args) => inBoxes([200, agenda(args)]) };

export const RightToLeft: Story = {
  render: (args) => onPage({ lang: 'ar', dir: 'rtl' }, agenda(args)),
};

export const Fallback: Story = { args: { src: '' } };

export const Failed: Story = { args: { src: 'partner-page/missing.json' } };
