/** Estonian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registreerimise algus: {0}
Jäänud on vähem kui nädal
{0} min
Jäänud on vähem kui tund
Kaart
Kellaajad on ajavööndis {0}.
Kohad on täitunud; avatud on ootenimekiri
Kuvatud {shown}, kokku # sessioon | Kuvatud {shown}, kokku # sessiooni
Tühjenda kõik
Avage see link teises seadmes ja lisage oma lemmikud sinna.
Teie aeg
Uudised
Lemmik
Muudetud
Ei ole enam programmis
Registreeru
Eelmine uudis
uus aeg või ruum: {0}
Jääb ära
Registreerimise tähtaeg: {0}
Osa sisust ei õnnestunud laadida. Uuesti proovitakse siis, kui võrguühendus on taastunud.
Jätkub:
Kiireloomuline: {0}
Jäänud on vähem kui kümme minutit
Meediale
Alguseni
# lemmik | # lemmikut
Keeled, millest saan aru
Eelmine samas ruumis
kuni {0}
Järgmine samas ruumis
Lemmik: {0}
Edasi lükatud
Lemmikud
Aeg
# sessioon | # sessiooni
Plenaaristung
Ei, aitäh
Hilineb
Programmi ei ole veel avaldatud.
Seltskondlik üritus
Meediakontakt
Tärniga märgitud sessioonid kuvatakse siin. Need salvestatakse ainult sellesse brauserisse.
Apple ja muud kalendrid (.ics)
Keeled
Selle lingi QR-kood teise seadme kaamera jaoks
Paus
teie aja järgi
Kellaajad on kohaliku aja järgi ({0}), kõrval teie aeg ({1}).
p
Lisa kalendrisse
Loend
Link
{0} kuni {1}
Toimub veebis
Varem:
Programm on muutunud: {0}.
Tärniga märgitud sessioonid saate lingi abil teise seadmesse üle viia.
t
Täna
Kohapeal ja veebis
Näitab ainult neid sessioone
uusi: {0}
Registreerimine on avatud
nüüd:
Partnerid
Ettekanne
Enamiku sessioonide keel: {0}
Praegu
Oluline
suuline tõlge: {0}
eemaldatud: {0}
Laadimine…
Peata liikumine
Teemasuund
Eemalda filter: {0}
Nendele filtritele ei vasta ükski sessioon.
Vaata otseülekannet
jääb ära: {0}
Uus
Lisa end ootenimekirja
Vaade
kohaliku aja järgi ({0})
Mine praeguse hetke juurde
Samal ajal: {0}
Minu programm (.ics): {0}
Korraldab
Keel
Päevad
Kuva # sessioon | Kuva # sessiooni
Vaata salvestisi
Meedia
Kõik uudised
Peida: {0}
Ruum
Korraldajad on selle sessiooni programmist eemaldanud.
Samal ajal
Peida lõppenud sessioonid
teie aja järgi ({0})
Järgmine uudis
Käivita liikumine
Programm
Kellaajad on teie ajavööndis ({0}).
Seisuga {0}. Uusimat versiooni ei õnnestunud laadida.
Link kopeeritud
Pealkirjad
Jääb ära
Kõik kuvatud (.ics): {0}
Kalendrisse
Liik
Sessiooni leht
Paneelarutelu
Kogu päev
Telli uuendused
Kohad on täitunud
min
Jaga
Teise seadmesse
Moderaator
Registreerimine on lõppenud
Vaata salvestist
Sulge
Uus aeg
Lemmikud lingilt
Üritus on lõppenud
Avatud meediale
Veebis
muudetud: {0}
Kopeeri link
Salvesta või jaga
Dokumendid
Tabel
Teised partnerid
Uus aeg või ruum
Lisa # sessioon | Lisa # sessiooni
„{0}“
Algne aeg: {0}
Suuline tõlge
Kõik päevad
{0} t
Logod
Teejuhised
Jäänud on vähem kui päev
Seda sisu ei õnnestunud laadida.
Proovi uuesti
Praegu uudiseid ei ole.
Kellaajad on kohaliku aja järgi ({0}).
Akrediteerimine
Esinejad
Filtrid
Ürituse leht
Muu
„{0}“ ja „{1}“ toimuvad samal ajal ({2}).
Kiireloomuline
Toimub praegu
Otsi programmist
Linki ei õnnestunud jagada
Vaba aeg sessioonide vahel
Minu programm
Teised sessioonid
Töötuba
Kalendreid ei õnnestunud laadida. Proovige hiljem uuesti.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Almatõ|Ashgabat=Aşgabat|Baku=Bakuu|Bishkek=Biškek|Dushanbe=Dušanbe|Jerusalem=Jeruusalemm|Nicosia=Nikosia|Qatar=Katar|Riyadh=Ar-Riyāḑ|Seoul=Soul|Singapore=Singapur|Tashkent=Taškent|Tbilisi=Thbilisi|Tehran=Teheran|Tokyo=Tōkyō|Yerevan=Jerevan|Athens=Ateena|Belgrade=Belgrad|Berlin=Berliin|Brussels=Brüssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Kopenhaagen|Helsinki=Helsingi|Istanbul=İstanbul|Kiev=Kiiev|Kyiv=Kiiev|Lisbon=Lissabon|Moscow=Moskva|Paris=Pariis|Prague=Praha|Riga=Riia|Rome=Rooma|Tirane=Tirana|Vienna=Viin|Warsaw=Varssavi|Zurich=Zürich',
};

export const language = createLanguage('et', parts);
