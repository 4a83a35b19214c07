/**
 * Names of time zones that are not of the IANA list, as programs write them: Windows' own names
 * (CLDR's windowsZones), what Windows and Outlook show for them, offsets in words, names of clocks.
 *
 * A name whose meaning is not certain gives nothing, since a wrong hour is worse than none.
 */
import { isTimeZone, offsetMinutes } from '../../../model/values/zoned-time.js';

/** Windows' name, the IANA name, what is shown for it: today's words, older ones, some in other languages. */
const windowsTable = `
Afghanistan Standard Time | Asia/Kabul | Kabul
Alaskan Standard Time | America/Anchorage | Alaska
Aleutian Standard Time | America/Adak | Aleutian Islands
Altai Standard Time | Asia/Barnaul | Barnaul, Gorno-Altaysk
Arab Standard Time | Asia/Riyadh | Kuwait, Riyadh
Arabian Standard Time | Asia/Dubai | Abu Dhabi, Muscat
Arabic Standard Time | Asia/Baghdad | Baghdad
Argentina Standard Time | America/Argentina/Buenos_Aires | City of Buenos Aires, Buenos Aires
Astrakhan Standard Time | Europe/Astrakhan | Astrakhan, Ulyanovsk
Atlantic Standard Time | America/Halifax | Atlantic Time (Canada), Atlantic Time
AUS Central Standard Time | Australia/Darwin | Darwin
Aus Central W. Standard Time | Australia/Eucla | Eucla
AUS Eastern Standard Time | Australia/Sydney | Canberra, Melbourne, Sydney
Azerbaijan Standard Time | Asia/Baku | Baku, Bakı
Azores Standard Time | Atlantic/Azores | Azores
Bahia Standard Time | America/Bahia | Salvador
Bangladesh Standard Time | Asia/Dhaka | Dhaka
Belarus Standard Time | Europe/Minsk | Minsk
Bougainville Standard Time | Pacific/Bougainville | Bougainville Island
Canada Central Standard Time | America/Regina | Saskatchewan
Cape Verde Standard Time | Atlantic/Cape_Verde | Cabo Verde Is., Cape Verde Is., Cabo Verde Standard Time
Caucasus Standard Time | Asia/Yerevan | Yerevan
Cen. Australia Standard Time | Australia/Adelaide | Adelaide
Central America Standard Time | America/Guatemala | Central America
Central Asia Standard Time | Asia/Bishkek | Bishkek, Astana, Almaty
Central Brazilian Standard Time | America/Cuiaba | Cuiaba
Central Europe Standard Time | Europe/Budapest | Belgrade, Bratislava, Budapest, Ljubljana, Prague
Central European Standard Time | Europe/Warsaw | Sarajevo, Skopje, Warsaw, Zagreb
Central Pacific Standard Time | Pacific/Guadalcanal | Solomon Is., New Caledonia
Central Standard Time | America/Chicago | Central Time (US & Canada), Central Time
Central Standard Time (Mexico) | America/Mexico_City | Guadalajara, Mexico City, Monterrey
Chatham Islands Standard Time | Pacific/Chatham | Chatham Islands
China Standard Time | Asia/Shanghai | Beijing, Chongqing, Hong Kong, Urumqi
Cuba Standard Time | America/Havana | Havana
Dateline Standard Time | Etc/GMT+12 | International Date Line West
E. Africa Standard Time | Africa/Nairobi | Nairobi
E. Australia Standard Time | Australia/Brisbane | Brisbane
E. Europe Standard Time | Europe/Chisinau | Chisinau, E. Europe
E. South America Standard Time | America/Sao_Paulo | Brasilia
Easter Island Standard Time | Pacific/Easter | Easter Island
Eastern Standard Time | America/New_York | Eastern Time (US & Canada), Eastern Time
Eastern Standard Time (Mexico) | America/Cancun | Chetumal
Egypt Standard Time | Africa/Cairo | Cairo
Ekaterinburg Standard Time | Asia/Yekaterinburg | Ekaterinburg, Russia TZ 4 Standard Time
Fiji Standard Time | Pacific/Fiji | Fiji
FLE Standard Time | Europe/Kiev | Helsinki, Kyiv, Kiev, Riga, Sofia, Tallinn, Vilnius, Eastern European Time, Eastern European Summer Time, Osteuropäische Zeit, Osteuropäische Sommerzeit
Georgian Standard Time | Asia/Tbilisi | Tbilisi
GMT Standard Time | Europe/London | Dublin, Edinburgh, Lisbon, London
Greenland Standard Time | America/Godthab | Greenland
Greenwich Standard Time | Atlantic/Reykjavik | Monrovia, Reykjavik
GTB Standard Time | Europe/Bucharest | Athens, Bucharest
Haiti Standard Time | America/Port-au-Prince | Haiti
Hawaiian Standard Time | Pacific/Honolulu | Hawaii
India Standard Time | Asia/Kolkata | Chennai, Kolkata, Mumbai, New Delhi
Iran Standard Time | Asia/Tehran | Tehran
Israel Standard Time | Asia/Jerusalem | Jerusalem, Jerusalem Standard Time
Jordan Standard Time | Asia/Amman | Amman
Kaliningrad Standard Time | Europe/Kaliningrad | Kaliningrad, Russia TZ 1 Standard Time
Korea Standard Time | Asia/Seoul | Seoul
Libya Standard Time | Africa/Tripoli | Tripoli
Line Islands Standard Time | Pacific/Kiritimati | Kiritimati Island
Lord Howe Standard Time | Australia/Lord_Howe | Lord Howe Island
Magadan Standard Time | Asia/Magadan | Magadan
Magallanes Standard Time | America/Punta_Arenas | Punta Arenas
Marquesas Standard Time | Pacific/Marquesas | Marquesas Islands
Mauritius Standard Time | Indian/Mauritius | Port Louis
Middle East Standard Time | Asia/Beirut | Beirut
Montevideo Standard Time | America/Montevideo | Montevideo
Morocco Standard Time | Africa/Casablanca | Casablanca
Mountain Standard Time | America/Denver | Mountain Time (US & Canada), Mountain Time
Mountain Standard Time (Mexico) | America/Mazatlan | La Paz, Mazatlan, Chihuahua
Myanmar Standard Time | Asia/Yangon | Yangon (Rangoon), Rangoon
N. Central Asia Standard Time | Asia/Novosibirsk | Novosibirsk, Novosibirsk Standard Time
Namibia Standard Time | Africa/Windhoek | Windhoek
Nepal Standard Time | Asia/Kathmandu | Kathmandu
New Zealand Standard Time | Pacific/Auckland | Auckland, Wellington
Newfoundland Standard Time | America/St_Johns | Newfoundland
Norfolk Standard Time | Pacific/Norfolk | Norfolk Island
North Asia East Standard Time | Asia/Irkutsk | Irkutsk, Russia TZ 7 Standard Time
North Asia Standard Time | Asia/Krasnoyarsk | Krasnoyarsk, Russia TZ 6 Standard Time
North Korea Standard Time | Asia/Pyongyang | Pyongyang
Omsk Standard Time | Asia/Omsk | Omsk
Pacific SA Standard Time | America/Santiago | Santiago
Pacific Standard Time | America/Los_Angeles | Pacific Time (US & Canada), Pacific Time
Pacific Standard Time (Mexico) | America/Tijuana | Baja California, Tijuana
Pakistan Standard Time | Asia/Karachi | Islamabad, Karachi
Paraguay Standard Time | America/Asuncion | Asuncion
Qyzylorda Standard Time | Asia/Qyzylorda | Astana, Qyzylorda
Romance Standard Time | Europe/Paris | Brussels, Copenhagen, Madrid, Paris
Russia Time Zone 3 | Europe/Samara | Izhevsk, Samara, Russia TZ 3 Standard Time
Russia Time Zone 10 | Asia/Srednekolymsk | Chokurdakh, Russia TZ 10 Standard Time
Russia Time Zone 11 | Asia/Kamchatka | Anadyr, Petropavlovsk-Kamchatsky, Russia TZ 11 Standard Time
Russian Standard Time | Europe/Moscow | Moscow, St. Petersburg, Москва, Moscow Time, Moskauer Zeit, Russia TZ 2 Standard Time
SA Eastern Standard Time | America/Cayenne | Cayenne, Fortaleza
SA Pacific Standard Time | America/Bogota | Bogota, Lima, Quito, Rio Branco
SA Western Standard Time | America/La_Paz | Georgetown, La Paz, Manaus, San Juan
Saint Pierre Standard Time | America/Miquelon | Saint Pierre and Miquelon
Sakhalin Standard Time | Asia/Sakhalin | Sakhalin
Samoa Standard Time | Pacific/Apia | Samoa
Sao Tome Standard Time | Africa/Sao_Tome | Sao Tome
Saratov Standard Time | Europe/Saratov | Saratov
SE Asia Standard Time | Asia/Bangkok | Bangkok, Hanoi, Jakarta
Singapore Standard Time | Asia/Singapore | Kuala Lumpur, Singapore, Malay Peninsula Standard Time
South Africa Standard Time | Africa/Johannesburg | Harare, Pretoria
South Sudan Standard Time | Africa/Juba | Juba
Sri Lanka Standard Time | Asia/Colombo | Sri Jayawardenepura
Sudan Standard Time | Africa/Khartoum | Khartoum
Syria Standard Time | Asia/Damascus | Damascus
Taipei Standard Time | Asia/Taipei | Taipei
Tasmania Standard Time | Australia/Hobart | Hobart
Tocantins Standard Time | America/Araguaina | Araguaina
Tokyo Standard Time | Asia/Tokyo | Osaka, Sapporo, Tokyo
Tomsk Standard Time | Asia/Tomsk | Tomsk
Tonga Standard Time | Pacific/Tongatapu | Nuku’alofa
Transbaikal Standard Time | Asia/Chita | Chita
Turkey Standard Time | Europe/Istanbul | Istanbul
Turks And Caicos Standard Time | America/Grand_Turk | Turks and Caicos
Ulaanbaatar Standard Time | Asia/Ulaanbaatar | Ulaanbaatar
US Eastern Standard Time | America/Indiana/Indianapolis | Indiana (East)
US Mountain Standard Time | America/Phoenix | Arizona
UTC | UTC | Coordinated Universal Time
UTC-02 | Etc/GMT+2 | Coordinated Universal Time-02
UTC-08 | Etc/GMT+8 | Coordinated Universal Time-08
UTC-09 | Etc/GMT+9 | Coordinated Universal Time-09
UTC-11 | Etc/GMT+11 | Coordinated Universal Time-11
UTC+12 | Etc/GMT-12 | Coordinated Universal Time+12
UTC+13 | Etc/GMT-13 | Coordinated Universal Time+13
Venezuela Standard Time | America/Caracas | Caracas
Vladivostok Standard Time | Asia/Vladivostok | Vladivostok, Russia TZ 9 Standard Time
Volgograd Standard Time | Europe/Volgograd | Volgograd
W. Australia Standard Time | Australia/Perth | Perth
W. Central Africa Standard Time | Africa/Lagos | West Central Africa
W. Europe Standard Time | Europe/Berlin | Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna, Central European Time, Central European Summer Time, Mitteleuropäische Zeit, Mitteleuropäische Sommerzeit, Westeuropa, Europe de l’Ouest, heure d’Europe centrale, hora de Europa central, ora dell’Europa centrale, Midden-Europese tijd, czas środkowoeuropejski, Центральная Европа, Orta Avrupa Saati, Mərkəzi Avropa Vaxtı
W. Mongolia Standard Time | Asia/Hovd | Hovd
West Asia Standard Time | Asia/Tashkent | Ashgabat, Tashkent
West Bank Standard Time | Asia/Hebron | Gaza, Hebron
West Pacific Standard Time | Pacific/Port_Moresby | Guam, Port Moresby
Yakutsk Standard Time | Asia/Yakutsk | Yakutsk, Russia TZ 8 Standard Time
Yukon Standard Time | America/Whitehorse | Yukon
Kamchatka Standard Time | Asia/Kamchatka | Petropavlovsk-Kamchatsky - Old
Mid-Atlantic Standard Time | Etc/GMT+2 | Mid-Atlantic, Mid-Atlantic - Old
`;

