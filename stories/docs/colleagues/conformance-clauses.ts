/**
 * The parts of EN 301 549 V3.2.1 that are no criteria of WCAG. The statements of chapter 4 are judged
 * by the criteria that the standard's annex B relates them to; nobody tried them with people.
 */
import type { SiteLanguage } from '../../site/words/site-languages.js';

type InEach = Readonly<Record<SiteLanguage, string>>;

export interface Clause {
  readonly number: string;
  readonly name: InEach;
  readonly answer: 'met' | 'none';
  readonly remark: InEach;
}

const byCriteria: InEach = {
  en: 'By the criteria above; not tried with people.',
  az: 'Yuxarıdakı meyarlara görə; insanlarla sınanmayıb.',
  ru: 'По критериям выше; с людьми не проверялось.',
};
const noSound: InEach = {
  en: 'The widgets have no sound and need none.',
  az: 'Vidcetlərin səsi yoxdur və səs tələb etmir.',
  ru: 'У виджетов нет звука, и он не нужен.',
};
const met = (number: string, name: InEach, remark = byCriteria): Clause => ({
  number,
  name,
  answer: 'met',
  remark,
});
const none = (number: string, name: InEach, remark: InEach): Clause => ({
  number,
  name,
  answer: 'none',
  remark,
});

export const needs: readonly Clause[] = [
  met('4.2.1', { en: 'Usage without vision', az: 'Görmədən istifadə', ru: 'Без зрения' }),
  met('4.2.2', {
    en: 'Usage with limited vision',
    az: 'Məhdud görmə ilə',
    ru: 'С ограниченным зрением',
  }),
  met('4.2.3', {
    en: 'Usage without perception of colour',
    az: 'Rəngi ayırd etmədən',
    ru: 'Без восприятия цвета',
  }),
  met('4.2.4', { en: 'Usage without hearing', az: 'Eşitmədən', ru: 'Без слуха' }, noSound),
  met(
    '4.2.5',
    { en: 'Usage with limited hearing', az: 'Məhdud eşitmə ilə', ru: 'С ограниченным слухом' },
    noSound,
  ),
  met(
    '4.2.6',
    {
      en: 'Usage with no or limited vocal capability',
      az: 'Nitqsiz və ya məhdud nitqlə',
      ru: 'Без речи или с ограниченной речью',
    },
    { en: 'Nothing is spoken.', az: 'Heç nə deyilmir.', ru: 'Говорить ничего не нужно.' },
  ),
  met('4.2.7', {
    en: 'Usage with limited manipulation or strength',
    az: 'Məhdud hərəkət və ya güclə',
    ru: 'С ограниченной моторикой или силой',
  }),
  met('4.2.8', {
    en: 'Usage with limited reach',
    az: 'Məhdud əlçatanlıqla',
    ru: 'С ограниченной досягаемостью',
  }),
  met('4.2.9', {
    en: 'Minimize photosensitive seizure triggers',
    az: 'Fotohəssas tutmaların qarşısı',
    ru: 'Снижение риска фотосенситивных приступов',
  }),
  met('4.2.10', {
    en: 'Usage with limited cognition, language or learning',
    az: 'Məhdud idrak, dil və ya öyrənmə ilə',
    ru: 'С ограничениями познания, языка или обучения',
  }),
  met(
    '4.2.11',
    { en: 'Privacy', az: 'Məxfilik', ru: 'Конфиденциальность' },
    {
      en: 'Settings for reading are the browser’s; nothing is sent.',
      az: 'Oxuma ayarları brauzerindir; heç nə göndərilmir.',
      ru: 'Настройки чтения — браузера; ничего не отправляется.',
    },
  ),
];

const notOurs: InEach = {
  en: 'The product is part of web pages.',
  az: 'Məhsul veb səhifələrin bir hissəsidir.',
  ru: 'Продукт — часть веб-страниц.',
};

export const otherClauses: readonly Clause[] = [
  met(
    '5',
    { en: 'Generic requirements', az: 'Ümumi tələblər', ru: 'Общие требования' },
    {
      en: 'No closed functionality, no biometrics; accessibility information survives conversion to plain HTML.',
      az: 'Qapalı funksiya və biometriya yoxdur; əlçatanlıq məlumatı sadə HTML-ə çevriləndə qalır.',
      ru: 'Нет закрытой функциональности и биометрии; сведения о доступности сохраняются при переводе в простой HTML.',
    },
  ),
  none(
    '6',
    {
      en: 'Two-way voice communication',
      az: 'İkitərəfli səs əlaqəsi',
      ru: 'Двусторонняя голосовая связь',
    },
    notOurs,
  ),
  none(
    '7',
    { en: 'Video capabilities', az: 'Video imkanları', ru: 'Видео' },
    {
      en: 'The widgets play no video.',
      az: 'Vidcetlər video göstərmir.',
      ru: 'Виджеты не воспроизводят видео.',
    },
  ),
  none('8', { en: 'Hardware', az: 'Avadanlıq', ru: 'Оборудование' }, notOurs),
  met(
    '9',
    { en: 'Web', az: 'Veb', ru: 'Веб' },
    {
      en: 'Tables 1 and 2. The version of the standard refers to WCAG 2.1; 2.2 has all of it but 4.1.1.',
      az: 'Cədvəl 1 və 2. Standartın bu nəşri WCAG 2.1-ə istinad edir; 2.2-də 4.1.1-dən başqa hamısı var.',
      ru: 'Таблицы 1 и 2. Эта версия стандарта ссылается на WCAG 2.1; в 2.2 есть всё, кроме 4.1.1.',
    },
  ),
  none(
    '10',
    { en: 'Non-web documents', az: 'Veb olmayan sənədlər', ru: 'Не веб-документы' },
    {
      en: 'Documents that the data links to are the organiser’s.',
      az: 'Məlumatın keçid verdiyi sənədlər təşkilatçınındır.',
      ru: 'Документы, на которые ссылаются данные, — организатора.',
    },
  ),
  none('11', { en: 'Software', az: 'Proqram təminatı', ru: 'Программное обеспечение' }, notOurs),
  met(
    '12',
    { en: 'Documentation and support', az: 'Sənədlər və dəstək', ru: 'Документация и поддержка' },
    {
      en: 'This documentation is checked by axe; questions are answered in the repository’s issues.',
      az: 'Bu sənədlər axe ilə yoxlanır; suallar repozitoriyada cavablandırılır.',
      ru: 'Эта документация проверяется axe; на вопросы отвечают в репозитории.',
    },
  ),
  none(
    '13',
    {
      en: 'Relay or emergency services',
      az: 'Vasitəçi və təcili xidmətlər',
      ru: 'Ретрансляция и экстренные службы',
    },
    notOurs,
  ),
];
