/** The written partners as the model's partners, in the order given. */
import type { Partner, Partners, Tier } from './conference.js';
import { given, isObject, readImage, readUrl, type ReadContext } from './document-context.js';
import { isBlank, type LocalizedText } from './localized-text.js';
import { partnerSchema, tierSchema } from './partners-schema.js';
import { readTolerant } from './read-tolerant.js';
import { buildReferences, readEntries, uniqueId } from './references.js';

/** Reads a list of partners, or `{partners, tiers}`. */
export function parsePartners(value: unknown, context: ReadContext): Partners | undefined {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  const source = Array.isArray(value) ? { partners: value } : value;
  if (source['partners'] === undefined) return undefined;
  const tiers = buildReferences('tier', readTiers(source['tiers'], context), context);
  const taken = new Set<string>();
  const { report } = context;
  const list = Array.isArray(value) ? context.path : `${context.path}/partners`;
  const partners = readEntries(source['partners'], { path: list, report }, (entry, path) => {
    const partner = readPartner(entry, { ...context, path });
    if (!partner) return undefined;
    const { tier, ...rest } = partner;
    return {
      ...rest,
      id: uniqueId(rest.id, taken, { path: `${path}/id`, report }),
      ...given('tier', tiers.resolve(tier, `${path}/tier`)),
    };
  });
  return { tiers: tiers.all(), partners };
}

function readTiers(value: unknown, context: ReadContext): readonly Tier[] {
  const { report } = context;
  return readEntries(value, { path: `${context.path}/tiers`, report }, (entry, path) => {
    const input = readTolerant(tierSchema, entry, { path, report });
    return input && { id: String(input.id), name: input.name, ...given('weight', input.weight) };
  });
}

const anyText = (text: LocalizedText): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

function readPartner(value: unknown, context: ReadContext): Partner | undefined {
  const { path, report } = context;
  const input = readTolerant(partnerSchema, value, { path, report });
  if (!input) return undefined;
  if (isBlank(input.name)) {
    const message = 'Expected a name; found an empty one. The partner is left out.';
    report({ code: 'entry-left-out', path: `${path}/name`, message, severity: 'error' });
    return undefined;
  }
  return {
    // Without an id the name tells partners apart, whatever their order is tomorrow.
    id: String(input.id ?? anyText(input.name)),
    name: input.name,
    paid: input.paid ?? false,
    ...given('url', readUrl(input.url, `${path}/url`, context)),
    ...given('logo', readImage(input.logo, `${path}/logo`, context)),
    ...given('tier', input.tier === undefined ? undefined : String(input.tier)),
  };
}
