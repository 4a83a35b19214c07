/** Estonian, Finnish, Hungarian, Latvian, Lithuanian. */
import { compactWords } from './compact-words.js';

export const balticFinnic = [
  compactWords(
    'et',
    `title Pealkiri, Teema, Ettekanne, Loeng
    date Kuupäev, Päev
    start Algus, Aeg, Kell, Kellaaeg, Algusaeg
    end Lõpp, Lõpuaeg, Lõppaeg
    duration Kestus
    room Ruum, Saal
    track Sektsioon, Suund
    kind Liik, Tüüp
    speakers Esineja, Esinejad, Kõneleja, Kõnelejad, Lektor
    moderators Moderaator, Juhataja
    abstract Kokkuvõte
    text Kirjeldus, Tekst, Sisu
    language Keel, Keeled
    interpretation Tõlge
    state Olek, Staatus
    note Märkus
    url Veebileht, Koduleht
    name Nimi
    role Amet, Roll
    affiliation Organisatsioon, Asutus, Ettevõte
    bio Elulugu
    photo Pilt
    partners Partner, Partnerid, Toetaja, Toetajad
    tier Tase, Kategooria
    news Uudis, Uudised
    published Avaldatud
    event Üritus, Sündmus, Konverents
    venue Koht, Toimumiskoht
    address Aadress
    organizer Korraldaja
    registration Registreerimine
    timeZone Ajavöönd
    sheet Programm, Ajakava, Päevakava
    break Paus, Kohvipaus, Lõuna, Kohv
    social Vastuvõtt, Õhtusöök
    panel Paneeldiskussioon, Arutelu
    workshop Töötuba
    plenary Avamine, Lõpetamine
    cancelled tühistatud
    moved edasi lükatud
    months jaan, veebr, marts, apr, mai, juuni, juuli, aug, sept, okt, nov, dets
    self Eesti
    until kuni
    from alates
    clock kell
    yes jah`,
  ),
  compactWords(
    'fi',
    `title Otsikko, Aihe, Esitys, Puheenvuoro, Luento, Nimi, Ohjelma
    date Päivämäärä, Päivä, Pvm
    start Alkaa, Alku, Aika, Kello, Kellonaika, Klo, Alkamisaika, Aloitusaika
    end Päättyy, Loppu, Päättymisaika, Lopetusaika
    duration Kesto
    room Sali, Huone, Tila
    track Linja, Teemalinja
    kind Tyyppi, Laji
    speakers Puhuja, Puhujat, Esiintyjä, Luennoitsija
    moderators Moderaattori, Puheenjohtaja, Juontaja
    abstract Tiivistelmä
    text Kuvaus, Teksti, Sisältö
    language Kieli, Kielet
    interpretation Tulkkaus
    state Status
    note Huomautus
    url Linkki, Verkkosivu, Sivusto
    name Nimi
    role Tehtävä, Asema, Titteli
    affiliation Organisaatio, Yritys, Laitos
    bio Esittely
    photo Kuva
    partners Kumppani, Kumppanit, Yhteistyökumppani, Sponsori, Sponsorit
    tier Taso, Luokka
    news Uutinen, Uutiset
    published Julkaistu
    event Tapahtuma, Konferenssi
    venue Paikka
    address Osoite
    organizer Järjestäjä
    registration Ilmoittautuminen
    timeZone Aikavyöhyke
    sheet Ohjelma, Aikataulu
    break Tauko, Kahvitauko, Lounas, Kahvi
    social Vastaanotto, Illallinen
    panel Paneelikeskustelu, Keskustelu
    workshop Työpaja
    plenary Avaus, Päätös, Tervetuloa
    cancelled peruttu, peruutettu
    moved siirretty
    months tammi, helmi, maalis, huhti, touko, kesa, heina, elo, syys, loka, marras, joulu
    self Suomi
    clock klo
    yes kyllä`,
  ),
  compactWords(
    'hu',
    `title Cím, Téma, Előadás, Előadás címe
    date Dátum, Nap
    start Kezdés, Kezdete, Időpont, Idő, Kezdési idő, Kezdet
    end Vége, Befejezés, Befejezési idő
    duration Időtartam
    room Terem, Helyiség
    track Szekció, Témakör
    kind Típus, Fajta
    speakers Előadó, Előadók
    moderators Moderátor, Levezető elnök
    abstract Összefoglaló, Kivonat
    text Leírás, Szöveg, Tartalom
    language Nyelv, Nyelvek
    interpretation Tolmácsolás, Fordítás
    state Állapot, Státusz
    note Megjegyzés
    url Hivatkozás, Weboldal, Honlap
    name Név
    role Beosztás, Szerep
    affiliation Szervezet, Intézmény, Cég
    bio Életrajz
    photo Fotó, Fénykép, Kép
    partners Partner, Partnerek, Támogató, Támogatók, Szponzor
    logo Logó
    tier Szint, Kategória
    news Hír, Hírek
    published Megjelent, Közzétéve
    event Esemény, Rendezvény, Konferencia
    venue Helyszín, Hely
    address Cím és helyszín
    organizer Szervező, Szervezők
    registration Regisztráció, Jelentkezés
    timeZone Időzóna
    sheet Program, Menetrend
    break Szünet, Kávészünet, Ebéd, Kávé
    social Fogadás, Vacsora
    panel Kerekasztal, Kerekasztal-beszélgetés, Vita
    workshop Műhely
    plenary Megnyitó, Zárás, Köszöntő, Plenáris ülés
    cancelled elmarad, törölve
    moved áthelyezve, elhalasztva
    months jan, feb, marc, apr, maj, jun, jul, aug, szept, okt, nov, dec
    self Magyar
    clock óra
    yes igen`,
  ),
  compactWords(
    'lv',
    `title Nosaukums, Tēma, Lekcija, Priekšlasījums, Uzstāšanās
    date Datums, Diena
    start Sākums, Laiks, Sākuma laiks
    end Beigas, līdz, Beigu laiks
    duration Ilgums
    room Telpa, Zāle
    track Sekcija, Virziens
    kind Veids, Tips
    speakers Runātājs, Runātāji, Lektors, Lektori, Referents
    moderators Moderators, Vadītājs
    abstract Kopsavilkums, Anotācija
    text Apraksts, Teksts, Saturs
    language Valoda, Valodas
    interpretation Tulkojums
    state Statuss
    note Piezīme
    url Saite, Tīmekļvietne
    name Vārds, Vārds uzvārds
    role Amats, Loma
    affiliation Organizācija, Iestāde, Uzņēmums
    bio Biogrāfija
    photo Fotoattēls, Attēls
    partners Partneris, Partneri, Sponsors, Atbalstītājs, Atbalstītāji
    tier Līmenis, Kategorija
    news Ziņa, Ziņas, Jaunumi
    published Publicēts
    event Pasākums, Konference
    venue Vieta, Norises vieta
    address Adrese
    organizer Organizators, Rīkotājs
    registration Reģistrācija
    timeZone Laika josla
    sheet Programma, Grafiks
    break Pārtraukums, Kafijas pauze, Pusdienas, Kafija
    social Pieņemšana, Vakariņas
    panel Paneļdiskusija, Diskusija
    workshop Darbnīca
    plenary Atklāšana, Noslēgums
    cancelled atcelts, atcelta
    moved pārcelts, pārcelta
    months janv, febr, marts, apr, maij, jun, jul, aug, sept, okt, nov, dec
    self Latviešu
    until līdz
    from no
    yes jā`,
  ),
  compactWords(
    'lt',
    `title Pavadinimas, Tema, Pranešimas, Paskaita
    date Data, Diena
    start Pradžia, Laikas, Valanda, nuo, Pradžios laikas
    end Pabaiga, iki, Pabaigos laikas
    duration Trukmė
    room Salė, Patalpa, Kambarys
    track Sekcija, Kryptis
    kind Tipas, Rūšis
    speakers Pranešėjas, Pranešėjai, Lektorius, Lektoriai, Kalbėtojas
    moderators Moderatorius, Vedėjas
    abstract Santrauka, Anotacija
    text Aprašymas, Tekstas, Turinys
    language Kalba, Kalbos
    interpretation Vertimas
    state Būsena, Statusas
    note Pastaba
    url Nuoroda, Svetainė
    name Vardas, Vardas pavardė, Vardas ir pavardė
    role Pareigos, Vaidmuo
    affiliation Organizacija, Įstaiga, Įmonė
    bio Biografija
    photo Nuotrauka, Paveikslas
    partners Partneris, Partneriai, Rėmėjas, Rėmėjai
    logo Logotipas
    tier Lygis, Kategorija
    news Naujiena, Naujienos
    published Paskelbta
    event Renginys, Konferencija
    venue Vieta
    address Adresas
    organizer Organizatorius, Organizatoriai
    registration Registracija
    timeZone Laiko juosta
    sheet Programa, Tvarkaraštis, Darbotvarkė
    break Pertrauka, Kavos pertrauka, Pietūs, Kava
    social Priėmimas, Vakarienė
    panel Diskusija, Apskritasis stalas
    workshop Dirbtuvės
    plenary Atidarymas, Uždarymas
    cancelled atšaukta, atšauktas
    moved perkelta, perkeltas
    months saus, vasar, kovas/kovo, baland, geguz, birz, liepa/liepos, rugpj, rugs, spal, lapkr, gruod
    self Lietuvių
    until iki
    from nuo
    clock val
    yes taip`,
  ),
];
