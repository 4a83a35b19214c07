/** Macedonian, written by locales/generate.mjs. */

import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
        short: 'јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.',
      },
      weekdays: {
        long: 'недела|понеделник|вторник|среда|четврток|петок|сабота',
        short: 'нед.|пон.|вто.|сре.|чет.|пет.|саб.',
      },
      patterns: {
        full: [
          '{w}, {d} {M} {y} г.',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2} {y1} г.',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2} {y1} г.',
          '{w1}, {d1} {M1} {y1} г. – {w2}, {d2} {M2} {y2} г.',
        ],
        long: [
          '{d} {M} {y} г.',
          '{d1} – {d2} {M1} {y1} г.',
          '{d1} {M1} – {d2} {M2} {y1} г.',
          '{d1} {M1} {y1} г. – {d2} {M2} {y2} г.',
        ],
        medium: [
          '{d} {M} {y} г.',
          '{d1} – {d2} {M1} {y1} г.',
          '{d1} {M1} – {d2} {M2} {y1} г.',
          '{d1} {M1} {y1} г. – {d2} {M2} {y2} г.',
        ],
        day: [
          '{w}, {d} {M}',
          '{w1}, {d1} – {w2}, {d2} {M1}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}',
          '{w1}, {d1} {M1} {y1} г. – {w2}, {d2} {M2} {y2} г.',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: '.',
      units: {
        byte: { one: '{0} бајт', other: '{0} бајти' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: {
      one: [1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121, 131, 141, 151, 161, 171, 181, 191],
    },
    relatives: {
      words: {
        '0 second': 'сега',
        '-2 day': 'завчера',
        '-1 day': 'вчера',
        '0 day': 'денес',
        '1 day': 'утре',
        '2 day': 'задутре',
      },
      units: {
        minute: [
          { one: 'пред {0} минута', other: 'пред {0} минути' },
          { one: 'за {0} минута', other: 'за {0} минути' },
        ],
        hour: [
          { one: 'пред {0} час', other: 'пред {0} часа' },
          { one: 'за {0} час', other: 'за {0} часа' },
        ],
        day: [
          { one: 'пред {0} ден', other: 'пред {0} дена' },
          { one: 'за {0} ден', other: 'за {0} дена' },
        ],
      },
    },
    lists: { pair: ' и ', between: ', ', last: ' и ' },
    languages:
      'ar=арапски|az=азербејџански|be=белоруски|bg=бугарски|bs=босански|ca=каталонски|cs=чешки|da=дански|de=германски|el=грчки|en=англиски|es=шпански|et=естонски|fa=персиски|fi=фински|fr=француски|ga=ирски|he=хебрејски|hi=хинди|hr=хрватски|hu=унгарски|hy=ерменски|is=исландски|it=италијански|ja=јапонски|ka=грузиски|kk=казашки|ko=корејски|ky=киргиски|lb=луксембуршки|lt=литвански|lv=латвиски|mk=македонски|mt=малтешки|nl=холандски|no=норвешки|pl=полски|pt=португалски|ro=романски|ru=руски|sk=словачки|sl=словенечки|sq=албански|sr=српски|sv=шведски|tg=таџикистански|tk=туркменски|tr=турски|uk=украински|uz=узбечки|zh=кинески',
  },
  cities:
    'Cairo=Каиро|Chicago=Чикаго|Los Angeles=Лос Анџелес|New York=Њујорк|Sao Paulo=Сао Паоло|Toronto=Торонто|Almaty=Алмати|Ashgabat=Ашкабад|Baku=Баку|Beirut=Бејрут|Bishkek=Бишкек|Dubai=Дубаи|Dushanbe=Душанбе|Jerusalem=Ерусалим|Nicosia=Никозија|Qatar=Катар|Riyadh=Ријад|Samarkand=Самарканд|Seoul=Сеул|Shanghai=Шангај|Singapore=Сингапур|Tashkent=Ташкент|Tbilisi=Тбилиси|Tehran=Техеран|Tokyo=Токио|Yerevan=Ереван|Sydney=Сиднеј|Amsterdam=Амстердам|Athens=Атина|Belgrade=Белград|Berlin=Берлин|Bratislava=Братислава|Brussels=Брисел|Bucharest=Букурешт|Budapest=Будимпешта|Chisinau=Кишинау|Copenhagen=Копенхаген|Dublin=Даблин|Helsinki=Хелсинки|Istanbul=Истанбул|Kiev=Киев|Kyiv=Киев|Lisbon=Лисабон|Ljubljana=Љубљана|London=Лондон|Luxembourg=Луксембург|Madrid=Мадрид|Malta=Малта|Minsk=Минск|Moscow=Москва|Oslo=Осло|Paris=Париз|Prague=Прага|Riga=Рига|Rome=Рим|Sarajevo=Сараево|Skopje=Скопје|Sofia=Софија|Stockholm=Стокхолм|Tallinn=Талин|Tirane=Тирана|Vienna=Виена|Vilnius=Вилнус|Warsaw=Варшава|Zagreb=Загреб|Zurich=Цирих',
};

export const language = createLanguage('mk', parts, { findGaps });