interface ShownZone {
  readonly zone: string;
  readonly label: string;
}

/** Without accents, quotes and signs that differ between versions of Windows. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();

let windowsZones: ReadonlyMap<string, string> | undefined;
let shownZones: ReadonlyMap<string, readonly ShownZone[]> | undefined;

function readTable(): readonly (readonly string[])[] {
  return windowsTable
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
}

/** `W. Europe Standard Time`, also `… Daylight Time`, `… Time` and with a number behind it. */
function windowsZone(name: string): string | undefined {
  windowsZones ??= new Map(
    readTable().map(([windows = '', zone = '']) => [plainName(windows), zone] as const),
  );
  const known = windowsZones;
  const plain = plainName(name).replace(/(?<=time) \d{1,2}$/, '');
  const standard = plain.replace(/ (?:daylight |summer )?time(?=$| \()/, ' standard time');
  return known.get(plainName(name)) ?? known.get(plain) ?? known.get(standard);
}

function placesOf(label: string): string[] {
  return label
    .split(/[,;/،、，]|\s[-:–]\s/)
    .map(plainName)
    .filter((place) => place !== '');
}

function findShown(place: string): readonly ShownZone[] {
  if (!shownZones) {
    const zones = new Map<string, ShownZone[]>();
    for (const [, zone = '', label = ''] of readTable()) {
      for (const one of placesOf(label)) {
        zones.set(one, [...(zones.get(one) ?? []), { zone, label }]);
      }
    }
    shownZones = zones;
  }
  return shownZones.get(place) ?? [];
}

/** Winter and summer of a year, for what a zone's clocks show then. */
const seasons = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];

