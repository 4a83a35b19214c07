/** Kazakh, written by locales/generate.mjs. */

import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
        short: 'қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.',
      },
      weekdays: {
        long: 'жексенбі|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі',
        short: 'жс|дс|сс|ср|бс|жм|сб',
      },
      patterns: {
        full: [
          '{y} ж. {d} {M}, {w}',
          '{y1} ж. {d1} {M1}, {w1} – {y2} ж. {d2} {M2}, {w2}',
          '{y1} ж. {d1} {M1}, {w1} – {d2} {M2}, {w2}',
          '{y1} ж. {d1} {M1}, {w1} – {y2} ж. {d2} {M2}, {w2}',
        ],
        long: [
          '{y} ж. {d} {M}',
          '{y1} ж. {d1}–{d2} {M1}',
          '{y1} ж. {d1} {M1} – {d2} {M2}',
          '{y1} ж. {d1} {M1} – {y2} ж. {d2} {M2}',
        ],
        medium: [
          '{y} ж. {d} {M}',
          '{y1} ж. {d1}–{d2} {M1}',
          '{y1} ж. {d1} {M1} – {d2} {M2}',
          '{y1} ж. {d1} {M1} – {y2} ж. {d2} {M2}',
        ],
        day: [
          '{d} {M}, {w}',
          '{d1} {M1}, {w1} – {d2} {M2}, {w2}',
          '{d1} {M1}, {w1} – {d2} {M2}, {w2}',
          '{y1} ж. {d1} {M1}, {w1} – {y2} ж. {d2} {M2}, {w2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: ' ',
      units: {
        byte: { other: '{0} байт' },
        kilobyte: { other: '{0} кБ' },
        megabyte: { other: '{0} MБ' },
        gigabyte: { other: '{0} ГБ' },
      },
    },
    plurals: { one: [1] },
    relatives: {
      words: {
        '0 second': 'қазір',
        '-2 day': 'алдыңгүні',
        '-1 day': 'кеше',
        '0 day': 'бүгін',
        '1 day': 'ертең',
        '2 day': 'бүрсігүні',
      },
      units: {
        minute: [{ other: '{0} минут бұрын' }, { other: '{0} минуттан кейін' }],
        hour: [{ other: '{0} сағат бұрын' }, { other: '{0} сағаттан кейін' }],
        day: [{ other: '{0} күн бұрын' }, { other: '{0} күннен кейін' }],
      },
    },
    lists: { pair: ' және ', between: ', ', last: ', ' },
    languages:
      'ar=араб тілі|az=әзірбайжан тілі|be=беларусь тілі|bg=болгар тілі|bs=босния тілі|ca=каталан тілі|cs=чех тілі|da=дат тілі|de=неміс тілі|el=грек тілі|en=ағылшын тілі|es=испан тілі|et=эстон тілі|fa=парсы тілі|fi=фин тілі|fr=француз тілі|ga=ирланд тілі|he=иврит тілі|hi=хинди тілі|hr=хорват тілі|hu=венгр тілі|hy=армян тілі|is=исланд тілі|it=итальян тілі|ja=жапон тілі|ka=грузин тілі|kk=қазақ тілі|ko=корей тілі|ky=қырғыз тілі|lb=люксембург тілі|lt=литва тілі|lv=латыш тілі|mk=македон тілі|mt=мальта тілі|nl=нидерланд тілі|no=норвег тілі|pl=поляк тілі|pt=португал тілі|ro=румын тілі|ru=орыс тілі|sk=словак тілі|sl=словен тілі|sq=албан тілі|sr=серб тілі|sv=швед тілі|tg=тәжік тілі|tk=түрікмен тілі|tr=түрік тілі|uk=украин тілі|uz=өзбек тілі|zh=қытай тілі',
  },
  cities:
    'Cairo=Каир|Chicago=Чикаго|Los Angeles=Лос-Анджелес|New York=Нью-Йорк|Sao Paulo=Сан-Паулу|Toronto=Торонто|Almaty=Алматы|Ashgabat=Ашхабад|Baku=Баку|Beirut=Бейрут|Bishkek=Бішкек|Dubai=Дубай|Dushanbe=Душанбе|Jerusalem=Иерусалим|Nicosia=Никосия|Qatar=Катар|Riyadh=Эр-Рияд|Samarkand=Самарқанд|Seoul=Сеул|Shanghai=Шанхай|Singapore=Сингапур|Tashkent=Ташкент|Tbilisi=Тбилиси|Tehran=Тегеран|Tokyo=Токио|Yerevan=Ереван|Sydney=Сидней|Amsterdam=Амстердам|Athens=Афина|Belgrade=Белград|Berlin=Берлин|Bratislava=Братислава|Brussels=Брюссель|Bucharest=Бухарест|Budapest=Будапешт|Chisinau=Кишинев|Copenhagen=Копенгаген|Dublin=Дублин|Helsinki=Хельсинки|Istanbul=Стамбұл|Kiev=Киев|Kyiv=Киев|Lisbon=Лиссабон|Ljubljana=Любляна|London=Лондон|Luxembourg=Люксембург|Madrid=Мадрид|Malta=Мальта|Minsk=Минск|Moscow=Мәскеу|Oslo=Осло|Paris=Париж|Prague=Прага|Riga=Рига|Rome=Рим|Sarajevo=Сараево|Skopje=Скопье|Sofia=София|Stockholm=Стокгольм|Tallinn=Таллин|Tirane=Тирана|Vienna=Вена|Vilnius=Вильнюс|Warsaw=Варшава|Zagreb=Загреб|Zurich=Цюрих',
};

export const language = createLanguage('kk', parts, { findGaps });
