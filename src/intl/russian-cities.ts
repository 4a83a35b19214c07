/** Russian names of the cities that time zones are named after. */
export const russianCities: Readonly<Record<string, string>> = {
  'Asia/Baku': 'Баку',
};
