/** Danish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Tilmelding fra {0}
Mindre end en uge til start
{0} min
Mindre end en time til start
Kort
Tidspunkterne er i tidszonen {0}.
Fuldt booket – der er venteliste
{shown} af # programpunkt | {shown} af # programpunkter
Ryd alt
Åbn linket på den anden enhed for at tilføje dine favoritter dér.
Din tid
Nyheder
Favorit
Ændret
Ikke længere i programmet
Tilmeld dig
Forrige nyhed
flyttet: {0}
Aflyst
Tilmelding senest {0}
En del af indholdet kunne ikke indlæses. Der prøves igen, når forbindelsen er tilbage.
Stadig i gang:
Haster: {0}
Mindre end ti minutter til start
Til pressen
Starter om
# favorit | # favoritter
Sprog, jeg forstår
Forrige i samme lokale
slutter {0}
Næste i samme lokale
Favorit: {0}
Udskudt
Favoritter
Tidspunkt
# programpunkt | # programpunkter
Plenum
Nej tak
Forsinket
Programmet er endnu ikke offentliggjort.
Socialt arrangement
Pressekontakt
Markér programpunkter med stjernen for at samle dem her. De gemmes kun i denne browser.
Apple og andre kalendere (.ics)
Sprog
QR-kode til linket, som kan scannes med en anden enhed
Pause
din tid
Tidspunkterne er i lokal tid ({0}) med din tid ved siden af ({1}).
d
Føj til kalender
Liste
Link
fra {0} til {1}
Afholdes online
Før:
Programmet er ændret ({0}).
Markér programpunkter med stjernen for at tage dem med til en anden enhed via et link.
t
I dag
Fysisk og online
Viser kun disse programpunkter
nye: {0}
Tilmeldingen er åben
nu:
Partnere
Oplæg
Sprog i de fleste programpunkter: {0}
Nu
Vigtigt
tolkes til {0}
fjernet: {0}
Indlæser …
Stop bevægelsen
Spor
Fjern filter: {0}
Ingen programpunkter passer til filtrene.
Se livestream
aflyst: {0}
Nyt
Skriv dig på venteliste
Visning
lokal tid ({0})
Gå til nu
På samme tid som {0}
Mit program (.ics): {0}
Arrangeret af
Sprog
Dage
Vis # programpunkt | Vis # programpunkter
Se optagelserne
Presse
Alle nyheder
Skjul: {0}
Lokale
Arrangørerne har fjernet dette programpunkt.
På samme tid
Skjul overståede
din tid ({0})
Næste nyhed
Start bevægelsen
Program
Tidspunkterne er i din tidszone ({0}).
Senest opdateret {0}. Den nyeste version kunne ikke indlæses.
Linket er kopieret
Overskrifter
Aflyst
Det viste program (.ics): {0}
Føj til en kalender
Type
Programpunktets side
Paneldebat
Hele dagen
Abonnér på opdateringer
Fuldt booket
min
Del
På en anden enhed
Moderator
Tilmeldingen er lukket
Se optagelsen
Luk
Ny dato
Favoritter fra et link
Arrangementet er slut
Åbent for pressen
Online
ændret: {0}
Kopiér link
Gem eller del
Dokumenter
Skema
Øvrige partnere
Flyttet
Tilføj # programpunkt | Tilføj # programpunkter
»{0}«
Tidligere annonceret: {0}
Tolkning
Alle dage
{0} t
Logoer
Rutevejledning
Mindre end et døgn til start
Indholdet kunne ikke indlæses.
Prøv igen
Der er ingen nyheder i øjeblikket.
Tidspunkterne er i lokal tid ({0}).
Akkreditering
Oplægsholdere
Filtre
Arrangementets side
Andet
»{0}« og »{1}« foregår på samme tid ({2}).
Haster
I gang nu
Søg i programmet
Linket kunne ikke deles
Ledig tid
Mit program
Andre programpunkter
Workshop
Kalenderne kunne ikke indlæses. Prøv igen senere.`,
  cities:
    'Sao Paulo=São Paulo|Ashgabat=Asjkhabad|Bishkek=Bisjkek|Dushanbe=Dusjanbe|Tashkent=Tasjkent|Tehran=Teheran|Yerevan=Jerevan|Athens=Athen|Belgrade=Beograd|Brussels=Bruxelles|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=København|Kyiv=Kiev|Lisbon=Lissabon|Moscow=Moskva|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warszawa|Zurich=Zürich',
};

export const language = createLanguage('da', parts);
