/** Croatian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Prijave od {0}
Manje od tjedan dana do početka
{0} min
Manje od sat vremena do početka
Karta
Navedeno je vrijeme u vremenskoj zoni: {0}.
Sva su mjesta popunjena; otvorena je lista čekanja
{shown} od # sesije | {shown} od # sesije | {shown} od # sesija
Očisti sve
Otvorite ovu poveznicu na drugom uređaju i ondje dodajte omiljene sesije.
Vaše vrijeme
Vijesti
Omiljeno
Promijenjeno
Više nije u programu
Prijava na događanje
Prethodna vijest
premješteno: {0}
Otkazano
Prijave su otvorene do {0}
Dio sadržaja nije bilo moguće učitati. Novi pokušaj slijedi kad se veza ponovno uspostavi.
Još traje:
Hitno: {0}
Manje od deset minuta do početka
Za medije
Do početka
# omiljena sesija | # omiljene sesije | # omiljenih sesija
Jezici koje razumijem
Prethodna u istoj dvorani
do {0}
Sljedeća u istoj dvorani
Omiljeno: {0}
Odgođeno
Omiljeno
Vrijeme
# sesija | # sesije | # sesija
Plenarna sesija
Ne, hvala
Kašnjenje
Program još nije objavljen.
Društveno događanje
Kontakt za medije
Sesije označene zvjezdicom prikazuju se ovdje. Spremaju se samo u ovom pregledniku.
Apple i drugi kalendari (.ics)
Jezici
QR kod ove poveznice za kameru drugog uređaja
Stanka
po vašem vremenu
Navedeno je lokalno vrijeme ({0}), a uz njega vaše ({1}).
d
Dodaj u kalendar
Popis
Poveznica
od {0} do {1}
Održava se online
Ranije:
Program se promijenio: {0}.
Sesije označene zvjezdicom možete poveznicom prenijeti na drugi uređaj.
h
Danas
Uživo i online
Prikazuje samo ove sesije
novo: {0}
Prijave su otvorene
sada:
Partneri
Izlaganje
Jezik većine sesija: {0}
Sada
Važno
usmeno prevođenje: {0}
uklonjeno: {0}
Učitavanje…
Zaustavi pomicanje
Tematska cjelina
Ukloni filtar: {0}
Nijedna sesija ne odgovara odabranim filtrima.
Gledaj uživo
otkazano: {0}
Novo
Prijava na listu čekanja
Prikaz
po lokalnom vremenu ({0})
Idi na trenutačno vrijeme
U isto vrijeme: {0}
Moj program (.ics): {0}
Organizira
Jezik
Dani
Prikaži # sesiju | Prikaži # sesije | Prikaži # sesija
Pogledaj snimke
Mediji
Sve vijesti
Sakrij: {0}
Dvorana
Organizatori su ovu sesiju uklonili iz programa.
U isto vrijeme
Sakrij prošle sesije
po vašem vremenu ({0})
Sljedeća vijest
Pokreni pomicanje
Program
Navedeno je vrijeme u vašoj vremenskoj zoni ({0}).
Stanje: {0}. Najnoviju verziju nije bilo moguće učitati.
Poveznica je kopirana
Naslovi vijesti
Otkazano
Sve prikazane (.ics): {0}
U kalendar
Vrsta
Stranica ove sesije
Panel-rasprava
Cijeli dan
Pretplati se na izmjene
Sva su mjesta popunjena
min
Podijeli
Na drugi uređaj
Moderira
Prijave su zatvorene
Pogledaj snimku
Zatvori
Novi termin
Omiljeno iz poveznice
Događanje je završilo
Otvoreno za medije
Online
promijenjeno: {0}
Kopiraj poveznicu
Spremi ili podijeli
Dokumenti
Mreža
Ostali partneri
Premješteno
Dodaj # sesiju | Dodaj # sesije | Dodaj # sesija
„{0}”
Prvotni termin: {0}
Usmeno prevođenje
Svi dani
{0} h
Logotipi
Upute za dolazak
Manje od jednog dana do početka
Ovaj sadržaj nije bilo moguće učitati.
Pokušaj ponovno
Trenutačno nema vijesti.
Navedeno je lokalno vrijeme ({0}).
Akreditacija
Govornici
Filtri
Stranica događanja
Ostalo
„{0}” i „{1}” održavaju se u isto vrijeme ({2}).
Hitno
Upravo traje
Pretraži program
Poveznicu nije bilo moguće podijeliti
Slobodno između sesija
Moj program
Ostale sesije
Radionica
Kalendare nije bilo moguće učitati. Pokušajte ponovno kasnije.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Alma Ata|Ashgabat=Ašgabat|Bishkek=Biškek|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikozija|Qatar=Katar|Riyadh=Rijad|Seoul=Seul|Shanghai=Šangaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erevan|Athens=Atena|Belgrade=Beograd|Brussels=Bruxelles|Bucharest=Bukurešt|Budapest=Budimpešta|Chisinau=Kišinjev|Copenhagen=Kopenhagen|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lisabon|Luxembourg=Luksemburg|Moscow=Moskva|Paris=Pariz|Prague=Prag|Rome=Rim|Skopje=Skoplje|Sofia=Sofija|Tirane=Tirana|Vienna=Beč|Warsaw=Varšava|Zurich=Zürich',
};

export const language = createLanguage('hr', parts);
