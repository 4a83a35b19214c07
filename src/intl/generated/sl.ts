/** Slovenian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Začetek prijav: {0}
Manj kot teden dni do začetka
{shown} od # točke programa | {shown} od # točk programa | {shown} od # točk programa | {shown} od # točk programa
Dodaj v koledar
Deli
Plenarno zasedanje
Ob istem času: {0}
Drugo
Apple in drugi koledarji (.ics)
Odprite to povezavo v drugi napravi in tam dodajte priljubljene točke.
Odpovedano
# priljubljena točka | # priljubljeni točki | # priljubljene točke | # priljubljenih točk
Koledarjev ni bilo mogoče naložiti. Poskusite znova pozneje.
Za medije
Manj kot ura do začetka
Naveden je lokalni čas ({0}).
premaknjeno: {0}
Mreža
Ne, hvala
Izbranim filtrom ne ustreza nobena točka programa.
Dnevi
odpovedano: {0}
Vse prikazano (.ics): {0}
Govorci
Priljubljeno iz povezave
Točke programa, označene z zvezdico, lahko s povezavo prenesete v drugo napravo.
Dodaj # točko programa | Dodaj # točki programa | Dodaj # točke programa | Dodaj # točk programa
Pomembno
Predavanje
Rok za prijavo: {0}
novo: {0}
Prijave so zaprte
Priljubljeno
Vrsta
Partnerji
Povezave ni bilo mogoče deliti
Do začetka
Povezava
Zamuda
Odmor
Družabni dogodek
Stik za medije
Seznam
h
Jeziki
Novo
d
Naveden je lokalni čas ({0}), zraven pa vaš čas ({1}).
Manj kot deset minut do začetka
Prvotni termin: {0}
Prej:
Akreditacija
Dokumenti
Vsa mesta so zasedena
Nujno: {0}
Zdaj
Odprto za medije
Moj program
Pojdi na trenutni čas
Koda QR te povezave za kamero druge naprave
V živo in na spletu
Prikaže samo te točke programa
Vsa mesta so zasedena; odprt je čakalni seznam
{0} min
Spremenjeno
Naveden je čas v vašem časovnem pasu ({0}).
Na spletu
Nujno
{0} h
Prejšnja v isti dvorani
po lokalnem času ({0})
Vpis na čakalni seznam
Stran te točke programa
Tematski sklop
Te vsebine ni bilo mogoče naložiti.
Prijava na dogodek
Program se je spremenil: {0}.
odstranjeno: {0}
Nalaganje …
Prenos v živo
Prikaz
Naslednja v isti dvorani
Naveden je čas v časovnem pasu: {0}.
Jezik
Program še ni objavljen.
Ogled posnetkov
Prijave so odprte
min
Moj program (.ics): {0}
Ogled posnetka
Navodila za pot
Priljubljeno: {0}
Skrij: {0}
Drugi partnerji
Organizatorji so to točko umaknili iz programa.
Panelna razprava
Točke programa, označene z zvezdico, se prikažejo tukaj. Shranijo se samo v tem brskalniku.
po vašem času ({0})
Naslednja novica
Zaženi premikanje
Pravkar poteka
Priljubljeno
Povezava je kopirana
Stanje: {0}. Najnovejše različice ni bilo mogoče naložiti.
tolmačenje: {0}
Naslovi novic
Čas
Vaš čas
V koledar
Dvorana
Filtri
spremenjeno: {0}
Ves dan
Odpovedano
Še poteka:
# točka programa | # točki programa | # točke programa | # točk programa
V drugo napravo
od {0} do {1}
Trenutno ni novic.
Organizira
Zemljevid
Tolmačenje
Program
Dogodek se je končal
Stran dogodka
Danes
Ob istem času
Dela vsebine ni bilo mogoče naložiti. Ko bo povezava z omrežjem spet vzpostavljena, bo sledil nov poskus.
Odstrani filter: {0}
Ni več v programu
Kopiraj povezavo
Prikaži # točko programa | Prikaži # točki programa | Prikaži # točke programa | Prikaži # točk programa
Mediji
Počisti vse
„{0}“
Delavnica
Premaknjeno
Vsi dnevi
po vašem času
Logotipi
Prejšnja novica
Manj kot dan do začetka
zdaj:
Zapri
Jeziki, ki jih razumem
Vse novice
Nov termin
Ustavi premikanje
Skrij pretekle točke programa
Prestavljeno na splet
Naroči se na posodobitve
„{0}“ in „{1}“ potekata ob istem času ({2}).
Preloženo
Moderira
Iskanje po programu
do {0}
Prosto med točkami programa
Jezik večine točk programa: {0}
Druge točke programa
Shrani ali deli
Novice`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Almati|Ashgabat=Ašhabad|Beirut=Bejrut|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikozija|Qatar=Katar|Riyadh=Rijad|Seoul=Seul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erevan|Athens=Atene|Belgrade=Beograd|Brussels=Bruselj|Bucharest=Bukarešta|Budapest=Budimpešta|Chisinau=Kišinjev|Copenhagen=Köbenhavn|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lizbona|Luxembourg=Luksemburg|Moscow=Moskva|Paris=Pariz|Prague=Praga|Rome=Rim|Sofia=Sofija|Tallinn=Talin|Tirane=Tirana|Vienna=Dunaj|Vilnius=Vilna|Warsaw=Varšava|Zurich=Zürich',
};

export const language = createLanguage('sl', parts);
