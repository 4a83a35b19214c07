/** German, Dutch, Danish, Swedish. */
import { compactWords } from './compact-words.js';

export const germanic = [
  compactWords(
    'de',
    `title Titel, Thema, Vortrag, Programmpunkt, Programm, Veranstaltung, Beitrag, Sitzung, Vortragstitel, Session, Betreff, Titel des Vortrags, Session Titel
    subtitle Untertitel
    date Datum, Tag, Beginnt am, Veranstaltungstag, Startdatum, Datum der Veranstaltung
    endDate Enddatum, bis Datum, Endet am
    start Beginn, Start, Beginnt um, Anfang, Uhrzeit, Zeit, Zeitraum, von, Startzeit, Startzeitpunkt, Anfangszeit, Beginnt, Beginnzeit, Datum und Uhrzeit, Zeitfenster, Zeitslot
    end Ende, bis, Endet um, Endzeit, Endzeitpunkt, Endet, Schluss
    duration Dauer, Länge
    room Raum, Saal, Halle, Bühne, Ort, Räumlichkeit, Hörsaal
    track Strang, Themenbereich, Schwerpunkt, Bereich
    kind Art, Typ, Format, Kategorie
    speakers Referent, Referenten, Referentin, Referent in, Referent innen, Referierende, Redner, Rednerin, Vortragende, Sprecher, Mitwirkende, Referent*in, Referent:in, Referent:innen, Vortragender, Sprecherin, Speaker, Sprecher in, Dozent, Dozentin, Speaker in
    moderators Moderation, Moderator, Moderatorin, Leitung, Vorsitz
    abstract Zusammenfassung, Kurzbeschreibung
    text Beschreibung, Inhalt, Text, Details
    language Sprache, Sprachen
    interpretation Dolmetschen, Verdolmetschung, Simultanübersetzung, Übersetzung
    state Status, Zustand
    note Anmerkung, Hinweis, Bemerkung
    url Link, Webseite, Website, Internetseite
    stream Livestream, Übertragung
    recording Aufzeichnung, Video
    press Presse
    name Name
    role Funktion, Position, Rolle
    affiliation Organisation, Institution, Firma, Einrichtung, Unternehmen
    bio Biografie, Biographie, Lebenslauf
    photo Foto, Bild
    partners Partner, Sponsor, Sponsoren, Förderer
    logo Logo
    tier Stufe, Kategorie, Paket
    news Neuigkeiten, Nachrichten, Meldung, Aktuelles
    published Veröffentlicht, Veröffentlichungsdatum
    expires gültig bis
    event Veranstaltung, Konferenz, Tagung
    venue Ort, Veranstaltungsort
    address Adresse, Anschrift
    map Karte, Anfahrt
    organizer Veranstalter, Organisator
    registration Anmeldung, Registrierung
    price Preis, Kosten, Gebühr
    timeZone Zeitzone
    sheet Programm, Zeitplan, Ablauf, Vorträge
    break Pause, Kaffeepause, Mittagspause, Mittagessen, Kaffee, Registrierung, Ankunft
    social Empfang, Abendessen, Feier
    panel Podiumsdiskussion, Diskussion, Podium
    workshop Arbeitsgruppe
    plenary Eröffnung, Abschluss, Begrüßung, Plenum, Plenarsitzung
    talk Vortrag
    cancelled abgesagt, entfällt
    moved verlegt, verschoben
    months jan, feb, mar/maer/mrz, apr, mai, jun, jul, aug, sep, okt, nov, dez
    self Deutsch
    until bis
    from von, ab
    clock Uhr
    value Wert
    yes ja
    unknown offen, noch offen`,
  ),
  compactWords(
    'nl',
    `title Titel, Onderwerp, Lezing, Programmaonderdeel, Sessie, Titel sessie
    date Datum, Dag
    endDate Einddatum
    start Begin, Start, Aanvang, Tijd, Tijdstip, van, Starttijd, Begintijd, Begint
    end Einde, tot, Eindtijd, Eindigt
    duration Duur
    room Zaal, Ruimte, Kamer, Locatie
    track Spoor
    kind Soort, Type, Categorie
    speakers Spreker, Sprekers, Spreker(s), Inleider, Presentator
    moderators Moderator, Voorzitter, Gespreksleider
    abstract Samenvatting
    text Beschrijving, Omschrijving, Inhoud, Tekst
    language Taal, Talen
    interpretation Tolk, Vertaling
    state Status
    note Opmerking
    url Link, Website, Webpagina
    name Naam
    role Functie, Rol
    affiliation Organisatie, Bedrijf, Instelling
    bio Biografie
    photo Foto, Afbeelding
    partners Partner, Partners, Sponsor, Sponsoren
    tier Niveau, Categorie
    news Nieuws, Nieuwsbericht
    published Gepubliceerd, Publicatiedatum
    event Evenement, Conferentie, Congres
    venue Locatie, Plaats
    address Adres
    organizer Organisator
    registration Inschrijving, Aanmelding, Registratie
    timeZone Tijdzone
    sheet Programma, Agenda, Schema
    break Pauze, Koffiepauze, Lunchpauze, Lunch, Koffie, Ontvangst
    social Receptie, Diner, Borrel
    panel Paneldiscussie, Discussie
    plenary Opening, Afsluiting, Plenaire sessie
    talk Lezing, Presentatie
    cancelled geannuleerd, vervallen, afgelast
    moved verplaatst, verzet
    months jan, feb, maa/mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec
    self Nederlands
    until tot
    from van, vanaf
    clock uur
    yes ja
    unknown nog niet bekend`,
  ),
  compactWords(
    'da',
    `title Titel, Emne, Oplæg, Foredrag
    date Dato, Dag
    endDate Slutdato
    start Start, Begynder, Tid, Tidspunkt, Klokkeslæt, fra, Starttidspunkt, Starttid, Starter
    end Slut, til, Sluttid, Sluttidspunkt, Slutter
    duration Varighed
    room Lokale, Sal, Rum
    track Spor
    kind Type, Kategori
    speakers Oplægsholder, Oplægsholdere, Taler, Talere, Foredragsholder
    moderators Moderator, Ordstyrer
    abstract Resumé
    text Beskrivelse, Indhold, Tekst
    language Sprog
    interpretation Tolkning
    state Status
    note Bemærkning
    url Link, Hjemmeside, Websted
    name Navn
    role Stilling, Rolle, Titel
    affiliation Organisation, Virksomhed, Institution
    bio Biografi
    photo Foto, Billede
    partners Partner, Partnere, Sponsor, Sponsorer
    tier Niveau, Kategori
    news Nyhed, Nyheder
    published Udgivet, Offentliggjort
    event Arrangement, Konference
    venue Sted
    address Adresse
    organizer Arrangør
    registration Tilmelding
    timeZone Tidszone
    sheet Program, Dagsorden, Tidsplan
    break Pause, Kaffepause, Frokost, Kaffe, Registrering
    social Reception, Middag
    panel Paneldebat, Debat
    plenary Åbning, Afslutning, Velkomst, Plenum
    cancelled aflyst
    moved flyttet, udskudt
    months jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec
    self Dansk
    until til
    from fra
    clock kl
    yes ja`,
  ),
  compactWords(
    'sv',
    `title Titel, Rubrik, Ämne, Föredrag, Programpunkt, Föreläsning
    date Datum, Dag
    endDate Slutdatum
    start Start, Börjar, Tid, Klockslag, från, Starttid, Startar
    end Slut, Slutar, till, Sluttid
    duration Längd, Varaktighet
    room Lokal, Sal, Rum, Plats
    track Spår
    kind Typ, Kategori
    speakers Talare, Föreläsare, Föredragshållare, Medverkande
    moderators Moderator, Ordförande
    abstract Sammanfattning
    text Beskrivning, Innehåll, Text
    language Språk
    interpretation Tolkning
    state Status
    note Anmärkning
    url Länk, Webbplats, Hemsida
    name Namn
    role Roll, Befattning, Titel
    affiliation Organisation, Företag, Institution
    bio Biografi
    photo Foto, Bild
    partners Partner, Partners, Sponsor, Sponsorer
    tier Nivå, Kategori
    news Nyhet, Nyheter
    published Publicerad, Publiceringsdatum
    event Evenemang, Konferens
    venue Plats
    address Adress
    organizer Arrangör
    registration Anmälan, Registrering
    timeZone Tidszon
    sheet Program, Schema, Dagordning
    break Paus, Kaffepaus, Fika, Lunch, Kaffe
    social Mottagning, Middag
    panel Paneldebatt, Debatt
    plenary Öppning, Inledning, Avslutning, Plenum
    cancelled inställd, inställt
    moved flyttad, flyttat
    months jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec
    self Svenska
    until till
    from från
    clock kl
    yes ja`,
  ),
];
