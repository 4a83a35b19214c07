/** German, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Anmeldung ab {0}
Beginnt in weniger als einer Woche
{0} Min.
Beginnt in weniger als einer Stunde
Karte
Alle Uhrzeiten sind in der Zeitzone {0} angegeben.
Ausgebucht; es gibt eine Warteliste
{shown} von # Programmpunkt | {shown} von # Programmpunkten
Alles zurücksetzen
Öffnen Sie diesen Link auf dem anderen Gerät, um Ihre Favoriten dort hinzuzufügen.
Ihre Zeit
Meldungen
Favorit
Geändert
Nicht mehr im Programm
Zur Anmeldung
Vorherige Meldung
{0} verlegt
Abgesagt
Anmeldung bis {0}
Ein Teil des Inhalts konnte nicht geladen werden. Sobald die Verbindung wieder besteht, wird er erneut angefordert.
Läuft weiter:
Dringend: {0}
Beginnt in weniger als zehn Minuten
Für die Presse
Beginnt in
# Favorit | # Favoriten
Sprachen, die ich verstehe
Davor im selben Raum
bis {0}
Danach im selben Raum
Favorit: {0}
Verschoben
Favoriten
Zeit
# Programmpunkt | # Programmpunkte
Plenum
Nein, danke
Beginnt später
Das Programm ist noch nicht veröffentlicht.
Rahmenprogramm
Pressekontakt
Markieren Sie Programmpunkte mit dem Stern, um sie hier zu sammeln. Gespeichert wird nur in diesem Browser.
Apple und andere Kalender (.ics)
Sprachen
QR-Code dieses Links für die Kamera eines anderen Geräts
Pause
Ihre Zeit
Alle Uhrzeiten sind in Ortszeit angegeben ({0}), daneben steht Ihre Zeit ({1}).
Tg.
Zum Kalender hinzufügen
Liste
Link
von {0} bis {1}
Findet online statt
Bisher:
Das Programm hat sich geändert: {0}.
Markieren Sie Programmpunkte mit dem Stern, um sie per Link auf ein anderes Gerät mitzunehmen.
Std.
Heute
Vor Ort und online
Zeigt nur diese Programmpunkte
{0} neu
Anmeldung möglich
jetzt:
Partner
Vortrag
Sprache der meisten Programmpunkte: {0}
Jetzt
Wichtig
Verdolmetschung: {0}
{0} gestrichen
Wird geladen …
Bewegung anhalten
Themenstrang
Filter entfernen: {0}
Zu diesen Filtern gibt es keine Programmpunkte.
Livestream ansehen
{0} abgesagt
Neu
In Warteliste eintragen
Ansicht
Ortszeit ({0})
Zum aktuellen Zeitpunkt
Überschneidet sich mit {0}
Mein Programm (.ics): {0}
Veranstaltet von
Sprache
Tage
# Programmpunkt anzeigen | # Programmpunkte anzeigen
Aufzeichnungen ansehen
Presse
Alle Meldungen
Ausblenden: {0}
Raum
Die Veranstalter haben diesen Programmpunkt aus dem Programm genommen.
Zur gleichen Zeit
Vergangenes ausblenden
Ihre Zeit ({0})
Nächste Meldung
Bewegung starten
Programm
Alle Uhrzeiten sind in Ihrer Zeitzone angegeben ({0}).
Stand: {0}. Die neueste Fassung konnte nicht geladen werden.
Link kopiert
Schlagzeilen
Abgesagt
Angezeigtes Programm (.ics): {0}
Zu einem Kalender hinzufügen
Format
Seite zum Programmpunkt
Podiumsdiskussion
Ganztägig
Aktualisierungen abonnieren
Ausgebucht
Min.
Teilen
Auf einem anderen Gerät
Moderation
Anmeldung geschlossen
Aufzeichnung ansehen
Schließen
Neuer Termin
Favoriten aus einem Link
Veranstaltung beendet
Presseöffentlich
Online
{0} geändert
Link kopieren
Speichern oder teilen
Dokumente
Raster
Weitere Partner
Verlegt
# Programmpunkt hinzufügen | # Programmpunkte hinzufügen
„{0}“
Ursprünglicher Termin: {0}
Verdolmetschung
Alle Tage
{0} Std.
Logos
Anfahrt
Beginnt in weniger als einem Tag
Dieser Inhalt konnte nicht geladen werden.
Erneut versuchen
Zurzeit gibt es keine Meldungen.
Alle Uhrzeiten sind in Ortszeit angegeben ({0}).
Akkreditierung
Mitwirkende
Filter
Zur Veranstaltung
Sonstiges
„{0}“ und „{1}“ finden zur gleichen Zeit statt ({2}).
Dringend
Läuft gerade
Programm durchsuchen
Der Link konnte nicht geteilt werden
Freie Zeiten
Mein Programm
Andere Programmpunkte
Workshop
Die Kalender konnten nicht geladen werden. Bitte versuchen Sie es später erneut.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Aşgabat|Bishkek=Bischkek|Dushanbe=Duschanbe|Nicosia=Nikosia|Qatar=Katar|Riyadh=Riad|Singapore=Singapur|Tashkent=Taschkent|Tbilisi=Tiflis|Tehran=Teheran|Tokyo=Tokio|Yerevan=Eriwan|Athens=Athen|Belgrade=Belgrad|Brussels=Brüssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Kopenhagen|Kiev=Kiew|Kyiv=Kiew|Lisbon=Lissabon|Luxembourg=Luxemburg|Moscow=Moskau|Prague=Prag|Rome=Rom|Tirane=Tirana|Vienna=Wien|Warsaw=Warschau|Zurich=Zürich',
};

export const language = createLanguage('de', parts);
