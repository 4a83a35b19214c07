/** Estonian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registreerimise algus: {0}
Jäänud on vähem kui nädal
Kuvatud {shown}, kokku # sessioon | Kuvatud {shown}, kokku # sessiooni
Lisa kalendrisse
Jaga
Plenaaristung
Samal ajal: {0}
Muu
Apple ja muud kalendrid (.ics)
Avage see link teises seadmes ja lisage oma lemmikud sinna.
Jääb ära
# lemmik | # lemmikut
Kalendreid ei õnnestunud laadida. Proovige hiljem uuesti.
Meediale
Jäänud on vähem kui tund
Kellaajad on kohaliku aja järgi ({0}).
uus aeg või ruum: {0}
Tabel
Ei, aitäh
Nendele filtritele ei vasta ükski sessioon.
Päevad
jääb ära: {0}
Kõik kuvatud (.ics): {0}
Esinejad
Lemmikud lingilt
Tärniga märgitud sessioonid saate lingi abil teise seadmesse üle viia.
Lisa # sessioon | Lisa # sessiooni
Oluline
Ettekanne
Registreerimise tähtaeg: {0}
uusi: {0}
Registreerimine on lõppenud
Lemmik
Liik
Partnerid
Linki ei õnnestunud jagada
Alguseni
Link
Hilineb
Paus
Seltskondlik üritus
Meediakontakt
Loend
t
Keeled
Uus
p
Kellaajad on kohaliku aja järgi ({0}), kõrval teie aeg ({1}).
Jäänud on vähem kui kümme minutit
Algne aeg: {0}
Varem:
Akrediteerimine
Dokumendid
Kohad on täitunud
Kiireloomuline: {0}
Praegu
Avatud meediale
Minu programm
Mine praeguse hetke juurde
Selle lingi QR-kood teise seadme kaamera jaoks
Kohapeal ja veebis
Näitab ainult neid sessioone
Kohad on täitunud; avatud on ootenimekiri
{0} min
Muudetud
Kellaajad on teie ajavööndis ({0}).
Veebis
Kiireloomuline
{0} t
Eelmine samas ruumis
kohaliku aja järgi ({0})
Lisa end ootenimekirja
Sessiooni leht
Teemasuund
Seda sisu ei õnnestunud laadida.
Registreeru
Programm on muutunud: {0}.
eemaldatud: {0}
Laadimine…
Vaata otseülekannet
Vaade
Järgmine samas ruumis
Kellaajad on ajavööndis {0}.
Keel
Programmi ei ole veel avaldatud.
Vaata salvestisi
Registreerimine on avatud
min
Minu programm (.ics): {0}
Vaata salvestist
Teejuhised
Lemmik: {0}
Peida: {0}
Teised partnerid
Korraldajad on selle sessiooni programmist eemaldanud.
Paneelarutelu
Tärniga märgitud sessioonid kuvatakse siin. Need salvestatakse ainult sellesse brauserisse.
teie aja järgi ({0})
Järgmine uudis
Käivita liikumine
Toimub praegu
Lemmikud
Link kopeeritud
Seisuga {0}. Uusimat versiooni ei õnnestunud laadida.
suuline tõlge: {0}
Pealkirjad
Aeg
Teie aeg
Kalendrisse
Ruum
Filtrid
muudetud: {0}
Kogu päev
Jääb ära
Jätkub:
# sessioon | # sessiooni
Teise seadmesse
{0} kuni {1}
Praegu uudiseid ei ole.
Korraldab
Kaart
Suuline tõlge
Programm
Üritus on lõppenud
Ürituse leht
Täna
Samal ajal
Osa sisust ei õnnestunud laadida. Uuesti proovitakse siis, kui võrguühendus on taastunud.
Eemalda filter: {0}
Ei ole enam programmis
Kopeeri link
Kuva # sessioon | Kuva # sessiooni
Meedia
Tühjenda kõik
„{0}“
Töötuba
Uus aeg või ruum
Kõik päevad
teie aja järgi
Logod
Eelmine uudis
Jäänud on vähem kui päev
nüüd:
Sulge
Keeled, millest saan aru
Kõik uudised
Uus aeg
Peata liikumine
Peida lõppenud sessioonid
Toimub veebis
Telli uuendused
„{0}“ ja „{1}“ toimuvad samal ajal ({2}).
Edasi lükatud
Moderaator
Otsi programmist
kuni {0}
Vaba aeg sessioonide vahel
Enamiku sessioonide keel: {0}
Teised sessioonid
Salvesta või jaga
Uudised`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Almaty=Almatõ|Ashgabat=Aşgabat|Baku=Bakuu|Bishkek=Biškek|Dushanbe=Dušanbe|Jerusalem=Jeruusalemm|Nicosia=Nikosia|Qatar=Katar|Riyadh=Ar-Riyāḑ|Seoul=Soul|Singapore=Singapur|Tashkent=Taškent|Tbilisi=Thbilisi|Tehran=Teheran|Tokyo=Tōkyō|Yerevan=Jerevan|Athens=Ateena|Belgrade=Belgrad|Berlin=Berliin|Brussels=Brüssel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Kopenhaagen|Helsinki=Helsingi|Istanbul=İstanbul|Kiev=Kiiev|Kyiv=Kiiev|Lisbon=Lissabon|Moscow=Moskva|Paris=Pariis|Prague=Praha|Riga=Riia|Rome=Rooma|Tirane=Tirana|Vienna=Viin|Warsaw=Varssavi|Zurich=Zürich',
};

export const language = createLanguage('et', parts);
