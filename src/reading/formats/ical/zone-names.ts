/** Names of time zones as Windows, Outlook and people write them. This file has only data. */

/**
 * One zone per row: the Windows name, the IANA name, and the labels that Windows shows for it, with
 * older ones and some in other languages.
 */
export const windowsTable = `
Afghanistan Standard Time | Asia/Kabul | Kabul
Alaskan Standard Time | America/Anchorage | Alaska, Alaska Time, Alaska Standard Time, Alaska Daylight Time
Aleutian Standard Time | America/Adak | Aleutian Islands
Altai Standard Time | Asia/Barnaul | Barnaul, Gorno-Altaysk
Arab Standard Time | Asia/Riyadh | Kuwait, Riyadh
Arabian Standard Time | Asia/Dubai | Abu Dhabi, Muscat, Gulf Standard Time, Gulf Time
Arabic Standard Time | Asia/Baghdad | Baghdad
Argentina Standard Time | America/Argentina/Buenos_Aires | City of Buenos Aires, Buenos Aires
Astrakhan Standard Time | Europe/Astrakhan | Astrakhan, Ulyanovsk
Atlantic Standard Time | America/Halifax | Atlantic Time (Canada), Atlantic Time
AUS Central Standard Time | Australia/Darwin | Darwin
Aus Central W. Standard Time | Australia/Eucla | Eucla
AUS Eastern Standard Time | Australia/Sydney | Canberra, Melbourne, Sydney
Azerbaijan Standard Time | Asia/Baku | Baku, Bakı, Баку, Bakou
Azores Standard Time | Atlantic/Azores | Azores
Bahia Standard Time | America/Bahia | Salvador
Bangladesh Standard Time | Asia/Dhaka | Dhaka
Belarus Standard Time | Europe/Minsk | Minsk
Bougainville Standard Time | Pacific/Bougainville | Bougainville Island
Canada Central Standard Time | America/Regina | Saskatchewan
Cape Verde Standard Time | Atlantic/Cape_Verde | Cabo Verde Is., Cape Verde Is., Cabo Verde Standard Time
Caucasus Standard Time | Asia/Yerevan | Yerevan, Ереван, Erivan, Eriwan, Jerewan, Erevan, Armenia Time, Armenia Standard Time
Cen. Australia Standard Time | Australia/Adelaide | Adelaide
Central America Standard Time | America/Guatemala | Central America
Central Asia Standard Time | Asia/Bishkek | Bishkek, Astana, Almaty
Central Brazilian Standard Time | America/Cuiaba | Cuiaba
Central Europe Standard Time | Europe/Budapest | Belgrade, Bratislava, Budapest, Ljubljana, Prague, Белград, Братислава, Будапешт, Любляна, Прага, Prag, Belgrad
Central European Standard Time | Europe/Warsaw | Sarajevo, Skopje, Warsaw, Zagreb, Варшава, Загреб, Сараево, Warschau, Varsovie, Varsovia, Varsavia, Warszawa, Varşova
Central Pacific Standard Time | Pacific/Guadalcanal | Solomon Is., New Caledonia
Central Standard Time | America/Chicago | Central Time (US & Canada), Central Time, Central Time (USA & Kanada), Centre (É.-U. et Canada), Центральное время (США и Канада)
Central Standard Time (Mexico) | America/Mexico_City | Guadalajara, Mexico City, Monterrey
Chatham Islands Standard Time | Pacific/Chatham | Chatham Islands
China Standard Time | Asia/Shanghai | Beijing, Chongqing, Hong Kong, Urumqi, Hong Kong Time, Hong Kong Standard Time
Cuba Standard Time | America/Havana | Havana
Dateline Standard Time | Etc/GMT+12 | International Date Line West
E. Africa Standard Time | Africa/Nairobi | Nairobi, East Africa Time
E. Australia Standard Time | Australia/Brisbane | Brisbane
E. Europe Standard Time | Europe/Chisinau | Chisinau, E. Europe
E. South America Standard Time | America/Sao_Paulo | Brasilia, Brasilia Time, Brasilia Standard Time
Easter Island Standard Time | Pacific/Easter | Easter Island
Eastern Standard Time | America/New_York | Eastern Time (US & Canada), Eastern Time, Eastern Time (USA & Kanada), Est (É.-U. et Canada), Восточное время (США и Канада)
Eastern Standard Time (Mexico) | America/Cancun | Chetumal
Egypt Standard Time | Africa/Cairo | Cairo, Kairo, Le Caire, El Cairo, Каир, Kahire
Ekaterinburg Standard Time | Asia/Yekaterinburg | Ekaterinburg, Russia TZ 4 Standard Time
Fiji Standard Time | Pacific/Fiji | Fiji
FLE Standard Time | Europe/Kiev | Helsinki, Kyiv, Kiev, Riga, Sofia, Tallinn, Vilnius, Eastern European Time, Eastern European Summer Time, Osteuropäische Zeit, Osteuropäische Sommerzeit, Helsingfors, Хельсинки, Киев, Київ, Рига, София, Таллин, Вильнюс, Kyiw, Kyjiw, Kijów
Georgian Standard Time | Asia/Tbilisi | Tbilisi, Тбилиси, Tiflis, Georgia Time, Georgia Standard Time
GMT Standard Time | Europe/London | Dublin, Edinburgh, Lisbon, London, Lissabon, Londres, Londra, Londen, Londyn, Лондон, Дублин, Лиссабон, British Summer Time, Western European Time, Western European Standard Time, Western European Summer Time
Greenland Standard Time | America/Godthab | Greenland
Greenwich Standard Time | Atlantic/Reykjavik | Monrovia, Reykjavik
GTB Standard Time | Europe/Bucharest | Athens, Bucharest, Athen, Bukarest, Athènes, Bucarest, Atenas, Bucareste, Atene, Athene, Boekarest, Ateny, Bukareszt, Atina, Bükreş, Aten, Афины, Бухарест
Haiti Standard Time | America/Port-au-Prince | Haiti
Hawaiian Standard Time | Pacific/Honolulu | Hawaii, Hawaii-Aleutian Standard Time
India Standard Time | Asia/Kolkata | Chennai, Kolkata, Mumbai, New Delhi
Iran Standard Time | Asia/Tehran | Tehran
Israel Standard Time | Asia/Jerusalem | Jerusalem, Jerusalem Standard Time, Иерусалим, Kudüs
Jordan Standard Time | Asia/Amman | Amman
Kaliningrad Standard Time | Europe/Kaliningrad | Kaliningrad, Russia TZ 1 Standard Time
Korea Standard Time | Asia/Seoul | Seoul, Korean Time, Korean Standard Time
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
Mountain Standard Time | America/Denver | Mountain Time (US & Canada), Mountain Time, Mountain Time (USA & Kanada), Горное время (США и Канада)
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
Pacific Standard Time | America/Los_Angeles | Pacific Time (US & Canada), Pacific Time, Pacific Time (USA & Kanada), Pacifique (É.-U. et Canada), Тихоокеанское время (США и Канада)
Pacific Standard Time (Mexico) | America/Tijuana | Baja California, Tijuana
Pakistan Standard Time | Asia/Karachi | Islamabad, Karachi
Paraguay Standard Time | America/Asuncion | Asuncion
Qyzylorda Standard Time | Asia/Qyzylorda | Astana, Qyzylorda
Romance Standard Time | Europe/Paris | Brussels, Copenhagen, Madrid, Paris, Брюссель, Копенгаген, Мадрид, Париж, Brüssel, Kopenhagen, Parijs, Parigi, París, Paryż
Russia Time Zone 3 | Europe/Samara | Izhevsk, Samara, Russia TZ 3 Standard Time
Russia Time Zone 10 | Asia/Srednekolymsk | Chokurdakh, Russia TZ 10 Standard Time
Russia Time Zone 11 | Asia/Kamchatka | Anadyr, Petropavlovsk-Kamchatsky, Russia TZ 11 Standard Time
Russian Standard Time | Europe/Moscow | Moscow, St. Petersburg, Москва, Moscow Time, Moskauer Zeit, Russia TZ 2 Standard Time, Санкт-Петербург, Moskau, Moscou, Moscú, Mosca, Moskou, Moskwa, Moskova, Moscow Standard Time
SA Eastern Standard Time | America/Cayenne | Cayenne, Fortaleza
SA Pacific Standard Time | America/Bogota | Bogota, Lima, Quito, Rio Branco
SA Western Standard Time | America/La_Paz | Georgetown, La Paz, Manaus, San Juan
Saint Pierre Standard Time | America/Miquelon | Saint Pierre and Miquelon
Sakhalin Standard Time | Asia/Sakhalin | Sakhalin
Samoa Standard Time | Pacific/Apia | Samoa
Sao Tome Standard Time | Africa/Sao_Tome | Sao Tome
Saratov Standard Time | Europe/Saratov | Saratov
SE Asia Standard Time | Asia/Bangkok | Bangkok, Hanoi, Jakarta, Indochina Time, Western Indonesia Time
Singapore Standard Time | Asia/Singapore | Kuala Lumpur, Singapore, Malay Peninsula Standard Time, Philippine Standard Time
South Africa Standard Time | Africa/Johannesburg | Harare, Pretoria
South Sudan Standard Time | Africa/Juba | Juba
Sri Lanka Standard Time | Asia/Colombo | Sri Jayawardenepura
Sudan Standard Time | Africa/Khartoum | Khartoum
Syria Standard Time | Asia/Damascus | Damascus
Taipei Standard Time | Asia/Taipei | Taipei
Tasmania Standard Time | Australia/Hobart | Hobart
Tocantins Standard Time | America/Araguaina | Araguaina
Tokyo Standard Time | Asia/Tokyo | Osaka, Sapporo, Tokyo, Japan Time, Japan Standard Time
Tomsk Standard Time | Asia/Tomsk | Tomsk
Tonga Standard Time | Pacific/Tongatapu | Nuku’alofa
Transbaikal Standard Time | Asia/Chita | Chita
Turkey Standard Time | Europe/Istanbul | Istanbul, Стамбул, Stambuł, Estambul
Turks And Caicos Standard Time | America/Grand_Turk | Turks and Caicos
Ulaanbaatar Standard Time | Asia/Ulaanbaatar | Ulaanbaatar
US Eastern Standard Time | America/Indiana/Indianapolis | Indiana (East)
US Mountain Standard Time | America/Phoenix | Arizona
UTC | UTC | Coordinated Universal Time, Universal Coordinated Time, Universal Time
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
W. Central Africa Standard Time | Africa/Lagos | West Central Africa, West Africa Time, West Africa Standard Time
W. Europe Standard Time | Europe/Berlin | Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna, Central European Time, Central European Summer Time, Mitteleuropäische Zeit, Mitteleuropäische Sommerzeit, Westeuropa, Europe de l’Ouest, heure d’Europe centrale, hora de Europa central, ora dell’Europa centrale, Midden-Europese tijd, czas środkowoeuropejski, Центральная Европа, Orta Avrupa Saati, Mərkəzi Avropa Vaxtı, Амстердам, Берлин, Рим, Стокгольм, Вена, Rom, Wien
W. Mongolia Standard Time | Asia/Hovd | Hovd
West Asia Standard Time | Asia/Tashkent | Ashgabat, Tashkent, Uzbekistan Time, Uzbekistan Standard Time
West Bank Standard Time | Asia/Hebron | Gaza, Hebron
West Pacific Standard Time | Pacific/Port_Moresby | Guam, Port Moresby
Yakutsk Standard Time | Asia/Yakutsk | Yakutsk, Russia TZ 8 Standard Time
Yukon Standard Time | America/Whitehorse | Yukon
Kamchatka Standard Time | Asia/Kamchatka | Petropavlovsk-Kamchatsky - Old
Mid-Atlantic Standard Time | Etc/GMT+2 | Mid-Atlantic, Mid-Atlantic - Old
`;

/**
 * Abbreviations that mean one clock wherever they are used, with a zone that has this clock. `IST`,
 * `BST` and `CST` are left out, since each means several; so is `AEST`, which places with and
 * without a summer time use.
 */
export const shortNames: Readonly<Record<string, string>> = {
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EEST: 'Europe/Kiev',
  WEST: 'Europe/Lisbon',
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  MDT: 'America/Denver',
  PDT: 'America/Los_Angeles',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  AZT: 'Asia/Baku',
  PKT: 'Asia/Karachi',
  WIB: 'Asia/Jakarta',
  HKT: 'Asia/Hong_Kong',
  SGT: 'Asia/Singapore',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
};
