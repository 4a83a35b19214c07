/** Swedish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Anmälan öppnar {0}
Mindre än en vecka kvar
{0} min
Mindre än en timme kvar
Karta
Tiderna anges i tidszonen {0}.
Fullbokat, men det finns en väntelista
{shown} av # programpunkt | {shown} av # programpunkter
Rensa allt
Öppna länken på den andra enheten för att lägga till dina favoriter där.
Din tid
Nyheter
Favorit
Ändrad
Inte längre i programmet
Anmäl dig
Föregående nyhet
flyttade: {0}
Inställt
Anmälan senast {0}
En del av innehållet kunde inte läsas in. Ett nytt försök görs när anslutningen är tillbaka.
Pågår fortfarande:
Brådskande: {0}
Mindre än tio minuter kvar
För pressen
Börjar om
# favorit | # favoriter
Språk som jag förstår
Föregående i samma lokal
slutar {0}
Nästa i samma lokal
Favorit: {0}
Uppskjutet
Favoriter
Tid
# programpunkt | # programpunkter
Plenum
Nej tack
Försenad
Programmet har inte publicerats än.
Socialt program
Presskontakt
Markera programpunkter med stjärnan för att samla dem här. De sparas bara i den här webbläsaren.
Apple och andra kalendrar (.ics)
Språk
QR-kod för länken, kan skannas med en annan enhet
Paus
din tid
Tiderna anges i lokal tid ({0}), med din tid bredvid ({1}).
d
Lägg till i kalender
Lista
Länk
från {0} till {1}
Hålls digitalt
Tidigare:
Programmet har ändrats ({0}).
Markera programpunkter med stjärnan för att ta med dem till en annan enhet via en länk.
tim
I dag
På plats och digitalt
Visar bara dessa programpunkter
nya: {0}
Anmälan är öppen
nu:
Samarbetspartner
Föredrag
Språk för de flesta programpunkter: {0}
Nu
Viktigt
tolkas till {0}
borttagna: {0}
Läser in …
Stoppa rörelsen
Spår
Ta bort filter: {0}
Inga programpunkter matchar filtren.
Se direktsändningen
inställda: {0}
Ny
Ställ dig på väntelistan
Vy
lokal tid ({0})
Gå till nu
Samtidigt som {0}
Mitt program (.ics): {0}
Arrangeras av
Språk
Dagar
Visa # programpunkt | Visa # programpunkter
Se inspelningarna
Press
Alla nyheter
Dölj: {0}
Lokal
Arrangörerna har tagit bort den här programpunkten.
Samtidigt
Dölj avslutade
din tid ({0})
Nästa nyhet
Starta rörelsen
Program
Tiderna anges i din tidszon ({0}).
Uppdaterat {0}. Den senaste versionen kunde inte läsas in.
Länken har kopierats
Rubriker
Inställd
Visat program (.ics): {0}
Lägg till i en kalender
Typ
Programpunktens sida
Panelsamtal
Hela dagen
Prenumerera på uppdateringar
Fullbokat
min
Dela
På en annan enhet
Moderator
Anmälan är stängd
Se inspelningen
Stäng
Nytt datum
Favoriter från en länk
Evenemanget är avslutat
Öppen för pressen
Digitalt
ändrade: {0}
Kopiera länk
Spara eller dela
Dokument
Schema
Övriga samarbetspartner
Flyttad
Lägg till # programpunkt | Lägg till # programpunkter
”{0}”
Tidigare meddelad tid: {0}
Tolkning
Alla dagar
{0} tim
Logotyper
Vägbeskrivning
Mindre än ett dygn kvar
Innehållet kunde inte läsas in.
Försök igen
Det finns inga nyheter just nu.
Tiderna anges i lokal tid ({0}).
Ackreditering
Medverkande
Filter
Evenemangets sida
Övrigt
”{0}” och ”{1}” pågår samtidigt ({2}).
Brådskande
Pågår nu
Sök i programmet
Länken kunde inte delas
Ledig tid
Mitt program
Andra programpunkter
Workshop
Kalendrarna kunde inte läsas in. Försök igen senare.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Asjchabad|Bishkek=Bisjkek|Dushanbe=Dusjanbe|Tashkent=Tasjkent|Tehran=Teheran|Yerevan=Jerevan|Athens=Aten|Belgrade=Belgrad|Brussels=Bryssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Köpenhamn|Helsinki=Helsingfors|Kyiv=Kiev|Lisbon=Lissabon|Luxembourg=Luxemburg|Moscow=Moskva|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warszawa|Zurich=Zürich',
};

export const language = createLanguage('sv', parts);