const hasOffset = (zone: string, minutes: number): boolean =>
  seasons.some((epoch) => offsetMinutes(epoch, zone) === minutes);

const isAlike = (one: string, other: string): boolean =>
  seasons.every((epoch) => offsetMinutes(epoch, one) === offsetMinutes(epoch, other));

const offsetInWords = /(?:GMT|UTC)\s*(?:([+\-−])\s*(\d{1,2})(?:[:.]?(\d\d))?)?/i;

interface StatedOffset {
  readonly minutes: number;
  readonly isStated: boolean;
}

function statedOffset(name: string): StatedOffset | undefined {
  const match = offsetInWords.exec(name);
  if (!match) return undefined;
  const [whole, sign, hours = '0', rest = '0'] = match;
  // `UTC 2` may be either side of it.
  if (sign === undefined && /\d/.test(name.slice(match.index + whole.length))) return undefined;
  const size = Number(hours) * 60 + Number(rest);
  return {
    minutes: sign === undefined || sign === '+' ? size : -size,
    isStated: sign !== undefined,
  };
}

/** To the minute, since names of offsets have no seconds. */
export function fixedZone(minutes: number): string {
  const size = Math.round(Math.abs(minutes));
  const digits = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return size === 0 ? 'UTC' : `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

/**
 * What Windows shows: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`, with GMT in
 * older versions and with cities in other spellings elsewhere; one city that is known is enough.
 */
function shownZone(name: string): string | undefined {
  const offset = statedOffset(name);
  const label = name.replace(/\(?(?:GMT|UTC)[^)\p{L}]*\)?/iu, '').trim();
  const found = placesOf(label).flatMap(findShown);
  const whole = findShown(plainName(label));
  const candidates = [...whole, ...found];
  const fitting = offset && candidates.find(({ zone }) => hasOffset(zone, offset.minutes));
  if (fitting) return fitting.zone;
  // Some countries have changed their offset since the name was given.
  const [first] = candidates;
  if (first && candidates.every(({ zone }) => isAlike(zone, first.zone))) return first.zone;
  return offset && unplacedZone(label, offset);
}

