/** Names of time zones as Windows, Outlook and people write them. This file has only data. */

/**
 * One zone per row: the Windows name, the IANA name, and the labels that Windows shows for it, with
 * older ones. The sign `~` stands for " Standard Time", and the city of
 * the IANA name is a label too, since scripts that are one file have this table as well.
 */
export const windowsTable = `
Afghanistan~ | Asia/Kabul
Alaskan~ | America/Anchorage | Alaska, Alaska Time, Alaska~, Alaska Daylight Time
Aleutian~ | America/Adak | Aleutian Islands
Altai~ | Asia/Barnaul | Gorno-Altaysk
Arab~ | Asia/Riyadh | Kuwait
Arabian~ | Asia/Dubai | Abu Dhabi, Muscat, Gulf~, Gulf Time
Arabic~ | Asia/Baghdad
Argentina~ | America/Argentina/Buenos_Aires | City of Buenos Aires
Astrakhan~ | Europe/Astrakhan | Ulyanovsk
Atlantic~ | America/Halifax | Atlantic Time (Canada), Atlantic Time
AUS Central~ | Australia/Darwin
Aus Central W.~ | Australia/Eucla
AUS Eastern~ | Australia/Sydney | Canberra, Melbourne
Azerbaijan~ | Asia/Baku
Azores~ | Atlantic/Azores
Bahia~ | America/Bahia | Salvador
Bangladesh~ | Asia/Dhaka
Belarus~ | Europe/Minsk
Bougainville~ | Pacific/Bougainville | Bougainville Island
Canada Central~ | America/Regina | Saskatchewan
Cape Verde~ | Atlantic/Cape_Verde | Cabo Verde Is., Cape Verde Is., Cabo Verde~
Caucasus~ | Asia/Yerevan | Armenia Time, Armenia~
Cen. Australia~ | Australia/Adelaide
Central America~ | America/Guatemala | Central America
Central Asia~ | Asia/Bishkek | Astana, Almaty
Central Brazilian~ | America/Cuiaba
Central Europe~ | Europe/Budapest | Belgrade, Bratislava, Ljubljana, Prague
Central European~ | Europe/Warsaw | Sarajevo, Skopje, Zagreb
Central Pacific~ | Pacific/Guadalcanal | Solomon Is., New Caledonia
Central~ | America/Chicago | Central Time (US & Canada), Central Time
Central~ (Mexico) | America/Mexico_City | Guadalajara, Monterrey
Chatham Islands~ | Pacific/Chatham | Chatham Islands
China~ | Asia/Shanghai | Beijing, Chongqing, Hong Kong, Urumqi, Hong Kong Time, Hong Kong~
Cuba~ | America/Havana
Dateline~ | Etc/GMT+12 | International Date Line West
E. Africa~ | Africa/Nairobi | East Africa Time
E. Australia~ | Australia/Brisbane
E. Europe~ | Europe/Chisinau | E. Europe
E. South America~ | America/Sao_Paulo | Brasilia, Brasilia Time, Brasilia~
Easter Island~ | Pacific/Easter | Easter Island
Eastern~ | America/New_York | Eastern Time (US & Canada), Eastern Time
Eastern~ (Mexico) | America/Cancun | Chetumal
Egypt~ | Africa/Cairo
Ekaterinburg~ | Asia/Yekaterinburg | Ekaterinburg, Russia TZ 4~
Fiji~ | Pacific/Fiji
FLE~ | Europe/Kiev | Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius, Eastern European Time, Eastern European Summer Time
Georgian~ | Asia/Tbilisi | Georgia Time, Georgia~
GMT~ | Europe/London | Dublin, Edinburgh, Lisbon, British Summer Time, Western European Time, Western European~, Western European Summer Time
Greenland~ | America/Godthab | Greenland
Greenwich~ | Atlantic/Reykjavik | Monrovia
GTB~ | Europe/Bucharest | Athens
Haiti~ | America/Port-au-Prince | Haiti
Hawaiian~ | Pacific/Honolulu | Hawaii, Hawaii-Aleutian~
India~ | Asia/Kolkata | Chennai, Mumbai, New Delhi
Iran~ | Asia/Tehran
Israel~ | Asia/Jerusalem | Jerusalem~
Jordan~ | Asia/Amman
Kaliningrad~ | Europe/Kaliningrad | Russia TZ 1~
Korea~ | Asia/Seoul | Korean Time, Korean~
Libya~ | Africa/Tripoli
Line Islands~ | Pacific/Kiritimati | Kiritimati Island
Lord Howe~ | Australia/Lord_Howe | Lord Howe Island
Magadan~ | Asia/Magadan
Magallanes~ | America/Punta_Arenas
Marquesas~ | Pacific/Marquesas | Marquesas Islands
Mauritius~ | Indian/Mauritius | Port Louis
Middle East~ | Asia/Beirut
Montevideo~ | America/Montevideo
Morocco~ | Africa/Casablanca
Mountain~ | America/Denver | Mountain Time (US & Canada), Mountain Time
Mountain~ (Mexico) | America/Mazatlan | La Paz, Chihuahua
Myanmar~ | Asia/Yangon | Yangon (Rangoon), Rangoon
N. Central Asia~ | Asia/Novosibirsk | Novosibirsk~
Namibia~ | Africa/Windhoek
Nepal~ | Asia/Kathmandu
New Zealand~ | Pacific/Auckland | Wellington
Newfoundland~ | America/St_Johns | Newfoundland
Norfolk~ | Pacific/Norfolk | Norfolk Island
North Asia East~ | Asia/Irkutsk | Russia TZ 7~
North Asia~ | Asia/Krasnoyarsk | Russia TZ 6~
North Korea~ | Asia/Pyongyang
Omsk~ | Asia/Omsk
Pacific SA~ | America/Santiago
Pacific~ | America/Los_Angeles | Pacific Time (US & Canada), Pacific Time
Pacific~ (Mexico) | America/Tijuana | Baja California
Pakistan~ | Asia/Karachi | Islamabad
Paraguay~ | America/Asuncion
Qyzylorda~ | Asia/Qyzylorda | Astana
Romance~ | Europe/Paris | Brussels, Copenhagen, Madrid, Kopenhagen
Russia Time Zone 3 | Europe/Samara | Izhevsk, Russia TZ 3~
Russia Time Zone 10 | Asia/Srednekolymsk | Chokurdakh, Russia TZ 10~
Russia Time Zone 11 | Asia/Kamchatka | Anadyr, Petropavlovsk-Kamchatsky, Russia TZ 11~
Russian~ | Europe/Moscow | St. Petersburg, Moscow Time, Russia TZ 2~, Moscow~
SA Eastern~ | America/Cayenne | Fortaleza
SA Pacific~ | America/Bogota | Lima, Quito, Rio Branco
SA Western~ | America/La_Paz | Georgetown, Manaus, San Juan
Saint Pierre~ | America/Miquelon | Saint Pierre and Miquelon
Sakhalin~ | Asia/Sakhalin
Samoa~ | Pacific/Apia | Samoa
Sao Tome~ | Africa/Sao_Tome
Saratov~ | Europe/Saratov
SE Asia~ | Asia/Bangkok | Hanoi, Jakarta, Indochina Time, Western Indonesia Time
Singapore~ | Asia/Singapore | Kuala Lumpur, Malay Peninsula~, Philippine~
South Africa~ | Africa/Johannesburg | Harare, Pretoria
South Sudan~ | Africa/Juba
Sri Lanka~ | Asia/Colombo | Sri Jayawardenepura
Sudan~ | Africa/Khartoum
Syria~ | Asia/Damascus
Taipei~ | Asia/Taipei
Tasmania~ | Australia/Hobart
Tocantins~ | America/Araguaina
Tokyo~ | Asia/Tokyo | Osaka, Sapporo, Japan Time, Japan~
Tomsk~ | Asia/Tomsk
Tonga~ | Pacific/Tongatapu | Nuku’alofa
Transbaikal~ | Asia/Chita
Turkey~ | Europe/Istanbul
Turks And Caicos~ | America/Grand_Turk | Turks and Caicos
Ulaanbaatar~ | Asia/Ulaanbaatar
US Eastern~ | America/Indiana/Indianapolis | Indiana (East)
US Mountain~ | America/Phoenix | Arizona
UTC | UTC | Coordinated Universal Time, Universal Coordinated Time, Universal Time
UTC-02 | Etc/GMT+2 | Coordinated Universal Time-02
UTC-08 | Etc/GMT+8 | Coordinated Universal Time-08
UTC-09 | Etc/GMT+9 | Coordinated Universal Time-09
UTC-11 | Etc/GMT+11 | Coordinated Universal Time-11
UTC+12 | Etc/GMT-12 | Coordinated Universal Time+12
UTC+13 | Etc/GMT-13 | Coordinated Universal Time+13
Venezuela~ | America/Caracas
Vladivostok~ | Asia/Vladivostok | Russia TZ 9~
Volgograd~ | Europe/Volgograd
W. Australia~ | Australia/Perth
W. Central Africa~ | Africa/Lagos | West Central Africa, West Africa Time, West Africa~
W. Europe~ | Europe/Berlin | Amsterdam, Bern, Rome, Stockholm, Vienna, Central European Time, Central European Summer Time
W. Mongolia~ | Asia/Hovd
West Asia~ | Asia/Tashkent | Ashgabat, Uzbekistan Time, Uzbekistan~
West Bank~ | Asia/Hebron | Gaza
West Pacific~ | Pacific/Port_Moresby | Guam
Yakutsk~ | Asia/Yakutsk | Russia TZ 8~
Yukon~ | America/Whitehorse | Yukon
Kamchatka~ | Asia/Kamchatka | Petropavlovsk-Kamchatsky - Old
Mid-Atlantic~ | Etc/GMT+2 | Mid-Atlantic, Mid-Atlantic - Old
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
