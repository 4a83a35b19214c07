/**
 * By month, how its names begin, for the classic script, which every visitor loads whole: English,
 * Azerbaijani and Russian, and the Western languages. Names of others are said to be no date.
 */
export const beginnings: readonly string[] = [
  'jan gen ene yan oca янв',
  'feb fev sub фев',
  'mar maer mrz мар',
  'apr avr abr nis апр',
  'may mai mag mei май мая',
  'jun juin giu haz iyun iyn июн',
  'jul juil lug tem iyul iyl июл',
  'aug aou ago agu avq авг',
  'sep set eyl sen сен',
  'oct okt ott out eki окт',
  'nov noy kas ноя',
  'dec dez dic dek ara дек',
];
