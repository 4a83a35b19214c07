/** Words of the partner kit, which is a page for editors and webmasters. No widget loads them. */
export interface KitWords {
  /** The language that these words are in. */
  readonly language: 'en' | 'az' | 'ru';
  readonly title: string;
  readonly intro: string;
  readonly languages: string;
  readonly changed: string;
  readonly changes: string;
  readonly unchanged: string;
  readonly element: string;
  readonly placeholder: string;
  readonly link: string;
  readonly frame: string;
  readonly copy: string;
  readonly copied: string;
  readonly policy: string;
  readonly calendars: string;
  readonly wholeProgramme: string;
  readonly subscribe: string;
  readonly file: string;
  readonly feeds: string;
  readonly address: string;
  readonly addressHead: string;
  readonly logos: string;
  readonly data: string;
}

const english: KitWords = {
  language: 'en',
  title: 'Partner kit',
  intro:
    'Everything a partner site needs to show this conference. Paste a snippet once: what the organiser changes later appears on your page by itself.',
  languages: 'This page in another language',
  changed: 'Last changed',
  changes: 'What changed last',
  unchanged: 'This is the first publication.',
  element: 'For pages where any HTML may be pasted',
  placeholder: 'For editors that remove unknown elements',
  link: 'For editors that leave nothing but links; the page needs the two lines above it',
  frame: 'For builders that take an address or a frame',
  copy: 'Copy',
  copied: 'Copied',
  policy: 'If your site has a Content Security Policy, add to it',
  calendars: 'Calendars',
  wholeProgramme: 'Whole programme',
  subscribe: 'Subscribe',
  file: 'File',
  feeds: 'News as a feed',
  address: 'An address that embeds itself',
  addressHead:
    'Paste one of these addresses on a line of its own into WordPress, Drupal, Ghost or Moodle. For your own page to embed like that, its head needs this line:',
  logos: 'Logos',
  data: 'The data',
};

const azerbaijani: KitWords = {
  language: 'az',
  title: 'Tərəfdaş dəsti',
  intro:
    'Tərəfdaş saytında bu konfransı göstərmək üçün lazım olan hər şey. Kodu bir dəfə yerləşdirin: təşkilatçının sonrakı dəyişiklikləri səhifənizdə öz-özünə görünəcək.',
  languages: 'Bu səhifə başqa dildə',
  changed: 'Son dəyişiklik',
  changes: 'Sonuncu dəfə nə dəyişib',
  unchanged: 'Bu, ilk nəşrdir.',
  element: 'İstənilən HTML-in yerləşdirilə bildiyi səhifələr üçün',
  placeholder: 'Naməlum elementləri silən redaktorlar üçün',
  link: 'Yalnız keçidləri saxlayan redaktorlar üçün; səhifədə yuxarıdakı iki sətir olmalıdır',
  frame: 'Ünvan və ya çərçivə qəbul edən konstruktorlar üçün',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  policy: 'Saytınızda Content Security Policy varsa, ona əlavə edin',
  calendars: 'Təqvimlər',
  wholeProgramme: 'Bütün proqram',
  subscribe: 'Abunə ol',
  file: 'Fayl',
  feeds: 'Xəbərlər lenti',
  address: 'Özü yerləşən ünvan',
  addressHead:
    'Bu ünvanlardan birini WordPress, Drupal, Ghost və ya Moodle-da ayrıca sətrə yapışdırın. Öz səhifənizin belə yerləşməsi üçün onun head hissəsində bu sətir olmalıdır:',
  logos: 'Loqolar',
  data: 'Məlumatlar',
};

const russian: KitWords = {
  language: 'ru',
  title: 'Набор для партнёров',
  intro:
    'Всё, что нужно сайту партнёра, чтобы показать эту конференцию. Вставьте код один раз: дальнейшие изменения организатора появятся на вашей странице сами.',
  languages: 'Эта страница на другом языке',
  changed: 'Последнее изменение',
  changes: 'Что изменилось в последний раз',
  unchanged: 'Это первая публикация.',
  element: 'Для страниц, куда можно вставить любой HTML',
  placeholder: 'Для редакторов, которые удаляют незнакомые элементы',
  link: 'Для редакторов, которые оставляют только ссылки; странице нужны две строки над ней',
  frame: 'Для конструкторов, которые принимают адрес или фрейм',
  copy: 'Копировать',
  copied: 'Скопировано',
  policy: 'Если на сайте есть Content Security Policy, добавьте в неё',
  calendars: 'Календари',
  wholeProgramme: 'Вся программа',
  subscribe: 'Подписаться',
  file: 'Файл',
  feeds: 'Лента новостей',
  address: 'Адрес, который встраивается сам',
  addressHead:
    'Вставьте один из этих адресов отдельной строкой в WordPress, Drupal, Ghost или Moodle. Чтобы так встраивалась ваша собственная страница, в её head нужна эта строка:',
  logos: 'Логотипы',
  data: 'Данные',
};

const all: Readonly<Record<string, KitWords>> = { en: english, az: azerbaijani, ru: russian };

export const kitWords = (language: string): KitWords => all[language] ?? english;
