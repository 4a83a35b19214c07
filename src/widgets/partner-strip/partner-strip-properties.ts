/** The strip's own reactive properties. */
export const partnerStripProperties = {
  partners: { attribute: false },
  partnersJson: { attribute: 'data-partners' },
  motion: {},
  order: {},
  tier: {},
  tone: {},
  first: {},
} as const;
