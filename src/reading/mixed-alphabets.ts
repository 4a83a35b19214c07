/** Encodings in which Latin letters stand beside others, and the languages written in them. */

interface Alphabet {
  readonly label: string;
  /** The letters of each language that was written in the encoding. */
  readonly languages: readonly string[];
}

const central = [
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîşţ',
  'čćđšž',
  'äöüß',
];

/** The more likely comes first; of two that fit equally well the first one is taken. */
export const mixed: readonly Alphabet[] = [
  {
    label: 'windows-1252',
    languages: [
      'äöüß',
      'àâæçéèêëîïôœùûüÿ',
      'áéíñóúü',
      'àáâãçéêíóôõúü',
      'àèéìíîòóùú',
      'áàçéèíïóòúü',
      'åäöéü',
      'æøåéäöü',
      'áðéíóúýþæö',
      'áäèéëïíóöúü',
      'áéíóú',
    ],
  },
  { label: 'windows-1250', languages: central },
  { label: 'iso-8859-2', languages: central },
  { label: 'windows-1254', languages: ['çğıöşüâîû', 'çğıöşüä'] },
  { label: 'windows-1257', languages: ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöüõšž'] },
];
