/** Which pictures a widget may load, as far as its data says. */
import type { WidgetName } from '../embed/widget-attributes.js';
import type { Conference, Image } from '../model/conference.js';

const addressesOf = (image: Image | undefined): readonly (string | undefined)[] => [
  image?.src,
  image?.dark,
];

/** Absolute addresses, each once. */
export function listPictures(
  widget: WidgetName,
  { event, agenda, partners }: Conference,
): readonly string[] {
  const images: Readonly<Record<WidgetName, () => readonly (Image | undefined)[]>> = {
    'event-card': () => [event?.image, ...(event?.organizers ?? []).map(({ logo }) => logo)],
    'agenda-timeline': () => (agenda?.speakers ?? []).map(({ photo }) => photo),
    'partner-strip': () => (partners?.partners ?? []).map(({ logo }) => logo),
    'news-ticker': () => [],
  };
  const addresses = images[widget]().flatMap(addressesOf);
  return [...new Set(addresses.filter((address) => address !== undefined))];
}