/** An offset alone, or one whose zones all keep it through the year, whatever the place is. */
function unplacedZone(label: string, { minutes, isStated }: StatedOffset): string | undefined {
  if (label === '') return fixedZone(minutes);
  if (!isStated) return /[,、，]/.test(label) ? undefined : 'UTC';
  const zones = readTable().map(([, zone = '']) => zone);
  const sharing = zones.filter((zone) => hasOffset(zone, minutes));
  const agree = sharing.every((zone) =>
    seasons.every((epoch) => offsetMinutes(epoch, zone) === minutes),
  );
  return agree && sharing.length > 0 ? fixedZone(minutes) : undefined;
}

/** Names without area and city that the IANA list has; engines also take others and mean their own. */
const bareNames = new Set(
  'UTC UCT GMT Zulu Universal Greenwich CET EET MET WET EST MST HST EST5EDT CST6CDT MST7MDT PST8PDT Cuba Egypt Eire Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya Navajo NZ NZ-CHAT Poland Portugal PRC ROC ROK Singapore Turkey GB GB-Eire W-SU'
    .toLowerCase()
    .split(' '),
);

/** The IANA name in an id: bare, behind a vendor's prefix, with blanks, as Lotus Notes writes it. */
export function ianaName(id: string): string | undefined {
  if (id.length > 200) return undefined;
  const written = id.trim().replace(/\s+/g, '_');
  if (bareNames.has(written.toLowerCase())) return isTimeZone(written) ? written : undefined;
  const names = [written, written.replace('-', '/')].flatMap((name) => {
    const parts = name.split('/');
    return [parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  });
  return names.find((name) => /^[A-Za-z]{2,}\//.test(name) && isTimeZone(name));
}

/** The IANA name or fixed offset that a name means; `undefined` when that is not certain. */
export function worldZone(id: string): string | undefined {
  if (id.length > 200) return undefined;
  const zone = meantZone(id);
  return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

function meantZone(id: string): string | undefined {
  const name = id.replace(/^tzone:\/\/Microsoft\//i, '').trim();
  if (/^(?:utc|gmt|z|zulu|\(utc\)|\(gmt\))$/i.test(name)) return 'UTC';
  const offset = /^[+-]\d\d:?\d\d$/.test(name) && isTimeZone(name) ? name : undefined;
  return offset ?? ianaName(name) ?? windowsZone(name) ?? shownZone(name);
}

/** Where most conferences take place, for clocks that many zones share. */
const wellKnown =
  'Europe/Berlin Europe/London Europe/Kiev America/New_York America/Chicago America/Denver America/Los_Angeles Australia/Sydney'.split(
    ' ',
  );

/**
 * A zone of the IANA list that a clock agrees with. One whose city is in `id` comes first, then
 * those that Windows has, since many zones share their rules.
 */
export function zoneThat(agrees: (zone: string) => boolean, id: string): string | undefined {
  const words = plainName(id);
  const cityOf = (zone: string) => plainName(zone.slice(zone.lastIndexOf('/') + 1));
  const known = [...new Set([...wellKnown, ...readTable().map(([, zone = '']) => zone)])];
  const named = known.filter((zone) => words.includes(cityOf(zone)));
  return [...named, ...known].find(agrees) ?? Intl.supportedValuesOf('timeZone').find(agrees);
}
