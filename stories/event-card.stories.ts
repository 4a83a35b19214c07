import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/event-card/define.js';
import {
  createWidget,
  daysFromStart,
  documentWith,
  fromNow,
  inBoxes,
  inThreeLanguages,
  onPage,
  organizersWithLogos,
  sample,
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

type Event = Parameters<typeof documentWith>[0];

/** A card of one event in the state that the story shows. */
const state = (event: Event, attributes: Attributes = {}): Story => ({
  args: { src: '', ...attributes, 'data-conference': documentWith(event) },
});

const register = 'https://organiser.example/register';
const ahead: Event = { start: daysFromStart(0, '09:30'), end: daysFromStart(0, '17:00') };
const ended: Event = { start: daysFromStart(-49, '09:30'), end: daysFromStart(-49, '17:00') };
const addresses: Event = {
  registration: { url: register },
  stream: 'https://organiser.example/live',
  recordings: 'https://organiser.example/recordings',
};

export const Before = state(
  { ...ahead, registration: { url: register, closes: daysFromStart(-4, '18:00') } },
  { 'with-countdown': true, 'with-share': true },
);

export const Today = state(
  { ...addresses, start: fromNow(0.5), end: fromNow(6) },
  { 'with-countdown': true },
);

export const Live = state({ ...addresses, start: fromNow(-1), end: fromNow(6) });

export const After = state({
  ...ended,
  ...addresses,
  documents: [
    {
      title: 'Joint statement',
      url: 'https://organiser.example/statement.pdf',
      mediaType: 'application/pdf',
      bytes: 183_000,
      language: 'en',
    },
  ],
});

export const Cancelled = state({
  ...ahead,
  ...addresses,
  status: 'cancelled',
  statusNote: 'Whoever has registered gets a message.',
});

export const Postponed = state({
  ...ahead,
  ...addresses,
  status: 'postponed',
  statusNote: 'A new date will be announced here.',
});

export const Rescheduled = state({
  ...ahead,
  ...addresses,
  status: 'rescheduled',
  previous: { start: daysFromStart(-7, '09:30') },
});

export const RescheduledAndLive = state({
  ...addresses,
  start: fromNow(-1),
  end: fromNow(6),
  status: 'rescheduled',
  previous: { start: daysFromStart(-42, '09:30') },
});

export const MovedOnline = state({
  ...ahead,
  ...addresses,
  status: 'moved-online',
  online: { url: 'https://organiser.example/room' },
});

export const RegistrationNotYetOpen = state({
  ...ahead,
  registration: { url: register, opens: daysFromStart(-21, '10:00'), price: 'Free of charge' },
});

export const RegistrationOpen = state({ ...ahead, registration: { url: register } });

export const WaitingList = state({
  ...ahead,
  registration: { url: register, availability: 'waitlist' },
});

export const SoldOut = state({
  ...ahead,
  registration: { url: register, availability: 'sold-out' },
});

export const RegistrationClosed = state({
  ...ahead,
  registration: { url: register, closes: fromNow(-1) },
});

export const AllDay = state({ start: daysFromStart(0) }, { 'with-countdown': true });

export const SeveralDays = state({
  start: daysFromStart(0, '09:30'),
  end: daysFromStart(2, '17:00'),
});

export const SeveralDaysWithoutHours = state({ start: daysFromStart(0), end: daysFromStart(3) });

export const Online = state({
  ...ahead,
  venue: undefined,
  online: { url: 'https://organiser.example/room' },
});

export const Hybrid = state({
  ...ahead,
  attendance: 'hybrid',
  online: { url: 'https://organiser.example/room' },
  venue: { ...sample.event.venue, room: 'Great hall', latitude: 40.3725, longitude: 49.853 },
});

export const ThreeOrganizers = state({ ...ahead, organizers: organizersWithLogos() });

export const PressAndDocuments = state({
  ...ahead,
  languages: ['en'],
  interpretation: ['az', 'ru'],
  press: {
    note: 'Representatives of the mass media are invited to the opening.',
    contact: 'press@organiser.example',
    url: 'https://organiser.example/accreditation',
  },
  documents: [
    {
      title: 'Draft agenda',
      url: 'https://organiser.example/agenda.pdf',
      mediaType: 'application/pdf',
      bytes: 240_000,
      language: 'az',
    },
    { title: 'Information note', url: 'https://organiser.example/note' },
  ],
});

export const ThreeLanguages: Story = { render: (args) => inThreeLanguages(tag, args) };

export const Dark: Story = { render: (args) => onPage({ scheme: 'dark' }, card(args)) };

export const Narrow: Story = { render: (args) => inBoxes([200, card(args)]) };

export const RightToLeft: Story = {
  render: (args) => onPage({ lang: 'ar', dir: 'rtl' }, card(args)),
};

export const Fallback: Story = { args: { src: '' } };

export const Loading: Story = { args: { src: 'https://organiser.example:81/never.json' } };

export const Failed: Story = { args: { src: 'partner-page/missing.json' } };
