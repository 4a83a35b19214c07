/** Writes partners as plain HTML: a list of links for each tier. */
import type { Partner, Partners } from '../../model/conference.js';
import { heading, linked, markup, type Markup } from '../../ssr/markup.js';
import { picture, type PlainFrame } from '../../ssr/plain-frame.js';

function formatPartner({ name, url, logo }: Partner, frame: PlainFrame): Markup {
  const words = frame.bare(name);
  return markup`<li>${linked(url, picture(logo, words) ?? markup`${words}`)}</li>\n`;
}

export function formatPlainPartners({ tiers, partners }: Partners, frame: PlainFrame): Markup {
  const list = (members: readonly Partner[]): Markup | undefined =>
    members.length === 0
      ? undefined
      : markup`<ul>\n${members.map((partner) => formatPartner(partner, frame))}</ul>\n`;
  const known = new Set(tiers.map(({ id }) => id));
  const parts = tiers.map(({ id, name }) => {
    const members = list(partners.filter(({ tier }) => tier === id));
    return members && markup`${heading(frame.level, frame.text(name) ?? markup``)}\n${members}`;
  });
  const others = partners.filter(({ tier }) => tier === undefined || !known.has(tier));
  return markup`${parts}${list(others)}`;
}
