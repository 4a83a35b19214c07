/** Bosnian, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar',
        short: 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec',
      },
      weekdays: {
        long: 'nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota',
        short: 'ned|pon|uto|sri|čet|pet|sub',
      },
      patterns: {
        full: [
          '{w}, {d}. {M} {y}.',
          '{w1}, {d1} – {w2}, {d2}. {M1} {y1}.',
          '{w1}, {d1}. {M1} – {w2}, {d2}. {M2} {y1}.',
          '{w1}, {d1}. {M1} {y1} – {w2}, {d2}. {M2} {y2}.',
        ],
        long: [
          '{d}. {M} {y}.',
          '{d1}–{d2}. {M1} {y1}.',
          '{d1}. {M1} – {d2}. {M2} {y1}.',
          '{d1}. {M1} {y1} – {d2}. {M2} {y2}.',
        ],
        medium: [
          '{d}. {M} {y}.',
          '{d1}–{d2}. {M1} {y1}.',
          '{d1}. {M1} – {d2}. {M2} {y1}.',
          '{d1}. {M1} {y1} – {d2}. {M2} {y2}.',
        ],
        day: [
          '{w}, {d}. {M}',
          '{w1}, {d1} – {w2}, {d2}. {M1}',
          '{w1}, {d1}. {M1} – {w2}, {d2}. {M2}',
          '{w1}, {d1}. {M1} {y1} – {w2}, {d2}. {M2} {y2}.',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: '.',
      units: {
        byte: { other: '{0} bajt' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: {
      one: [1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121, 131, 141, 151, 161, 171, 181, 191],
      few: [
        2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 43, 44, 52, 53, 54, 62, 63, 64, 72, 73, 74, 82, 83, 84,
        92, 93, 94, 102, 103, 104, 122, 123, 124, 132, 133, 134, 142, 143, 144, 152, 153, 154, 162,
        163, 164, 172, 173, 174, 182, 183, 184, 192, 193, 194,
      ],
    },
    relatives: {
      words: {
        '0 second': 'sada',
        '-2 day': 'prekjučer',
        '-1 day': 'jučer',
        '0 day': 'danas',
        '1 day': 'sutra',
        '2 day': 'prekosutra',
      },
      units: {
        minute: [
          { few: 'prije {0} minute', one: 'prije {0} minutu', other: 'prije {0} minuta' },
          { few: 'za {0} minute', one: 'za {0} minutu', other: 'za {0} minuta' },
        ],
        hour: [
          { few: 'prije {0} sata', one: 'prije {0} sat', other: 'prije {0} sati' },
          { few: 'za {0} sata', one: 'za {0} sat', other: 'za {0} sati' },
        ],
        day: [
          { one: 'prije {0} dan', other: 'prije {0} dana' },
          { one: 'za {0} dan', other: 'za {0} dana' },
        ],
      },
    },
    lists: { pair: ' i ', between: ', ', last: ' i ' },
    languages:
      'ar=arapski|az=azerbejdžanski|be=bjeloruski|bg=bugarski|bs=bosanski|ca=katalonski|cs=češki|da=danski|de=njemački|el=grčki|en=engleski|es=španski|et=estonski|fa=perzijski|fi=finski|fr=francuski|ga=irski|he=hebrejski|hi=hindi|hr=hrvatski|hu=mađarski|hy=armenski|is=islandski|it=italijanski|ja=japanski|ka=gruzijski|kk=kazaški|ko=korejski|ky=kirgiški|lb=luksemburški|lt=litvanski|lv=latvijski|mk=makedonski|mt=malteški|nl=nizozemski|no=norveški|pl=poljski|pt=portugalski|ro=rumunski|ru=ruski|sk=slovački|sl=slovenski|sq=albanski|sr=srpski|sv=švedski|tg=tadžički|tk=turkmenski|tr=turski|uk=ukrajinski|uz=uzbečki|zh=kineski',
    alphabet: 'a b c č d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž',
  },
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Almati|Ashgabat=Ašhabad|Beirut=Bejrut|Bishkek=Biškek|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikozija|Qatar=Katar|Riyadh=Rijad|Seoul=Seul|Shanghai=Šangaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Sydney=Sidnej|Athens=Atina|Belgrade=Beograd|Brussels=Brisel|Bucharest=Bukurešt|Budapest=Budimpešta|Chisinau=Kišinjev|Copenhagen=Kopenhagen|Dublin=Dablin|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lisabon|Luxembourg=Luksemburg|Moscow=Moskva|Paris=Pariz|Prague=Prag|Rome=Rim|Skopje=Skoplje|Sofia=Sofija|Stockholm=Štokholm|Tallinn=Talin|Tirane=Tirana|Vienna=Beč|Warsaw=Varšava|Zurich=Cirih',
};

export const language = createLanguage('bs', parts, { findGaps, alphabetOrder });
