/** Uzbek, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

const parts: LanguageParts = {
  formats: {
    dates: {
      months: {
        long: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
        short: 'yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek',
      },
      weekdays: {
        long: 'yakshanba|dushanba|seshanba|chorshanba|payshanba|juma|shanba',
        short: 'Yak|Dush|Sesh|Chor|Pay|Jum|Shan',
      },
      patterns: {
        full: [
          '{w}, {d}-{M}, {y}',
          '{w1}, {d1}-{M1} – {w2}, {d2}-{M2}, {y1}',
          '{w1}, {d1}-{M1} – {w2}, {d2}-{M2}, {y1}',
          '{w1}, {d1}-{M1}, {y1} – {w2}, {d2}-{M2}, {y2}',
        ],
        long: [
          '{d}-{M}, {y}',
          '{d1} – {d2}-{M1}, {y1}',
          '{d1}-{M1} – {d2}-{M2}, {y1}',
          '{d1}-{M1}, {y1} – {d2}-{M2}, {y2}',
        ],
        medium: [
          '{d}-{M}, {y}',
          '{d1} – {d2}-{M1}, {y1}',
          '{d1}-{M1} – {d2}-{M2}, {y1}',
          '{d1}-{M1}, {y1} – {d2}-{M2}, {y2}',
        ],
        day: [
          '{w}, {d}-{M}',
          '{w1}, {d1}-{M1} – {w2}, {d2}-{M2}',
          '{w1}, {d1}-{M1} – {w2}, {d2}-{M2}',
          '{w1}, {d1}-{M1}, {y1} – {w2}, {d2}-{M2}, {y2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: ' ',
      units: {
        byte: { other: '{0} bayt' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: { one: [1] },
    relatives: {
      words: { '0 second': 'hozir', '-1 day': 'kecha', '0 day': 'bugun', '1 day': 'ertaga' },
      units: {
        minute: [{ other: '{0} daqiqa oldin' }, { other: '{0} daqiqadan keyin' }],
        hour: [{ other: '{0} soat oldin' }, { other: '{0} soatdan keyin' }],
        day: [{ other: '{0} kun oldin' }, { other: '{0} kundan keyin' }],
      },
    },
    lists: { pair: ' va ', between: ', ', last: ' va ' },
    languages:
      'ar=arab|az=ozarbayjon|be=belarus|bg=bolgar|bs=bosniy|ca=katalan|cs=chex|da=dan|de=nemischa|el=grek|en=inglizcha|es=ispancha|et=estoncha|fa=fors|fi=fincha|fr=fransuzcha|ga=irland|he=ivrit|hi=hind|hr=xorvat|hu=venger|hy=arman|is=island|it=italyan|ja=yapon|ka=gruzincha|kk=qozoqcha|ko=koreyscha|ky=qirgʻizcha|lb=lyuksemburgcha|lt=litva|lv=latishcha|mk=makedon|mt=maltiy|nl=niderland|no=norveg|pl=polyakcha|pt=portugalcha|ro=rumincha|ru=ruscha|sk=slovakcha|sl=slovencha|sq=alban|sr=serbcha|sv=shved|tg=tojik|tk=turkman|tr=turk|uk=ukrain|uz=o‘zbek|zh=xitoy',
    alphabet: 'a b c d e f g h i j k l m n o p q r s t u v w x y z sh ch',
  },
  cities:
    'Cairo=Qohira|Chicago=Chikago|Los Angeles=Los-Anjeles|New York=Nyu-York|Sao Paulo=San-Paulu|Almaty=Almati|Ashgabat=Ashxobod|Baku=Boku|Beirut=Bayrut|Dubai=Dubay|Jerusalem=Quddus|Nicosia=Nikosiya|Riyadh=Ar-Riyod|Samarkand=Samarqand|Seoul=Seul|Shanghai=Shanxay|Singapore=Singapur|Tashkent=Toshkent|Tehran=Tehron|Tokyo=Tokio|Sydney=Sidney|Athens=Afina|Belgrade=Belgrad|Brussels=Bryussel|Bucharest=Buxarest|Budapest=Budapesht|Chisinau=Kishinyov|Copenhagen=Kopengagen|Helsinki=Xelsinki|Kiev=Kiyev|Kyiv=Kiyev|Lisbon=Lissabon|Ljubljana=Lyublyana|Luxembourg=Lyuksemburg|Moscow=Moskva|Paris=Parij|Prague=Praga|Rome=Rim|Sarajevo=Sarayevo|Skopje=Skopye|Sofia=Sofiya|Stockholm=Stokgolm|Tallinn=Tallin|Tirane=Tirana|Vienna=Vena|Vilnius=Vilnyus|Warsaw=Varshava|Zurich=Syurix',
};

export const language = createLanguage('uz', parts, { findGaps, alphabetOrder });
