/** Icelandic, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
        short: 'jan.|feb.|mar.|apr.|maí|jún.|júl.|ágú.|sep.|okt.|nóv.|des.',
      },
      weekdays: {
        long: 'sunnudagur|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur',
        short: 'sun.|mán.|þri.|mið.|fim.|fös.|lau.',
      },
      patterns: {
        full: [
          '{w}, {d}. {M} {y}',
          '{w1}, {d1}. – {w2}, {d2}. {M1} {y1}',
          '{w1}, {d1}. {M1} – {w2}, {d2}. {M2} {y1}',
          '{w1}, {d1}. {M1} {y1} – {w2}, {d2}. {M2} {y2}',
        ],
        long: [
          '{d}. {M} {y}',
          '{d1}.–{d2}. {M1} {y1}',
          '{d1}. {M1} – {d2}. {M2} {y1}',
          '{d1}. {M1} {y1} – {d2}. {M2} {y2}',
        ],
        medium: [
          '{d}. {M} {y}',
          '{d1}.–{d2}. {M1} {y1}',
          '{d1}. {M1} – {d2}. {M2} {y1}',
          '{d1}. {M1} {y1} – {d2}. {M2} {y2}',
        ],
        day: [
          '{w}, {d}. {M}',
          '{w1}, {d1}. – {w2}, {d2}. {M1}',
          '{w1}, {d1}. {M1} – {w2}, {d2}. {M2}',
          '{w1}, {d1}. {M1} {y1} – {w2}, {d2}. {M2} {y2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: '.',
      units: {
        byte: { other: '{0} bæti' },
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
        '0 second': 'núna',
        '-2 day': 'í fyrradag',
        '-1 day': 'í gær',
        '0 day': 'í dag',
        '1 day': 'á morgun',
        '2 day': 'eftir tvo daga',
      },
      units: {
        minute: [
          { one: 'fyrir {0} mínútu', other: 'fyrir {0} mínútum' },
          { one: 'eftir {0} mínútu', other: 'eftir {0} mínútur' },
        ],
        hour: [
          { one: 'fyrir {0} klukkustund', other: 'fyrir {0} klukkustundum' },
          { one: 'eftir {0} klukkustund', other: 'eftir {0} klukkustundir' },
        ],
        day: [
          { one: 'fyrir {0} degi', other: 'fyrir {0} dögum' },
          { one: 'eftir {0} dag', other: 'eftir {0} daga' },
        ],
      },
    },
    lists: { pair: ' og ', between: ', ', last: ' og ' },
    languages:
      'ar=arabíska|az=aserska|be=hvítrússneska|bg=búlgarska|bs=bosníska|ca=katalónska|cs=tékkneska|da=danska|de=þýska|el=gríska|en=enska|es=spænska|et=eistneska|fa=persneska|fi=finnska|fr=franska|ga=írska|he=hebreska|hi=hindí|hr=króatíska|hu=ungverska|hy=armenska|is=íslenska|it=ítalska|ja=japanska|ka=georgíska|kk=kasakska|ko=kóreska|ky=kirgiska|lb=lúxemborgíska|lt=litháíska|lv=lettneska|mk=makedónska|mt=maltneska|nl=hollenska|no=norska|pl=pólska|pt=portúgalska|ro=rúmenska|ru=rússneska|sk=slóvakíska|sl=slóvenska|sq=albanska|sr=serbneska|sv=sænska|tg=tadsjikska|tk=túrkmenska|tr=tyrkneska|uk=úkraínska|uz=úsbekska|zh=kínverska',
    alphabet: 'a á b c d e é f g h i í j k l m n o ó p q r s t u ú v w x y ý z þ æ',
  },
  cities:
    'Cairo=Kaíró|Sao Paulo=São Paulo|Baku=Bakú|Beirut=Beirút|Jerusalem=Jerúsalem|Nicosia=Níkósía|Qatar=Katar|Riyadh=Ríjad|Seoul=Seúl|Shanghai=Sjanghæ|Singapore=Singapúr|Tehran=Teheran|Tokyo=Tókýó|Yerevan=Jerevan|Athens=Aþena|Belgrade=Belgrad|Berlin=Berlín|Brussels=Brussel|Bucharest=Búkarest|Budapest=Búdapest|Chisinau=Chișinău|Copenhagen=Kaupmannahöfn|Istanbul=Istanbúl|Kiev=Kænugarður|Kyiv=Kænugarður|Lisbon=Lissabon|London=Lundúnir|Luxembourg=Lúxemborg|Madrid=Madríd|Moscow=Moskva|Oslo=Osló|Paris=París|Prague=Prag|Rome=Róm|Sarajevo=Sarajevó|Sofia=Sófía|Stockholm=Stokkhólmur|Tirane=Tírana|Vienna=Vín|Vilnius=Vilníus|Warsaw=Varsjá',
};

export const language = createLanguage('is', parts, { findGaps, alphabetOrder });
