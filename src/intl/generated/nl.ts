/** Dutch, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inschrijven kan vanaf {0}
Begint over minder dan een week
{0} min
Begint over minder dan een uur
Kaart
Alle tijden zijn in de tijdzone {0}.
Volgeboekt; er is een wachtlijst
{shown} van # sessie | {shown} van # sessies
Alles wissen
Open deze link op het andere apparaat om uw favorieten daar toe te voegen.
Uw tijd
Nieuws
Favoriet
Gewijzigd
Niet meer in het programma
Inschrijven
Vorig bericht
{0} verplaatst
Geannuleerd
Inschrijven kan tot uiterlijk {0}
Een deel van de inhoud kon niet worden geladen. Zodra er weer verbinding is, wordt het opnieuw geprobeerd.
Nog bezig:
Dringend: {0}
Begint over minder dan tien minuten
Voor de pers
Begint over
# favoriet | # favorieten
Talen die ik versta
Hiervoor in dezelfde zaal
eindigt {0}
Hierna in dezelfde zaal
Favoriet: {0}
Uitgesteld
Favorieten
Tijd
# sessie | # sessies
Plenaire sessie
Nee, bedankt
Begint later
Het programma is nog niet bekend.
Sociaal programma
Perscontact
Markeer sessies met de ster om ze hier te verzamelen. Ze worden alleen in deze browser opgeslagen.
Apple en andere agenda’s (.ics)
Talen
QR-code van deze link, om te scannen met een ander apparaat
Pauze
uw tijd
Alle tijden zijn in lokale tijd ({0}), met uw tijd ernaast ({1}).
d
Toevoegen aan agenda
Lijst
Link
van {0} tot {1}
Gaat online door
Eerder:
Het programma is gewijzigd: {0}.
Markeer sessies met de ster om ze via een link mee te nemen naar een ander apparaat.
u
Vandaag
Op locatie en online
Toont alleen deze sessies
{0} nieuw
Inschrijving geopend
nu:
Partners
Lezing
Taal van de meeste sessies: {0}
Nu
Belangrijk
met tolken: {0}
{0} geschrapt
Laden…
Beweging stoppen
Programmalijn
Filter verwijderen: {0}
Er zijn geen sessies die aan deze filters voldoen.
Livestream bekijken
{0} geannuleerd
Nieuw
Inschrijven op wachtlijst
Weergave
lokale tijd ({0})
Naar het huidige moment
Tegelijkertijd met {0}
Mijn programma (.ics): {0}
Organisatie
Taal
Dagen
# sessie tonen | # sessies tonen
Opnames bekijken
Pers
Al het nieuws
Verbergen: {0}
Zaal
De organisatie heeft deze sessie uit het programma gehaald.
Tegelijkertijd
Afgelopen sessies verbergen
uw tijd ({0})
Volgend bericht
Beweging starten
Programma
Alle tijden zijn in uw tijdzone ({0}).
Stand van {0}. De nieuwste versie kon niet worden geladen.
Link gekopieerd
Nieuwskoppen
Geannuleerd
Getoond programma (.ics): {0}
Toevoegen aan een agenda
Type
Sessiepagina
Panelgesprek
Hele dag
Abonneren op updates
Volgeboekt
min
Delen
Op een ander apparaat
Moderator
Inschrijving gesloten
Opname bekijken
Sluiten
Nieuwe datum
Favorieten uit een link
Dit evenement is afgelopen
Open voor pers
Online
{0} gewijzigd
Link kopiëren
Opslaan of delen
Documenten
Raster
Overige partners
Verplaatst
# sessie toevoegen | # sessies toevoegen
‘{0}’
Eerder aangekondigd: {0}
Tolken
Alle dagen
{0} u
Logo’s
Route
Begint over minder dan een dag
Deze inhoud kon niet worden geladen.
Opnieuw proberen
Er is op dit moment geen nieuws.
Alle tijden zijn in lokale tijd ({0}).
Accreditatie
Sprekers
Filters
Evenementpagina
Overig
‘{0}’ en ‘{1}’ vinden tegelijkertijd plaats ({2}).
Dringend
Nu bezig
Zoeken in het programma
De link kon niet worden gedeeld
Vrije momenten
Mijn programma
Andere sessies
Workshop
De agenda’s konden niet worden geladen. Probeer het later opnieuw.`,
  cities:
    'Cairo=Caïro|Sao Paulo=São Paulo|Almaty=Alma-Ata|Ashgabat=Asjchabad|Baku=Bakoe|Beirut=Beiroet|Bishkek=Bisjkek|Dushanbe=Doesjanbe|Jerusalem=Jeruzalem|Riyadh=Riyad|Shanghai=Sjanghai|Tashkent=Tasjkent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Athens=Athene|Belgrade=Belgrado|Berlin=Berlijn|Brussels=Brussel|Bucharest=Boekarest|Budapest=Boedapest|Chisinau=Chișinău|Copenhagen=Kopenhagen|Istanbul=Istanboel|Kyiv=Kiev|Lisbon=Lissabon|London=Londen|Luxembourg=Luxemburg|Moscow=Moskou|Paris=Parijs|Prague=Praag|Tirane=Tirana|Vienna=Wenen|Warsaw=Warschau|Zurich=Zürich',
};

export const language = createLanguage('nl', parts);
