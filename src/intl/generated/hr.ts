/** Croatian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Prijave od {0}
Manje od tjedan dana do početka
{shown} od # sesije | {shown} od # sesije | {shown} od # sesija
Dodaj u kalendar
Podijeli
Plenarna sesija
U isto vrijeme: {0}
Ostalo
Apple i drugi kalendari (.ics)
Otvorite ovu poveznicu na drugom uređaju i ondje dodajte omiljene sesije.
Otkazano
# omiljena sesija | # omiljene sesije | # omiljenih sesija
Kalendare nije bilo moguće učitati. Pokušajte ponovno kasnije.
Za medije
Manje od sat vremena do početka
Navedeno je lokalno vrijeme ({0}).
premješteno: {0}
Mreža
Ne, hvala
Nijedna sesija ne odgovara odabranim filtrima.
Dani
otkazano: {0}
Sve prikazane (.ics): {0}
Govornici
Omiljeno iz poveznice
Sesije označene zvjezdicom možete poveznicom prenijeti na drugi uređaj.
Dodaj # sesiju | Dodaj # sesije | Dodaj # sesija
Važno
Izlaganje
Prijave su otvorene do {0}
novo: {0}
Prijave su zatvorene
Omiljeno
Vrsta
Partneri
Poveznicu nije bilo moguće podijeliti
Do početka
Poveznica
Kašnjenje
Stanka
Društveno događanje
Kontakt za medije
Popis
h
Jezici
Novo
d
Navedeno je lokalno vrijeme ({0}), a uz njega vaše ({1}).
Manje od deset minuta do početka
Prvotni termin: {0}
Ranije:
Akreditacija
Dokumenti
Sva su mjesta popunjena
Hitno: {0}
Sada
Otvoreno za medije
Moj program
Idi na trenutačno vrijeme
QR kod ove poveznice za kameru drugog uređaja
Uživo i online
Prikazuje samo ove sesije
Sva su mjesta popunjena; otvorena je lista čekanja
{0} min
Promijenjeno
Navedeno je vrijeme u vašoj vremenskoj zoni ({0}).
Online
Hitno
{0} h
Prethodna u istoj dvorani
po lokalnom vremenu ({0})
Prijava na listu čekanja
Stranica ove sesije
Tematska cjelina
Ovaj sadržaj nije bilo moguće učitati.
Prijava na događanje
Program se promijenio: {0}.
uklonjeno: {0}
Učitavanje…
Gledaj uživo
Prikaz
Sljedeća u istoj dvorani
Navedeno je vrijeme u vremenskoj zoni: {0}.
Jezik
Program još nije objavljen.
Pogledaj snimke
Prijave su otvorene
min
Moj program (.ics): {0}
Pogledaj snimku
Upute za dolazak
Omiljeno: {0}
Sakrij: {0}
Ostali partneri
Organizatori su ovu sesiju uklonili iz programa.
Panel-rasprava
Sesije označene zvjezdicom prikazuju se ovdje. Spremaju se samo u ovom pregledniku.
po vašem vremenu ({0})
Sljedeća vijest
Pokreni pomicanje
Upravo traje
Omiljeno
Poveznica je kopirana
Stanje: {0}. Najnoviju verziju nije bilo moguće učitati.
usmeno prevođenje: {0}
Naslovi vijesti
Vrijeme
Vaše vrijeme
U kalendar
Dvorana
Filtri
promijenjeno: {0}
Cijeli dan
Otkazano
Još traje:
# sesija | # sesije | # sesija
Na drugi uređaj
od {0} do {1}
Trenutačno nema vijesti.
Organizira
Karta
Usmeno prevođenje
Program
Događanje je završilo
Stranica događanja
Danas
U isto vrijeme
Dio sadržaja nije bilo moguće učitati. Novi pokušaj slijedi kad se veza ponovno uspostavi.
Ukloni filtar: {0}
Više nije u programu
Kopiraj poveznicu
Prikaži # sesiju | Prikaži # sesije | Prikaži # sesija
Mediji
Očisti sve
„{0}”
Radionica
Premješteno
Svi dani
po vašem vremenu
Logotipi
Prethodna vijest
Manje od jednog dana do početka
sada:
Zatvori
Jezici koje razumijem
Sve vijesti
Novi termin
Zaustavi pomicanje
Sakrij prošle sesije
Održava se online
Pretplati se na izmjene
„{0}” i „{1}” održavaju se u isto vrijeme ({2}).
Odgođeno
Moderira
Pretraži program
do {0}
Slobodno između sesija
Jezik većine sesija: {0}
Ostale sesije
Spremi ili podijeli
Vijesti`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Alma Ata|Ashgabat=Ašgabat|Bishkek=Biškek|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikozija|Qatar=Katar|Riyadh=Rijad|Seoul=Seul|Shanghai=Šangaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erevan|Athens=Atena|Belgrade=Beograd|Brussels=Bruxelles|Bucharest=Bukurešt|Budapest=Budimpešta|Chisinau=Kišinjev|Copenhagen=Kopenhagen|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lisabon|Luxembourg=Luksemburg|Moscow=Moskva|Paris=Pariz|Prague=Prag|Rome=Rim|Skopje=Skoplje|Sofia=Sofija|Tirane=Tirana|Vienna=Beč|Warsaw=Varšava|Zurich=Zürich',
};

export const language = createLanguage('hr', parts);
