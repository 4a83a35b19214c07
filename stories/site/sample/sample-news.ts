/** The news of the sample, in the days before the page is opened. */

const url = 'https://organiser.example/';

export const sampleNews = (daysAgo: (days: number) => string) => [
  {
    id: 'open',
    title: { en: 'Registration is open', az: 'Qeydiyyat açıqdır', ru: 'Регистрация открыта' },
    published: `${daysAgo(1)}T10:00`,
    urgency: 'important',
    url,
  },
  {
    id: 'programme',
    title: {
      en: 'The programme of both days is out',
      az: 'Hər iki günün proqramı dərc olundu',
      ru: 'Опубликована программа обоих дней',
    },
    published: `${daysAgo(4)}T09:00`,
    url,
  },
  {
    id: 'interpretation',
    title: {
      en: 'Interpretation into three languages',
      az: 'Üç dilə tərcümə',
      ru: 'Перевод на три языка',
    },
    summary: {
      en: 'Sessions in the Great hall are interpreted into Azerbaijani, English and Russian.',
      az: 'Böyük zaldakı sessiyalar Azərbaycan, ingilis və rus dillərinə tərcümə olunur.',
      ru: 'Сессии в Большом зале переводят на азербайджанский, английский и русский языки.',
    },
    published: `${daysAgo(9)}T12:00`,
  },
];
