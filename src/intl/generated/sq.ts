/** Albanian, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
        short: 'jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj',
      },
      weekdays: {
        long: 'e diel|e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë',
        short: 'die|hën|mar|mër|enj|pre|sht',
      },
      patterns: {
        full: [
          '{w}, {d} {M} {y}',
          '{w1}, {d1} – {w2}, {d2} {M1} {y1}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2} {y1}',
          '{w1}, {d1} {M1} {y1} – {w2}, {d2} {M2} {y2}',
        ],
        long: [
          '{d} {M} {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} {M1} – {d2} {M2} {y1}',
          '{d1} {M1} {y1} – {d2} {M2} {y2}',
        ],
        medium: [
          '{d} {M} {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} {M1} – {d2} {M2} {y1}',
          '{d1} {M1} {y1} – {d2} {M2} {y2}',
        ],
        day: [
          '{w}, {d} {M}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}',
          '{w1}, {d1} {M1} {y1} – {w2}, {d2} {M2} {y2}',
        ],
      },
      time: '{H}:{min} {a}',
      dayPeriods: ['p.d.', 'm.d.'],
    },
    numbers: {
      decimal: ',',
      group: ' ',
      groupsFrom: 10000,
      units: {
        byte: { other: '{0} bajt' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: { one: [1] },
    relatives: {
      words: { '0 second': 'tani', '-1 day': 'dje', '0 day': 'sot', '1 day': 'nesër' },
      units: {
        minute: [
          { one: '{0} minutë më parë', other: '{0} minuta më parë' },
          { one: 'pas {0} minute', other: 'pas {0} minutash' },
        ],
        hour: [{ other: '{0} orë më parë' }, { one: 'pas {0} ore', other: 'pas {0} orësh' }],
        day: [{ other: '{0} ditë më parë' }, { one: 'pas {0} dite', other: 'pas {0} ditësh' }],
      },
    },
    lists: { pair: ' dhe ', between: ', ', last: ' dhe ' },
    languages:
      'ar=arabisht|az=azerbajxhanisht|be=bjellorusisht|bg=bullgarisht|bs=boshnjakisht|ca=katalonisht|cs=çekisht|da=danisht|de=gjermanisht|el=greqisht|en=anglisht|es=spanjisht|et=estonisht|fa=persisht|fi=finlandisht|fr=frëngjisht|ga=irlandisht|he=hebraisht|hi=indisht|hr=kroatisht|hu=hungarisht|hy=armenisht|is=islandisht|it=italisht|ja=japonisht|ka=gjeorgjisht|kk=kazakisht|ko=koreanisht|ky=kirgizisht|lb=luksemburgisht|lt=lituanisht|lv=letonisht|mk=maqedonisht|mt=maltisht|nl=holandisht|no=norvegjisht|pl=polonisht|pt=portugalisht|ro=rumanisht|ru=rusisht|sk=sllovakisht|sl=sllovenisht|sq=shqip|sr=serbisht|sv=suedisht|tg=taxhikisht|tk=turkmenisht|tr=turqisht|uk=ukrainisht|uz=uzbekisht|zh=kinezisht',
    alphabet: 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh',
  },
  cities:
    'Cairo=Kajro|Chicago=Çikago|Los Angeles=Los Anxhelos|New York=Nju-Jork|Sao Paulo=Sao-Paulo|Almaty=Almati|Beirut=Bejrut|Nicosia=Nikozia|Qatar=Katar|Riyadh=Riad|Seoul=Seul|Shanghai=Shangai|Singapore=Singapor|Tbilisi=Tbilis|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Sydney=Sidnej|Athens=Athinë|Belgrade=Beograd|Bratislava=Bratislavë|Brussels=Bruksel|Bucharest=Bukuresht|Chisinau=Kishineu|Copenhagen=Kopenhagen|Istanbul=Stamboll|Kyiv=Kiev|Lisbon=Lisbonë|Ljubljana=Lubjanë|London=Londër|Luxembourg=Luksemburg|Malta=Maltë|Moscow=Moskë|Prague=Pragë|Riga=Rigë|Rome=Romë|Sarajevo=Sarajevë|Skopje=Shkup|Sofia=Sofje|Stockholm=Stokholm|Tallinn=Talin|Tirane=Tiranë|Vienna=Vjenë|Warsaw=Varshavë|Zurich=Zyrih',
};

export const language = createLanguage('sq', parts, { findGaps, alphabetOrder });
