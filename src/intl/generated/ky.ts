/** Kyrgyz, written by locales/generate.mjs. */

import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
        short: 'янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.',
      },
      weekdays: {
        long: 'жекшемби|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби',
        short: 'жек.|дүй.|шейш.|шарш.|бейш.|жума|ишм.',
      },
      patterns: {
        full: [
          '{y}-ж., {d}-{M}, {w}',
          '{y1}-ж., {d1}-{M1}, {w1} – {d2}-{M2}, {w2}',
          '{y1}-ж., {d1}-{M1}, {w1} – {d2}-{M2} {w2}',
          '{y1}-ж., {d1}-{M1}, {w1} – {y2}-ж., {d2}-{M2}, {w2}',
        ],
        long: [
          '{y}-ж., {d}-{M}',
          '{d1}–{d2}-{M1} {y1}-ж.',
          '{d1}-{M1} – {d2}-{M2} {y1}-ж.',
          '{d1}-{M1} {y1}-ж. - {d2}-{M2} {y2}-ж.',
        ],
        medium: [
          '{y}-ж. {d}-{M}',
          '{d1}–{d2}-{M1} {y1}-ж.',
          '{d1}-{M1} – {d2}-{M2} {y1}-ж.',
          '{d1}-{M1} {y1}-ж. - {d2}-{M2} {y2}-ж.',
        ],
        day: [
          '{d}-{M}, {w}',
          '{d1}-{M1}, {w1} – {d2}-{M2}, {w2}',
          '{d1}-{M1}, {w1} – {d2}-{M2}, {w2}',
          '{y1}-ж., {d1}-{M1}, {w1} – {y2}-ж., {d2}-{M2}, {w2}',
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
        megabyte: { other: '{0} МБ' },
        gigabyte: { other: '{0} ГБ' },
      },
    },
    plurals: { one: [1] },
    relatives: {
      words: {
        '0 second': 'азыр',
        '-2 day': 'мурдагы күнү',
        '-1 day': 'кечээ',
        '0 day': 'бүгүн',
        '1 day': 'эртең',
        '2 day': 'бүрсүгүнү',
      },
      units: {
        minute: [{ other: '{0} мүнөт мурун' }, { other: '{0} мүнөттөн кийин' }],
        hour: [{ other: '{0} саат мурун' }, { other: '{0} сааттан кийин' }],
        day: [{ other: '{0} күн мурун' }, { other: '{0} күндөн кийин' }],
      },
    },
    lists: { pair: ' жана ', between: ', ', last: ' жана ' },
    languages:
      'ar=арабча|az=азербайжанча|be=беларусча|bg=болгарча|bs=боснийче|ca=каталончо|cs=чехче|da=датча|de=немисче|el=грекче|en=англисче|es=испанча|et=эстончо|fa=фарсча|fi=финче|fr=французча|ga=ирландча|he=ивритче|hi=хиндиче|hr=хорватча|hu=венгерче|hy=армянча|is=исландча|it=италиянча|ja=жапончо|ka=грузинче|kk=казакча|ko=корейче|ky=кыргызча|lb=люксембургча|lt=литовчо|lv=латышча|mk=македончо|mt=малтизче|nl=голландча|no=норвежче|pl=полякча|pt=португалча|ro=румынча|ru=орусча|sk=словакча|sl=словенче|sq=албанча|sr=сербче|sv=шведче|tg=тажикче|tk=түркмөнчө|tr=түркчө|uk=украинче|uz=өзбекче|zh=кытайча',
  },
  cities:
    'Cairo=Каир|Chicago=Чикаго|Los Angeles=Лос-Анжелес|New York=Нью-Йорк|Sao Paulo=Сао Пауло|Toronto=Торонто|Almaty=Алматы|Ashgabat=Ашхабад|Baku=Баку|Beirut=Бейрут|Bishkek=Бишкек|Dubai=Дубай|Dushanbe=Душанбе|Jerusalem=Иерусалим|Nicosia=Никосия|Qatar=Катар|Riyadh=Рийад|Samarkand=Самарканд|Seoul=Сеул|Shanghai=Шанхай|Singapore=Сингапур|Tashkent=Ташкент|Tbilisi=Тбилиси|Tehran=Тегеран|Tokyo=Токио|Yerevan=Ереван|Sydney=Сидней|Amsterdam=Амстердам|Athens=Афины|Belgrade=Белград|Berlin=Берлин|Bratislava=Братислава|Brussels=Брюссель|Bucharest=Бухарест|Budapest=Будапешт|Chisinau=Кишинев|Copenhagen=Копенгаген|Dublin=Дублин|Helsinki=Хельсинки|Istanbul=Стамбул|Kiev=Киев|Kyiv=Киев|Lisbon=Лиссабон|Ljubljana=Любляна|London=Лондон|Luxembourg=Люксембург|Madrid=Мадрид|Malta=Мальта|Minsk=Минск|Moscow=Москва|Oslo=Осло|Paris=Париж|Prague=Прага|Riga=Рига|Rome=Рим|Sarajevo=Сараево|Skopje=Скопйе|Sofia=София|Stockholm=Стокгольм|Tallinn=Таллин|Tirane=Тирана|Vienna=Вена|Vilnius=Вильнюс|Warsaw=Варшава|Zagreb=Загреб|Zurich=Цюрих',
};

export const language = createLanguage('ky', parts, { findGaps });
