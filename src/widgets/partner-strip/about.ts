/** Facts about the partner strip for snippets, servers and the embed builder. */
import { pauseName } from '../../widget/motion/page-pause.js';
import { readPartnerStripOptions } from './partner-strip-options.js';
import type { WidgetAbout } from '../widget-about.js';
import { formatPlainPartners } from './plain-partners.js';

/** Its own attributes, which a placeholder or a link may set. */
export const attributes = ['motion', 'order', 'tier', 'tone', 'first'] as const;

export const about: WidgetAbout = {
  name: { en: 'Partners', az: 'Tərəfdaşlar', ru: 'Партнёры' },
  summary: {
    en: 'Logos of partners, balanced in size',
    az: 'Tərəfdaşların loqoları, ölçüləri tarazlaşdırılmış',
    ru: 'Логотипы партнёров, уравновешенные по размеру',
  },
  link: { en: 'Partners', az: 'Tərəfdaşlar', ru: 'Партнёры' },
  usualHeight: 140,
  reads: ['partners', 'tiers'],
  hasContent: ({ partners }) => (partners?.partners.length ?? 0) > 0,
  readOptions: readPartnerStripOptions,
  listPictures: ({ partners }) => (partners?.partners ?? []).map(({ logo }) => logo),
  listStorage: (set) => (['scroll', 'auto'].includes(set.get('motion') ?? '') ? [pauseName] : []),
  formatPlain: ({ partners }, frame) => partners && formatPlainPartners(partners, frame),
};
