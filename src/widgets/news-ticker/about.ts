/** Facts about the news ticker for snippets, servers and the embed builder. */
import { pauseName } from '../../widget/motion/page-pause.js';
import { memories } from './remembered-ids.js';
import { readNewsTickerOptions } from './news-ticker-options.js';
import type { WidgetAbout } from '../widget-about.js';
import { formatPlainNews } from './plain-news.js';

/** Its own attributes, which a placeholder or a link may set. */
export const attributes = ['mode', 'limit', 'category', 'interval'] as const;

export const about: WidgetAbout = {
  name: { en: 'News', az: 'Xəbərlər', ru: 'Новости' },
  summary: {
    en: 'Newest first: one at a time, a list, or moving',
    az: 'Əvvəlcə ən yenisi: bir-bir, siyahı ilə və ya hərəkətdə',
    ru: 'Сначала новые: по одной, списком или бегущей строкой',
  },
  link: { en: 'News', az: 'Xəbərlər', ru: 'Новости' },
  usualHeight: 56,
  reads: ['news'],
  hasContent: ({ news }) => (news?.length ?? 0) > 0,
  readOptions: readNewsTickerOptions,
  listPictures: () => [],
  listStorage: () => [pauseName, ...memories],
  formatPlain: ({ news }, frame, now) => news && formatPlainNews(news, frame, now),
};
