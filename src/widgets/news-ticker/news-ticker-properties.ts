/** The ticker's own reactive properties. */
export const newsTickerProperties = {
  news: { attribute: false },
  newsJson: { attribute: 'data-news' },
  mode: {},
  limit: {},
  category: {},
  interval: {},
} as const;
