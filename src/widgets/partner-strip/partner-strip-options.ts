/**
 * Reads the attributes of a partner strip; wrong values fall back to a default and are reported.
 */
import {
  readListOption,
  readOption,
  reportCommonOptions,
  type CommonAttributes,
} from '../../widget/read-option.js';
import type { ReportProblem } from '../../model/problem.js';

export interface PartnerStripOptions {
  /** `auto` moves only what does not fit; `scroll` always moves. */
  readonly motion: 'auto' | 'none' | 'scroll';
  readonly order: 'given' | 'name' | 'tier';
  readonly tone: 'colour' | 'mono';
  /** Ids of the tiers to show; none means all. */
  readonly tiers: readonly string[];
  /** Id of the partner that stands first; `''` for none. */
  readonly first: string;
}

export interface PartnerStripAttributes extends CommonAttributes {
  readonly motion: string | null | undefined;
  readonly order: string | null | undefined;
  readonly tone: string | null | undefined;
  /** A number where the document's ids are numbers and the page sets the property. */
  readonly tier: string | number | null | undefined;
  readonly first: string | number | null | undefined;
}

const motions = { allowed: ['none', 'auto', 'scroll'] } as const;
const orders = { allowed: ['given', 'name', 'tier'] } as const;
const tones = { allowed: ['colour', 'mono'] } as const;

export function readPartnerStripOptions(
  attributes: PartnerStripAttributes,
  report: ReportProblem,
): PartnerStripOptions {
  const { motion, order, tone, tier, first } = attributes;
  reportCommonOptions(attributes, report);
  return {
    motion: readOption('motion', motion, motions, report),
    order: readOption('order', order, orders, report),
    tone: readOption('tone', tone, tones, report),
    tiers: readListOption(tier),
    first: String(first ?? '').trim(),
  };
}
