/** Dutch, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inschrijven kan vanaf {0}
Begint over minder dan een week
{shown} van # sessie | {shown} van # sessies
Toevoegen aan agenda
Delen
Plenaire sessie
Tegelijkertijd met {0}
Overig
Apple en andere agenda’s (.ics)
Open deze link op het andere apparaat om uw favorieten daar toe te voegen.
Geannuleerd
# favoriet | # favorieten
De agenda’s konden niet worden geladen. Probeer het later opnieuw.
Voor de pers
Begint over minder dan een uur
Alle tijden zijn in lokale tijd ({0}).
{0} verplaatst
Raster
Nee, bedankt
Er zijn geen sessies die aan deze filters voldoen.
Dagen
{0} geannuleerd
Getoond programma (.ics): {0}
Sprekers
Favorieten uit een link
Markeer sessies met de ster om ze via een link mee te nemen naar een ander apparaat.
# sessie toevoegen | # sessies toevoegen
Belangrijk
Lezing
Inschrijven kan tot uiterlijk {0}
{0} nieuw
Inschrijving gesloten
Favoriet
Type
Partners
De link kon niet worden gedeeld
Begint over
Link
Begint later
Pauze
Sociaal programma
Perscontact
Lijst
u
Talen
Nieuw
d
Alle tijden zijn in lokale tijd ({0}), met uw tijd ernaast ({1}).
Begint over minder dan tien minuten
Eerder aangekondigd: {0}
Eerder:
Accreditatie
Documenten
Volgeboekt
Dringend: {0}
Nu
Open voor pers
Mijn programma
Naar het huidige moment
QR-code van deze link, om te scannen met een ander apparaat
Op locatie en online
Toont alleen deze sessies
Volgeboekt; er is een wachtlijst
{0} min
Gewijzigd
Alle tijden zijn in uw tijdzone ({0}).
Online
Dringend
{0} u
Hiervoor in dezelfde zaal
lokale tijd ({0})
Inschrijven op wachtlijst
Sessiepagina
Programmalijn
Deze inhoud kon niet worden geladen.
Inschrijven
Het programma is gewijzigd: {0}.
{0} geschrapt
Laden…
Livestream bekijken
Weergave
Hierna in dezelfde zaal
Alle tijden zijn in de tijdzone {0}.
Taal
Het programma is nog niet bekend.
Opnames bekijken
Inschrijving geopend
min
Mijn programma (.ics): {0}
Opname bekijken
Route
Favoriet: {0}
Verbergen: {0}
Overige partners
De organisatie heeft deze sessie uit het programma gehaald.
Panelgesprek
Markeer sessies met de ster om ze hier te verzamelen. Ze worden alleen in deze browser opgeslagen.
uw tijd ({0})
Volgend bericht
Beweging starten
Nu bezig
Favorieten
Link gekopieerd
Stand van {0}. De nieuwste versie kon niet worden geladen.
met tolken: {0}
Nieuwskoppen
Tijd
Uw tijd
Toevoegen aan een agenda
Zaal
Filters
{0} gewijzigd
Hele dag
Geannuleerd
Nog bezig:
# sessie | # sessies
Op een ander apparaat
van {0} tot {1}
Er is op dit moment geen nieuws.
Organisatie
Kaart
Tolken
Programma
Dit evenement is afgelopen
Evenementpagina
Vandaag
Tegelijkertijd
Een deel van de inhoud kon niet worden geladen. Zodra er weer verbinding is, wordt het opnieuw geprobeerd.
Filter verwijderen: {0}
Niet meer in het programma
Link kopiëren
# sessie tonen | # sessies tonen
Pers
Alles wissen
‘{0}’
Workshop
Verplaatst
Alle dagen
uw tijd
Logo’s
Vorig bericht
Begint over minder dan een dag
nu:
Sluiten
Talen die ik versta
Al het nieuws
Nieuwe datum
Beweging stoppen
Afgelopen sessies verbergen
Gaat online door
Abonneren op updates
‘{0}’ en ‘{1}’ vinden tegelijkertijd plaats ({2}).
Uitgesteld
Moderator
Zoeken in het programma
eindigt {0}
Vrije momenten
Taal van de meeste sessies: {0}
Andere sessies
Opslaan of delen
Nieuws`,
  cities:
    'Cairo=Caïro|Sao Paulo=São Paulo|Almaty=Alma-Ata|Ashgabat=Asjchabad|Baku=Bakoe|Beirut=Beiroet|Bishkek=Bisjkek|Dushanbe=Doesjanbe|Jerusalem=Jeruzalem|Riyadh=Riyad|Shanghai=Sjanghai|Tashkent=Tasjkent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Athens=Athene|Belgrade=Belgrado|Berlin=Berlijn|Brussels=Brussel|Bucharest=Boekarest|Budapest=Boedapest|Chisinau=Chișinău|Copenhagen=Kopenhagen|Istanbul=Istanboel|Kyiv=Kiev|Lisbon=Lissabon|London=Londen|Luxembourg=Luxemburg|Moscow=Moskou|Paris=Parijs|Prague=Praag|Tirane=Tirana|Vienna=Wenen|Warsaw=Warschau|Zurich=Zürich',
};

export const language = createLanguage('nl', parts);
