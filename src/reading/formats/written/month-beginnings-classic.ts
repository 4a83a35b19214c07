/**
 * The beginnings of month names, one row per month. This list is for the classic script, which
 * every visitor loads whole, so it has only English, Azerbaijani, Turkish, Russian and Western
 * European names. A date with any other name is reported as no date.
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
