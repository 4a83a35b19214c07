/** German, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Anmeldung ab {0}
Beginnt in weniger als einer Woche
{shown} von # Programmpunkt | {shown} von # Programmpunkten
Zum Kalender hinzufügen
Teilen
Plenum
Überschneidet sich mit {0}
Sonstiges
Apple und andere Kalender (.ics)
Öffnen Sie diesen Link auf dem anderen Gerät, um Ihre Favoriten dort hinzuzufügen.
Abgesagt
# Favorit | # Favoriten
Die Kalender konnten nicht geladen werden. Bitte versuchen Sie es später erneut.
Für die Presse
Beginnt in weniger als einer Stunde
Alle Uhrzeiten sind in Ortszeit angegeben ({0}).
{0} verlegt
Raster
Nein, danke
Zu diesen Filtern gibt es keine Programmpunkte.
Tage
{0} abgesagt
Angezeigtes Programm (.ics): {0}
Mitwirkende
Favoriten aus einem Link
Markieren Sie Programmpunkte mit dem Stern, um sie per Link auf ein anderes Gerät mitzunehmen.
# Programmpunkt hinzufügen | # Programmpunkte hinzufügen
Wichtig
Vortrag
Anmeldung bis {0}
{0} neu
Anmeldung geschlossen
Favorit
Format
Partner
Der Link konnte nicht geteilt werden
Beginnt in
Link
Beginnt später
Pause
Rahmenprogramm
Pressekontakt
Liste
Std.
Sprachen
Neu
Tg.
Alle Uhrzeiten sind in Ortszeit angegeben ({0}), daneben steht Ihre Zeit ({1}).
Beginnt in weniger als zehn Minuten
Ursprünglicher Termin: {0}
Bisher:
Akkreditierung
Dokumente
Ausgebucht
Dringend: {0}
Jetzt
Presseöffentlich
Mein Programm
Zum aktuellen Zeitpunkt
QR-Code dieses Links für die Kamera eines anderen Geräts
Vor Ort und online
Zeigt nur diese Programmpunkte
Ausgebucht; es gibt eine Warteliste
{0} Min.
Geändert
Alle Uhrzeiten sind in Ihrer Zeitzone angegeben ({0}).
Online
Dringend
{0} Std.
Davor im selben Raum
Ortszeit ({0})
In Warteliste eintragen
Seite zum Programmpunkt
Themenstrang
Dieser Inhalt konnte nicht geladen werden.
Zur Anmeldung
Das Programm hat sich geändert: {0}.
{0} gestrichen
Wird geladen …
Livestream ansehen
Ansicht
Danach im selben Raum
Alle Uhrzeiten sind in der Zeitzone {0} angegeben.
Sprache
Das Programm ist noch nicht veröffentlicht.
Aufzeichnungen ansehen
Anmeldung möglich
Min.
Mein Programm (.ics): {0}
Aufzeichnung ansehen
Anfahrt
Favorit: {0}
Ausblenden: {0}
Weitere Partner
Die Veranstalter haben diesen Programmpunkt aus dem Programm genommen.
Podiumsdiskussion
Markieren Sie Programmpunkte mit dem Stern, um sie hier zu sammeln. Gespeichert wird nur in diesem Browser.
Ihre Zeit ({0})
Nächste Meldung
Bewegung starten
Läuft gerade
Favoriten
Link kopiert
Stand: {0}. Die neueste Fassung konnte nicht geladen werden.
Verdolmetschung: {0}
Schlagzeilen
Zeit
Ihre Zeit
Zu einem Kalender hinzufügen
Raum
Filter
{0} geändert
Ganztägig
Abgesagt
Läuft weiter:
# Programmpunkt | # Programmpunkte
Auf einem anderen Gerät
von {0} bis {1}
Zurzeit gibt es keine Meldungen.
Veranstaltet von
Karte
Verdolmetschung
Programm
Veranstaltung beendet
Zur Veranstaltung
Heute
Zur gleichen Zeit
Ein Teil des Inhalts konnte nicht geladen werden. Sobald die Verbindung wieder besteht, wird er erneut angefordert.
Filter entfernen: {0}
Nicht mehr im Programm
Link kopieren
# Programmpunkt anzeigen | # Programmpunkte anzeigen
Presse
Alles zurücksetzen
„{0}“
Workshop
Verlegt
Alle Tage
Ihre Zeit
Logos
Vorherige Meldung
Beginnt in weniger als einem Tag
jetzt:
Schließen
Sprachen, die ich verstehe
Alle Meldungen
Neuer Termin
Bewegung anhalten
Vergangenes ausblenden
Findet online statt
Aktualisierungen abonnieren
„{0}“ und „{1}“ finden zur gleichen Zeit statt ({2}).
Verschoben
Moderation
Programm durchsuchen
bis {0}
Freie Zeiten
Sprache der meisten Programmpunkte: {0}
Andere Programmpunkte
Speichern oder teilen
Meldungen`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Aşgabat|Bishkek=Bischkek|Dushanbe=Duschanbe|Nicosia=Nikosia|Qatar=Katar|Riyadh=Riad|Singapore=Singapur|Tashkent=Taschkent|Tbilisi=Tiflis|Tehran=Teheran|Tokyo=Tokio|Yerevan=Eriwan|Athens=Athen|Belgrade=Belgrad|Brussels=Brüssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Kopenhagen|Kiev=Kiew|Kyiv=Kiew|Lisbon=Lissabon|Luxembourg=Luxemburg|Moscow=Moskau|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warschau|Zurich=Zürich',
};

export const language = createLanguage('de', parts);
