/**
 * Sorts partners, and decides whether their tiers get headings. The chosen order always holds for
 * the whole strip; there are headings where it keeps the partners of each tier together.
 */
import type { Partner, Partners, Tier } from '../../model/conference.js';

export interface OrderInput {
  readonly order: 'given' | 'name' | 'tier';
  /** Ids of the tiers to show; none means all. */
  readonly tiers: readonly string[];
  /** Id of the partner that stands first, before every tier. */
  readonly first: string;
  readonly compare: (a: Partner, b: Partner) => number;
}

export interface PartnerGroup {
  /** Absent for partners without a tier, and where the order mixes tiers. */
  readonly tier?: Tier;
  readonly partners: readonly Partner[];
}

export function buildPartnerGroups(
  { partners, tiers }: Partners,
  { order, tiers: wanted, first, compare }: OrderInput,
): readonly PartnerGroup[] {
  const shown = partners.filter(
    ({ tier }) => wanted.length === 0 || (tier !== undefined && wanted.includes(tier)),
  );
  const leader = shown.filter(({ id }) => id === first);
  const others = shown.filter(({ id }) => id !== first);
  const rest = order === 'name' ? flow([...others].sort(compare)) : group(others, tiers, order);
  return [...flow(leader), ...rest];
}

const flow = (partners: readonly Partner[]): readonly PartnerGroup[] =>
  partners.length === 0 ? [] : [{ partners }];

function group(
  partners: readonly Partner[],
  tiers: readonly Tier[],
  order: 'given' | 'tier',
): readonly PartnerGroup[] {
  const groups = order === 'tier' ? byWeight(partners, tiers) : inRuns(partners, tiers);
  return groups ?? flow(partners);
}

/**
 * The heaviest tier comes first; equal ones stay as listed, and partners without a tier come last.
 */
function byWeight(partners: readonly Partner[], tiers: readonly Tier[]): readonly PartnerGroup[] {
  const ranked = [...tiers].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const ids = new Set(tiers.map(({ id }) => id));
  const headed = ranked.map((tier) => ({
    tier,
    partners: partners.filter((partner) => partner.tier === tier.id),
  }));
  const untiered = partners.filter(({ tier }) => tier === undefined || !ids.has(tier));
  return [...headed, { partners: untiered }].filter((one) => one.partners.length > 0);
}

/** Groups neighbours of one tier; `undefined` when a tier would come twice. */
function inRuns(
  partners: readonly Partner[],
  tiers: readonly Tier[],
): readonly PartnerGroup[] | undefined {
  const runs: { readonly id: string | undefined; readonly partners: Partner[] }[] = [];
  for (const partner of partners) {
    const last = runs.at(-1);
    if (last && last.id === partner.tier) last.partners.push(partner);
    else if (runs.some(({ id }) => id === partner.tier)) return undefined;
    else runs.push({ id: partner.tier, partners: [partner] });
  }
  return runs.map(({ id, partners: members }) => {
    const tier = tiers.find((one) => one.id === id);
    return tier ? { tier, partners: members } : { partners: members };
  });
}
