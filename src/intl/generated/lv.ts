/** Latvian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Reģistrācijas sākums: {0}
Atlikusi mazāk nekā nedēļa
{0} min
Atlikusi mazāk nekā stunda
Karte
Norādīts laiks šādā laika joslā: {0}.
Brīvu vietu nav; ir gaidīšanas saraksts
{shown} no # sesijām | {shown} no # sesijas | {shown} no # sesijām
Notīrīt visu
Atveriet šo saiti otrā ierīcē un pievienojiet tur savu izlasi.
Jūsu laiks
Ziņas
Izlase
Mainīta
Vairs nav programmā
Reģistrēties
Iepriekšējā ziņa
pārceltas: {0}
Nenotiks
Reģistrācijas termiņš: {0}
Daļu satura neizdevās ielādēt. Mēģinājums tiks atkārtots, kad būs atjaunots tīkla savienojums.
Turpinās:
Steidzami: {0}
Atlikušas mazāk nekā desmit minūtes
Medijiem
Līdz sākumam
# sesiju izlasē | # sesija izlasē | # sesijas izlasē
Valodas, kuras saprotu
Iepriekšējā tajā pašā telpā
līdz {0}
Nākamā tajā pašā telpā
Izlase: {0}
Atlikts
Izlase
Laiks
# sesiju | # sesija | # sesijas
Plenārsēde
Nē, paldies
Kavējas
Programma vēl nav publicēta.
Saviesīgs pasākums
Kontakti medijiem
Ar zvaigznīti atzīmētās sesijas būs redzamas šeit. Tās tiek glabātas tikai šajā pārlūkprogrammā.
Apple un citi kalendāri (.ics)
Valodas
Šīs saites QR kods nolasīšanai ar citas ierīces kameru
Pārtraukums
pēc jūsu laika
Norādīts vietējais laiks ({0}), blakus – jūsu laiks ({1}).
d.
Pievienot kalendāram
Saraksts
Saite
no {0} līdz {1}
Notiks tiešsaistē
Iepriekš:
Programma ir mainījusies: {0}.
Ar zvaigznīti atzīmētās sesijas ar saiti var pārnest uz citu ierīci.
st.
Šodien
Klātienē un tiešsaistē
Parāda tikai šīs sesijas
jaunas: {0}
Reģistrācija ir atvērta
tagad:
Partneri
Priekšlasījums
Lielākās daļas sesiju valoda: {0}
Tagad
Svarīgi
mutiskā tulkošana: {0}
svītrotas: {0}
Notiek ielāde…
Apturēt kustību
Tematiskais virziens
Noņemt filtru: {0}
Šiem filtriem neatbilst neviena sesija.
Skatīties tiešraidi
nenotiks: {0}
Jauna
Pieteikties gaidīšanas sarakstā
Skats
pēc vietējā laika ({0})
Pāriet uz pašreizējo laiku
Tajā pašā laikā: {0}
Mana programma (.ics): {0}
Rīko
Valoda
Dienas
Rādīt # sesijas | Rādīt # sesiju | Rādīt # sesijas
Skatīties ierakstus
Mediji
Visas ziņas
Slēpt: {0}
Telpa
Rīkotāji ir svītrojuši šo sesiju no programmas.
Tajā pašā laikā
Slēpt notikušās sesijas
pēc jūsu laika ({0})
Nākamā ziņa
Sākt kustību
Programma
Norādīts laiks jūsu laika joslā ({0}).
Atjaunināts: {0}. Jaunāko versiju neizdevās ielādēt.
Saite nokopēta
Virsraksti
Nenotiks
Visas parādītās (.ics): {0}
Pievienot kalendāram
Veids
Sesijas lapa
Paneļdiskusija
Visu dienu
Abonēt atjauninājumus
Brīvu vietu nav
min
Kopīgot
Uz citu ierīci
Moderē
Reģistrācija ir slēgta
Skatīties ierakstu
Aizvērt
Jauns laiks
Izlase no saites
Pasākums ir noslēdzies
Atvērta medijiem
Tiešsaistē
mainītas: {0}
Kopēt saiti
Saglabāt vai kopīgot
Dokumenti
Režģis
Citi partneri
Pārcelta
Pievienot # sesijas | Pievienot # sesiju | Pievienot # sesijas
„{0}”
Sākotnējais laiks: {0}
Mutiskā tulkošana
Visas dienas
{0} st.
Logotipi
Kā nokļūt
Atlikusi mazāk nekā diena
Šo saturu neizdevās ielādēt.
Mēģināt vēlreiz
Pašlaik ziņu nav.
Norādīts vietējais laiks ({0}).
Akreditācija
Runātāji
Filtri
Pasākuma lapa
Cits
„{0}” un „{1}” notiek vienlaikus ({2}).
Steidzami
Notiek pašlaik
Meklēt programmā
Saiti neizdevās kopīgot
Brīvais laiks starp sesijām
Mana programma
Citas sesijas
Darbnīca
Kalendārus neizdevās ielādēt. Lūdzu, mēģiniet vēlreiz vēlāk.`,
  cities:
    'Cairo=Kaira|Chicago=Čikāga|Los Angeles=Losandželosa|New York=Ņujorka|Sao Paulo=Sanpaulu|Almaty=Almati|Ashgabat=Ašgabata|Beirut=Beirūta|Bishkek=Biškeka|Dubai=Dubaija|Dushanbe=Dušanbe|Jerusalem=Jeruzaleme|Nicosia=Nikosija|Qatar=Katara|Riyadh=Rijāda|Samarkand=Samarkanda|Seoul=Seula|Shanghai=Šanhaja|Singapore=Singapūra|Tashkent=Taškenta|Tehran=Teherāna|Tokyo=Tokija|Yerevan=Erevāna|Sydney=Sidneja|Amsterdam=Amsterdama|Athens=Atēnas|Belgrade=Belgrada|Berlin=Berlīne|Brussels=Brisele|Bucharest=Bukareste|Budapest=Budapešta|Chisinau=Kišiņeva|Copenhagen=Kopenhāgena|Dublin=Dublina|Istanbul=Stambula|Kiev=Kijeva|Kyiv=Kijeva|Lisbon=Lisabona|Ljubljana=Ļubļana|London=Londona|Luxembourg=Luksemburga|Madrid=Madride|Minsk=Minska|Moscow=Maskava|Paris=Parīze|Prague=Prāga|Riga=Rīga|Rome=Roma|Sarajevo=Sarajeva|Sofia=Sofija|Stockholm=Stokholma|Tallinn=Tallina|Tirane=Tirāna|Vienna=Vīne|Vilnius=Viļņa|Warsaw=Varšava|Zagreb=Zagreba|Zurich=Cīrihe',
};

export const language = createLanguage('lv', parts);
