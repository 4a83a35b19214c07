/** Slovenian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Začetek prijav: {0}
Manj kot teden dni do začetka
{0} min
Manj kot ura do začetka
Zemljevid
Naveden je čas v časovnem pasu: {0}.
Vsa mesta so zasedena; odprt je čakalni seznam
{shown} od # točke programa | {shown} od # točk programa | {shown} od # točk programa | {shown} od # točk programa
Počisti vse
Odprite to povezavo v drugi napravi in tam dodajte priljubljene točke.
Vaš čas
Novice
Priljubljeno
Spremenjeno
Ni več v programu
Prijava na dogodek
Prejšnja novica
premaknjeno: {0}
Odpovedano
Rok za prijavo: {0}
Dela vsebine ni bilo mogoče naložiti. Ko bo povezava z omrežjem spet vzpostavljena, bo sledil nov poskus.
Še poteka:
Nujno: {0}
Manj kot deset minut do začetka
Za medije
Do začetka
# priljubljena točka | # priljubljeni točki | # priljubljene točke | # priljubljenih točk
Jeziki, ki jih razumem
Prejšnja v isti dvorani
do {0}
Naslednja v isti dvorani
Priljubljeno: {0}
Preloženo
Priljubljeno
Čas
# točka programa | # točki programa | # točke programa | # točk programa
Plenarno zasedanje
Ne, hvala
Zamuda
Program še ni objavljen.
Družabni dogodek
Stik za medije
Točke programa, označene z zvezdico, se prikažejo tukaj. Shranijo se samo v tem brskalniku.
Apple in drugi koledarji (.ics)
Jeziki
Koda QR te povezave za kamero druge naprave
Odmor
po vašem času
Naveden je lokalni čas ({0}), zraven pa vaš čas ({1}).
d
Dodaj v koledar
Seznam
Povezava
od {0} do {1}
Prestavljeno na splet
Prej:
Program se je spremenil: {0}.
Točke programa, označene z zvezdico, lahko s povezavo prenesete v drugo napravo.
h
Danes
V živo in na spletu
Prikaže samo te točke programa
novo: {0}
Prijave so odprte
zdaj:
Partnerji
Predavanje
Jezik večine točk programa: {0}
Zdaj
Pomembno
tolmačenje: {0}
odstranjeno: {0}
Nalaganje …
Ustavi premikanje
Tematski sklop
Odstrani filter: {0}
Izbranim filtrom ne ustreza nobena točka programa.
Prenos v živo
odpovedano: {0}
Novo
Vpis na čakalni seznam
Prikaz
po lokalnem času ({0})
Pojdi na trenutni čas
Ob istem času: {0}
Moj program (.ics): {0}
Organizira
Jezik
Dnevi
Prikaži # točko programa | Prikaži # točki programa | Prikaži # točke programa | Prikaži # točk programa
Ogled posnetkov
Mediji
Vse novice
Skrij: {0}
Dvorana
Organizatorji so to točko umaknili iz programa.
Ob istem času
Skrij pretekle točke programa
po vašem času ({0})
Naslednja novica
Zaženi premikanje
Program
Naveden je čas v vašem časovnem pasu ({0}).
Stanje: {0}. Najnovejše različice ni bilo mogoče naložiti.
Povezava je kopirana
Naslovi novic
Odpovedano
Vse prikazano (.ics): {0}
V koledar
Vrsta
Stran te točke programa
Panelna razprava
Ves dan
Naroči se na posodobitve
Vsa mesta so zasedena
min
Deli
V drugo napravo
Moderira
Prijave so zaprte
Ogled posnetka
Zapri
Nov termin
Priljubljeno iz povezave
Dogodek se je končal
Odprto za medije
Na spletu
spremenjeno: {0}
Kopiraj povezavo
Shrani ali deli
Dokumenti
Mreža
Drugi partnerji
Premaknjeno
Dodaj # točko programa | Dodaj # točki programa | Dodaj # točke programa | Dodaj # točk programa
„{0}“
Prvotni termin: {0}
Tolmačenje
Vsi dnevi
{0} h
Logotipi
Navodila za pot
Manj kot dan do začetka
Te vsebine ni bilo mogoče naložiti.
Poskusi znova
Trenutno ni novic.
Naveden je lokalni čas ({0}).
Akreditacija
Govorci
Filtri
Stran dogodka
Drugo
„{0}“ in „{1}“ potekata ob istem času ({2}).
Nujno
Pravkar poteka
Iskanje po programu
Povezave ni bilo mogoče deliti
Prosto med točkami programa
Moj program
Druge točke programa
Delavnica
Koledarjev ni bilo mogoče naložiti. Poskusite znova pozneje.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Almati|Ashgabat=Ašhabad|Beirut=Bejrut|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikozija|Qatar=Katar|Riyadh=Rijad|Seoul=Seul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erevan|Athens=Atene|Belgrade=Beograd|Brussels=Bruselj|Bucharest=Bukarešta|Budapest=Budimpešta|Chisinau=Kišinjev|Copenhagen=Köbenhavn|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lizbona|Luxembourg=Luksemburg|Moscow=Moskva|Paris=Pariz|Prague=Praga|Rome=Rim|Sofia=Sofija|Tallinn=Talin|Tirane=Tirana|Vienna=Dunaj|Vilnius=Vilna|Warsaw=Varšava|Zurich=Zürich',
};

export const language = createLanguage('sl', parts);
