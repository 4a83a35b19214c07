/** Azerbaijani names of languages and of the cities that time zones are named after. */

/** By primary subtag (CLDR 48). */
export const azerbaijaniLanguages: Readonly<Record<string, string>> = {
  ar: 'ərəb', az: 'azərbaycan', be: 'belarus', bg: 'bolqar', bs: 'bosniya', cs: 'çex',
};

export const azerbaijaniCities: Readonly<Record<string, string>> = {
  'Asia/Baku': 'Bakı',
};
