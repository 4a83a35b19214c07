/** Latvian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Reģistrācijas sākums: {0}
Atlikusi mazāk nekā nedēļa
{shown} no # sesijām | {shown} no # sesijas | {shown} no # sesijām
Pievienot kalendāram
Kopīgot
Plenārsēde
Tajā pašā laikā: {0}
Cits
Apple un citi kalendāri (.ics)
Atveriet šo saiti otrā ierīcē un pievienojiet tur savu izlasi.
Nenotiks
# sesiju izlasē | # sesija izlasē | # sesijas izlasē
Kalendārus neizdevās ielādēt. Lūdzu, mēģiniet vēlreiz vēlāk.
Medijiem
Atlikusi mazāk nekā stunda
Norādīts vietējais laiks ({0}).
pārceltas: {0}
Režģis
Nē, paldies
Šiem filtriem neatbilst neviena sesija.
Dienas
nenotiks: {0}
Visas parādītās (.ics): {0}
Runātāji
Izlase no saites
Ar zvaigznīti atzīmētās sesijas ar saiti var pārnest uz citu ierīci.
Pievienot # sesijas | Pievienot # sesiju | Pievienot # sesijas
Svarīgi
Priekšlasījums
Reģistrācijas termiņš: {0}
jaunas: {0}
Reģistrācija ir slēgta
Izlase
Veids
Partneri
Saiti neizdevās kopīgot
Līdz sākumam
Saite
Kavējas
Pārtraukums
Saviesīgs pasākums
Kontakti medijiem
Saraksts
st.
Valodas
Jauna
d.
Norādīts vietējais laiks ({0}), blakus – jūsu laiks ({1}).
Atlikušas mazāk nekā desmit minūtes
Sākotnējais laiks: {0}
Iepriekš:
Akreditācija
Dokumenti
Brīvu vietu nav
Steidzami: {0}
Tagad
Atvērta medijiem
Mana programma
Pāriet uz pašreizējo laiku
Šīs saites QR kods nolasīšanai ar citas ierīces kameru
Klātienē un tiešsaistē
Parāda tikai šīs sesijas
Brīvu vietu nav; ir gaidīšanas saraksts
{0} min
Mainīta
Norādīts laiks jūsu laika joslā ({0}).
Tiešsaistē
Steidzami
{0} st.
Iepriekšējā tajā pašā telpā
pēc vietējā laika ({0})
Pieteikties gaidīšanas sarakstā
Sesijas lapa
Tematiskais virziens
Šo saturu neizdevās ielādēt.
Reģistrēties
Programma ir mainījusies: {0}.
svītrotas: {0}
Notiek ielāde…
Skatīties tiešraidi
Skats
Nākamā tajā pašā telpā
Norādīts laiks šādā laika joslā: {0}.
Valoda
Programma vēl nav publicēta.
Skatīties ierakstus
Reģistrācija ir atvērta
min
Mana programma (.ics): {0}
Skatīties ierakstu
Kā nokļūt
Izlase: {0}
Slēpt: {0}
Citi partneri
Rīkotāji ir svītrojuši šo sesiju no programmas.
Paneļdiskusija
Ar zvaigznīti atzīmētās sesijas būs redzamas šeit. Tās tiek glabātas tikai šajā pārlūkprogrammā.
pēc jūsu laika ({0})
Nākamā ziņa
Sākt kustību
Notiek pašlaik
Izlase
Saite nokopēta
Atjaunināts: {0}. Jaunāko versiju neizdevās ielādēt.
mutiskā tulkošana: {0}
Virsraksti
Laiks
Jūsu laiks
Pievienot kalendāram
Telpa
Filtri
mainītas: {0}
Visu dienu
Nenotiks
Turpinās:
# sesiju | # sesija | # sesijas
Uz citu ierīci
no {0} līdz {1}
Pašlaik ziņu nav.
Rīko
Karte
Mutiskā tulkošana
Programma
Pasākums ir noslēdzies
Pasākuma lapa
Šodien
Tajā pašā laikā
Daļu satura neizdevās ielādēt. Mēģinājums tiks atkārtots, kad būs atjaunots tīkla savienojums.
Noņemt filtru: {0}
Vairs nav programmā
Kopēt saiti
Rādīt # sesijas | Rādīt # sesiju | Rādīt # sesijas
Mediji
Notīrīt visu
„{0}”
Darbnīca
Pārcelta
Visas dienas
pēc jūsu laika
Logotipi
Iepriekšējā ziņa
Atlikusi mazāk nekā diena
tagad:
Aizvērt
Valodas, kuras saprotu
Visas ziņas
Jauns laiks
Apturēt kustību
Slēpt notikušās sesijas
Notiks tiešsaistē
Abonēt atjauninājumus
„{0}” un „{1}” notiek vienlaikus ({2}).
Atlikts
Moderē
Meklēt programmā
līdz {0}
Brīvais laiks starp sesijām
Lielākās daļas sesiju valoda: {0}
Citas sesijas
Saglabāt vai kopīgot
Ziņas`,
  cities:
    'Cairo=Kaira|Chicago=Čikāga|Los Angeles=Losandželosa|New York=Ņujorka|Sao Paulo=Sanpaulu|Almaty=Almati|Ashgabat=Ašgabata|Beirut=Beirūta|Bishkek=Biškeka|Dubai=Dubaija|Dushanbe=Dušanbe|Jerusalem=Jeruzaleme|Nicosia=Nikosija|Qatar=Katara|Riyadh=Rijāda|Samarkand=Samarkanda|Seoul=Seula|Shanghai=Šanhaja|Singapore=Singapūra|Tashkent=Taškenta|Tehran=Teherāna|Tokyo=Tokija|Yerevan=Erevāna|Sydney=Sidneja|Amsterdam=Amsterdama|Athens=Atēnas|Belgrade=Belgrada|Berlin=Berlīne|Brussels=Brisele|Bucharest=Bukareste|Budapest=Budapešta|Chisinau=Kišiņeva|Copenhagen=Kopenhāgena|Dublin=Dublina|Istanbul=Stambula|Kiev=Kijeva|Kyiv=Kijeva|Lisbon=Lisabona|Ljubljana=Ļubļana|London=Londona|Luxembourg=Luksemburga|Madrid=Madride|Minsk=Minska|Moscow=Maskava|Paris=Parīze|Prague=Prāga|Riga=Rīga|Rome=Roma|Sarajevo=Sarajeva|Sofia=Sofija|Stockholm=Stokholma|Tallinn=Tallina|Tirane=Tirāna|Vienna=Vīne|Vilnius=Viļņa|Warsaw=Varšava|Zagreb=Zagreba|Zurich=Cīrihe',
};

export const language = createLanguage('lv', parts);
