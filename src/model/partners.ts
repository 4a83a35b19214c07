/** Reads the written partners as the model's partners, in the given order. */
import type { Partner, Partners, Tier } from './conference.js';
import { isObject, type ReadContext } from './document-context.js';
import { readId, readImage, readUrl } from './field.js';
import { defined } from './values/optional-fields.js';
import { anyText, isBlank } from './values/localized-text.js';
import { atOnce, type Steps } from './values/steps.js';
import { partnerSchema, tierSchema } from './schema/partners-schema.js';
import { readTolerant } from './read-tolerant.js';
import { createIds, readUsableEntries, readReferences, type References } from './references.js';

/** Reads a list of partners, or `{partners, tiers}`. */
export const parsePartners = (value: unknown, context: ReadContext): Partners | undefined =>
  atOnce(parsePartnersInSteps(value, context));

export function* parsePartnersInSteps(
  value: unknown,
  context: ReadContext,
): Steps<Partners | undefined> {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  const source = Array.isArray(value) ? { partners: value } : value;
  if (source['partners'] == null) return undefined;
  const tiers = yield* readReferences('tiers', { source, context }, readTier);
  const ids = createIds(context);
  const path = Array.isArray(value) ? context.path : `${context.path}/partners`;
  const partners = yield* readUsableEntries(
    source['partners'],
    { ...context, path },
    (entry, place) => {
      const partner = readPartner(entry, place, tiers);
      return partner && ids.own(partner, place);
    },
  );
  return partners && { tiers: tiers.all(), partners };
}

function readTier(entry: unknown, context: ReadContext): Tier | undefined {
  const input = readTolerant(tierSchema, entry, context);
  return input && defined({ ...input, id: String(input.id) });
}

function readPartner(
  value: unknown,
  context: ReadContext,
  tiers: References<Tier>,
): Partner | undefined {
  const { path, report } = context;
  const input = readTolerant(partnerSchema, value, context);
  if (!input) return undefined;
  const { name, url, logo, tier, paid = false } = input;
  if (isBlank(name)) {
    const message = 'Expected a name; found an empty one. The partner is left out.';
    report({ code: 'entry-left-out', path: `${path}/name`, message, severity: 'error' });
    return undefined;
  }
  return defined({
    // Without an id the name identifies a partner in later versions of the source, whatever their
    // order.
    id: readId(input.id) ?? anyText(name).trim(),
    name,
    paid,
    url: readUrl(url, `${path}/url`, context),
    logo: readImage(logo, `${path}/logo`, context),
    tier: tiers.resolve(tier, `${path}/tier`),
  });
}
