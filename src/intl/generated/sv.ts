/** Swedish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Anmälan öppnar {0}
Mindre än en vecka kvar
{shown} av # programpunkt | {shown} av # programpunkter
Lägg till i kalender
Dela
Plenum
Samtidigt som {0}
Övrigt
Apple och andra kalendrar (.ics)
Öppna länken på den andra enheten för att lägga till dina favoriter där.
Inställt
# favorit | # favoriter
Kalendrarna kunde inte läsas in. Försök igen senare.
För pressen
Mindre än en timme kvar
Tiderna anges i lokal tid ({0}).
flyttade: {0}
Schema
Nej tack
Inga programpunkter matchar filtren.
Dagar
inställda: {0}
Visat program (.ics): {0}
Medverkande
Favoriter från en länk
Markera programpunkter med stjärnan för att ta med dem till en annan enhet via en länk.
Lägg till # programpunkt | Lägg till # programpunkter
Viktigt
Föredrag
Anmälan senast {0}
nya: {0}
Anmälan är stängd
Favorit
Typ
Samarbetspartner
Länken kunde inte delas
Börjar om
Länk
Försenad
Paus
Socialt program
Presskontakt
Lista
tim
Språk
Ny
d
Tiderna anges i lokal tid ({0}), med din tid bredvid ({1}).
Mindre än tio minuter kvar
Tidigare meddelad tid: {0}
Tidigare:
Ackreditering
Dokument
Fullbokat
Brådskande: {0}
Nu
Öppen för pressen
Mitt program
Gå till nu
QR-kod för länken, kan skannas med en annan enhet
På plats och digitalt
Visar bara dessa programpunkter
Fullbokat, men det finns en väntelista
{0} min
Ändrad
Tiderna anges i din tidszon ({0}).
Digitalt
Brådskande
{0} tim
Föregående i samma lokal
lokal tid ({0})
Ställ dig på väntelistan
Programpunktens sida
Spår
Innehållet kunde inte läsas in.
Anmäl dig
Programmet har ändrats ({0}).
borttagna: {0}
Läser in …
Se direktsändningen
Vy
Nästa i samma lokal
Tiderna anges i tidszonen {0}.
Språk
Programmet har inte publicerats än.
Se inspelningarna
Anmälan är öppen
min
Mitt program (.ics): {0}
Se inspelningen
Vägbeskrivning
Favorit: {0}
Dölj: {0}
Övriga samarbetspartner
Arrangörerna har tagit bort den här programpunkten.
Panelsamtal
Markera programpunkter med stjärnan för att samla dem här. De sparas bara i den här webbläsaren.
din tid ({0})
Nästa nyhet
Starta rörelsen
Pågår nu
Favoriter
Länken har kopierats
Uppdaterat {0}. Den senaste versionen kunde inte läsas in.
tolkas till {0}
Rubriker
Tid
Din tid
Lägg till i en kalender
Lokal
Filter
ändrade: {0}
Hela dagen
Inställd
Pågår fortfarande:
# programpunkt | # programpunkter
På en annan enhet
från {0} till {1}
Det finns inga nyheter just nu.
Arrangeras av
Karta
Tolkning
Program
Evenemanget är avslutat
Evenemangets sida
I dag
Samtidigt
En del av innehållet kunde inte läsas in. Ett nytt försök görs när anslutningen är tillbaka.
Ta bort filter: {0}
Inte längre i programmet
Kopiera länk
Visa # programpunkt | Visa # programpunkter
Press
Rensa allt
”{0}”
Workshop
Flyttad
Alla dagar
din tid
Logotyper
Föregående nyhet
Mindre än ett dygn kvar
nu:
Stäng
Språk som jag förstår
Alla nyheter
Nytt datum
Stoppa rörelsen
Dölj avslutade
Hålls digitalt
Prenumerera på uppdateringar
”{0}” och ”{1}” pågår samtidigt ({2}).
Uppskjutet
Moderator
Sök i programmet
slutar {0}
Ledig tid
Språk för de flesta programpunkter: {0}
Andra programpunkter
Spara eller dela
Nyheter`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Asjchabad|Bishkek=Bisjkek|Dushanbe=Dusjanbe|Tashkent=Tasjkent|Tehran=Teheran|Yerevan=Jerevan|Athens=Aten|Belgrade=Belgrad|Brussels=Bryssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Köpenhamn|Helsinki=Helsingfors|Kyiv=Kiev|Lisbon=Lissabon|Luxembourg=Luxemburg|Moscow=Moskva|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warszawa|Zurich=Zürich',
};

export const language = createLanguage('sv', parts);
