/** Lists the pictures that a widget may load, as far as its data names them. */
import { widgetAbout, type WidgetName } from '../widgets/registry.js';
import type { Conference, Image } from '../model/conference.js';

const addressesOf = (image: Image | undefined): readonly (string | undefined)[] => [
  image?.src,
  image?.dark,
];

/** Absolute addresses, each once. */
export function listPictures(widget: WidgetName, conference: Conference): readonly string[] {
  const addresses = widgetAbout[widget].listPictures(conference).flatMap(addressesOf);
  return [...new Set(addresses.filter((address) => address !== undefined))];
}
