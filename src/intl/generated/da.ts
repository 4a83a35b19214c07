/** Danish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Tilmelding fra {0}
Mindre end en uge til start
{shown} af # programpunkt | {shown} af # programpunkter
Føj til kalender
Del
Plenum
På samme tid som {0}
Andet
Apple og andre kalendere (.ics)
Åbn linket på den anden enhed for at tilføje dine favoritter dér.
Aflyst
# favorit | # favoritter
Kalenderne kunne ikke indlæses. Prøv igen senere.
Til pressen
Mindre end en time til start
Tidspunkterne er i lokal tid ({0}).
flyttet: {0}
Skema
Nej tak
Ingen programpunkter passer til filtrene.
Dage
aflyst: {0}
Det viste program (.ics): {0}
Oplægsholdere
Favoritter fra et link
Markér programpunkter med stjernen for at tage dem med til en anden enhed via et link.
Tilføj # programpunkt | Tilføj # programpunkter
Vigtigt
Oplæg
Tilmelding senest {0}
nye: {0}
Tilmeldingen er lukket
Favorit
Type
Partnere
Linket kunne ikke deles
Starter om
Link
Forsinket
Pause
Socialt arrangement
Pressekontakt
Liste
t
Sprog
Nyt
d
Tidspunkterne er i lokal tid ({0}) med din tid ved siden af ({1}).
Mindre end ti minutter til start
Tidligere annonceret: {0}
Før:
Akkreditering
Dokumenter
Fuldt booket
Haster: {0}
Nu
Åbent for pressen
Mit program
Gå til nu
QR-kode til linket, som kan scannes med en anden enhed
Fysisk og online
Viser kun disse programpunkter
Fuldt booket – der er venteliste
{0} min
Ændret
Tidspunkterne er i din tidszone ({0}).
Online
Haster
{0} t
Forrige i samme lokale
lokal tid ({0})
Skriv dig på venteliste
Programpunktets side
Spor
Indholdet kunne ikke indlæses.
Tilmeld dig
Programmet er ændret ({0}).
fjernet: {0}
Indlæser …
Se livestream
Visning
Næste i samme lokale
Tidspunkterne er i tidszonen {0}.
Sprog
Programmet er endnu ikke offentliggjort.
Se optagelserne
Tilmeldingen er åben
min
Mit program (.ics): {0}
Se optagelsen
Rutevejledning
Favorit: {0}
Skjul: {0}
Øvrige partnere
Arrangørerne har fjernet dette programpunkt.
Paneldebat
Markér programpunkter med stjernen for at samle dem her. De gemmes kun i denne browser.
din tid ({0})
Næste nyhed
Start bevægelsen
I gang nu
Favoritter
Linket er kopieret
Senest opdateret {0}. Den nyeste version kunne ikke indlæses.
tolkes til {0}
Overskrifter
Tidspunkt
Din tid
Føj til en kalender
Lokale
Filtre
ændret: {0}
Hele dagen
Aflyst
Stadig i gang:
# programpunkt | # programpunkter
På en anden enhed
fra {0} til {1}
Der er ingen nyheder i øjeblikket.
Arrangeret af
Kort
Tolkning
Program
Arrangementet er slut
Arrangementets side
I dag
På samme tid
En del af indholdet kunne ikke indlæses. Der prøves igen, når forbindelsen er tilbage.
Fjern filter: {0}
Ikke længere i programmet
Kopiér link
Vis # programpunkt | Vis # programpunkter
Presse
Ryd alt
»{0}«
Workshop
Flyttet
Alle dage
din tid
Logoer
Forrige nyhed
Mindre end et døgn til start
nu:
Luk
Sprog, jeg forstår
Alle nyheder
Ny dato
Stop bevægelsen
Skjul overståede
Afholdes online
Abonnér på opdateringer
»{0}« og »{1}« foregår på samme tid ({2}).
Udskudt
Moderator
Søg i programmet
slutter {0}
Ledig tid
Sprog i de fleste programpunkter: {0}
Andre programpunkter
Gem eller del
Nyheder`,
  cities:
    'Sao Paulo=São Paulo|Ashgabat=Asjkhabad|Bishkek=Bisjkek|Dushanbe=Dusjanbe|Tashkent=Tasjkent|Tehran=Teheran|Yerevan=Jerevan|Athens=Athen|Belgrade=Beograd|Brussels=Bruxelles|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=København|Kyiv=Kiev|Lisbon=Lissabon|Moscow=Moskva|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warszawa|Zurich=Zürich',
};

export const language = createLanguage('da', parts);
