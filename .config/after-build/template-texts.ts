/**
 * Examples and notes of the table templates, in the three languages that there are templates in.
 */
import type { TableKind } from '../../src/reading/formats/tables/words/table-words.js';

export interface TemplateSheet {
  readonly kind: TableKind;
  /** Names of fields; a language stands behind a colon. */
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface TemplateTexts {
  readonly sheets: readonly TemplateSheet[];
  /** Notes by kind and field: `sessions.start`. */
  readonly notes: Readonly<Record<string, string>>;
}

interface Examples {
  readonly event: readonly string[];
  readonly sessions: readonly (readonly string[])[];
  readonly speakers: readonly (readonly string[])[];
  readonly partners: readonly (readonly string[])[];
  readonly news: readonly (readonly string[])[];
}

const sheetsOf = (language: string, examples: Examples): readonly TemplateSheet[] => {
  const tags = [language, ...['en', 'az', 'ru'].filter((tag) => tag !== language)];
  const title = tags.map((tag) => `title:${tag}`);
  return [
    {
      kind: 'event',
      fields: ['name', 'date', 'venue', 'address', 'url', 'registration', 'organizer', 'timeZone'],
      rows: [examples.event],
    },
    {
      kind: 'sessions',
      fields: [
        'date',
        'start',
        'room',
        ...title,
        'speakers',
        'kind',
        'languages',
        'abstract',
        'state',
      ],
      rows: examples.sessions,
    },
    {
      kind: 'speakers',
      fields: ['name', 'role', 'affiliation', 'bio', 'photo'],
      rows: examples.speakers,
    },
    { kind: 'partners', fields: ['name', 'url', 'logo', 'tier'], rows: examples.partners },
    { kind: 'news', fields: ['title', 'published', 'summary', 'url'], rows: examples.news },
  ];
};

const titles = {
  opening: { en: 'Opening', az: 'Açılış', ru: 'Открытие' },
  coffee: { en: 'Coffee break', az: 'Qəhvə fasiləsi', ru: 'Кофе-брейк' },
  panel: { en: 'Water and energy', az: 'Su və enerji', ru: 'Вода и энергия' },
};

const inOrder = (
  texts: Readonly<Record<'en' | 'az' | 'ru', string>>,
  first: 'en' | 'az' | 'ru',
) => [
  texts[first],
  ...(['en', 'az', 'ru'] as const).filter((tag) => tag !== first).map((tag) => texts[tag]),
];

const english: Examples = {
  event: [
    'Example conference',
    '02.12.2031',
    'Congress Centre',
    '1 Example Street, Baku',
    'https://organiser.example/',
    'https://organiser.example/register',
    'Example Institute',
    'Asia/Baku',
  ],
  sessions: [
    [
      '02.12.2031',
      '09:30–10:00',
      'Main hall',
      ...inOrder(titles.opening, 'en'),
      'Ann Example (Example Institute)',
      'plenary',
      'en, az',
      'What it is about, in two sentences.',
      '',
    ],
    ['', '10:00–10:30', '', ...inOrder(titles.coffee, 'en'), '', 'break', '', '', ''],
    [
      '',
      '10:30–12:00',
      'Main hall',
      ...inOrder(titles.panel, 'en'),
      'Ben Example (Example University); Ann Example – moderator',
      'panel',
      'en',
      '',
      '',
    ],
  ],
  speakers: [['Ann Example', 'Director', 'Example Institute', 'A line or two.', '']],
  partners: [
    [
      'Example Foundation',
      'https://foundation.example/',
      'https://foundation.example/logo.svg',
      'Gold',
    ],
  ],
  news: [['The programme is online', '01.12.2031', 'Registration stays open until Friday.', '']],
};

const azerbaijani: Examples = {
  event: [
    'Nümunə konfransı',
    '02.12.2031',
    'Konqres Mərkəzi',
    'Bakı, Nümunə küçəsi 1',
    'https://organiser.example/',
    'https://organiser.example/register',
    'Nümunə İnstitutu',
    'Asia/Baku',
  ],
  sessions: [
    [
      '02.12.2031',
      '09:30–10:00',
      'Böyük zal',
      ...inOrder(titles.opening, 'az'),
      'Aysel Nümunə (Nümunə İnstitutu)',
      'plenar',
      'az, en',
      'Mövzu haqqında iki cümlə.',
      '',
    ],
    ['', '10:00–10:30', '', ...inOrder(titles.coffee, 'az'), '', 'fasilə', '', '', ''],
    [
      '',
      '10:30–12:00',
      'Böyük zal',
      ...inOrder(titles.panel, 'az'),
      'Rəşad Nümunə (Nümunə Universiteti); Aysel Nümunə – moderator',
      'panel',
      'az',
      '',
      '',
    ],
  ],
  speakers: [['Aysel Nümunə', 'Direktor', 'Nümunə İnstitutu', 'Bir-iki sətir.', '']],
  partners: [
    ['Nümunə Fondu', 'https://foundation.example/', 'https://foundation.example/logo.svg', 'Qızıl'],
  ],
  news: [['Proqram dərc olundu', '01.12.2031', 'Qeydiyyat cümə gününə qədər açıqdır.', '']],
};

const russian: Examples = {
  event: [
    'Пример конференции',
    '02.12.2031',
    'Конгресс-центр',
    'Баку, ул. Примерная, 1',
    'https://organiser.example/',
    'https://organiser.example/register',
    'Институт примеров',
    'Asia/Baku',
  ],
  sessions: [
    [
      '02.12.2031',
      '09:30–10:00',
      'Большой зал',
      ...inOrder(titles.opening, 'ru'),
      'Анна Примерова (Институт примеров)',
      'пленарное заседание',
      'ru, en',
      'О чём речь, в двух предложениях.',
      '',
    ],
    ['', '10:00–10:30', '', ...inOrder(titles.coffee, 'ru'), '', 'перерыв', '', '', ''],
    [
      '',
      '10:30–12:00',
      'Большой зал',
      ...inOrder(titles.panel, 'ru'),
      'Борис Примеров (Университет примеров); Анна Примерова – модератор',
      'панельная дискуссия',
      'ru',
      '',
      '',
    ],
  ],
  speakers: [['Анна Примерова', 'Директор', 'Институт примеров', 'Одна-две строки.', '']],
  partners: [
    [
      'Фонд примеров',
      'https://foundation.example/',
      'https://foundation.example/logo.svg',
      'Золотой',
    ],
  ],
  news: [['Программа опубликована', '01.12.2031', 'Регистрация открыта до пятницы.', '']],
};

export const templateTexts: Readonly<Record<string, TemplateTexts>> = {
  en: {
    sheets: sheetsOf('en', english),
    notes: {
      'event.timeZone': 'Of the place, such as Asia/Baku. All times are read in it.',
      'event.date': 'Day.month.year, or two days with a dash between.',
      'sessions.date': 'Written once for a day; empty cells below mean the same day.',
      'sessions.start': 'One cell for both times: 09:30–10:00. 9:30 AM and 9.30 are read too.',
      'sessions.title': 'One column a language. Leave out the languages that you do not need.',
      'sessions.speakers':
        'A semicolon between people, where they work in brackets, – moderator behind who leads.',
      'sessions.kind': 'talk, plenary, panel, workshop, break, social; may be empty.',
      'sessions.state': 'Empty, or cancelled, moved, delayed.',
      'partners.logo': 'An address of the picture on the web.',
      'news.published': 'The day, and an hour if you like: 01.12.2031 09:00.',
    },
  },
  az: {
    sheets: sheetsOf('az', azerbaijani),
    notes: {
      'event.timeZone':
        'Tədbirin keçirildiyi yer üzrə, məsələn Asia/Baku. Bütün vaxtlar ona görə oxunur.',
      'event.date': 'Gün.ay.il, yaxud arasında tire ilə iki gün.',
      'sessions.date': 'Bir gün üçün bir dəfə yazılır; aşağıdakı boş xanalar həmin gün deməkdir.',
      'sessions.start': 'Hər iki vaxt bir xanada: 09:30–10:00. 9.30 da oxunur.',
      'sessions.title': 'Hər dil üçün bir sütun. Lazım olmayan dilləri silin.',
      'sessions.speakers':
        'Şəxslər arasında nöqtəli vergül, iş yeri mötərizədə, aparıcının adından sonra – moderator.',
      'sessions.kind': 'məruzə, plenar, panel, seminar, fasilə; boş da ola bilər.',
      'sessions.state': 'Boş, yaxud ləğv edilib, köçürülüb, gecikir.',
      'partners.logo': 'Şəklin internetdəki ünvanı.',
      'news.published': 'Gün, istəsəniz saatla: 01.12.2031 09:00.',
    },
  },
  ru: {
    sheets: sheetsOf('ru', russian),
    notes: {
      'event.timeZone': 'По месту проведения, например Asia/Baku. Все времена читаются по нему.',
      'event.date': 'День.месяц.год или два дня через тире.',
      'sessions.date': 'Пишется один раз на день; пустые ячейки ниже означают тот же день.',
      'sessions.start': 'Оба времени в одной ячейке: 09:30–10:00. 9.30 тоже читается.',
      'sessions.title': 'По столбцу на язык. Ненужные языки удалите.',
      'sessions.speakers':
        'Между людьми точка с запятой, место работы в скобках, после ведущего – модератор.',
      'sessions.kind':
        'доклад, пленарное заседание, панельная дискуссия, мастер-класс, перерыв; можно оставить пустым.',
      'sessions.state': 'Пусто или отменено, перенесено, задерживается.',
      'partners.logo': 'Адрес картинки в интернете.',
      'news.published': 'День, при желании со временем: 01.12.2031 09:00.',
    },
  },
};
