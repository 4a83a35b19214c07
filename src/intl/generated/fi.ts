/** Finnish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Ilmoittautuminen alkaa {0}
Alle viikko alkuun
Näkyvissä {shown}, yhteensä # ohjelmakohta | Näkyvissä {shown}, yhteensä # ohjelmakohtaa
Lisää kalenteriin
Jaa
Yhteinen osuus
Samaan aikaan: {0}
Muu
Apple ja muut kalenterit (.ics)
Avaa tämä linkki toisella laitteella, niin voit lisätä suosikkisi sinne.
Peruttu
# suosikki | # suosikkia
Kalentereita ei voitu ladata. Yritä myöhemmin uudelleen.
Medialle
Alle tunti alkuun
Kellonajat ovat paikallista aikaa ({0}).
siirretty: {0}
Ruudukko
Ei kiitos
Mikään ohjelmakohta ei vastaa suodattimia.
Päivät
peruttu: {0}
Näkyvä ohjelma (.ics): {0}
Puhujat
Linkillä saadut suosikit
Tähdellä merkityt ohjelmakohdat voi siirtää linkillä toiselle laitteelle.
Lisää # ohjelmakohta | Lisää # ohjelmakohtaa
Tärkeä
Esitys
Ilmoittautuminen päättyy {0}
uusia: {0}
Ilmoittautuminen on päättynyt
Suosikki
Tyyppi
Yhteistyökumppanit
Linkkiä ei voitu jakaa
Aikaa alkuun
Linkki
Myöhässä
Tauko
Oheisohjelma
Mediayhteydet
Luettelo
t
Kielet
Uusi
pv
Kellonajat ovat paikallista aikaa ({0}), vieressä oma aikasi ({1}).
Alle kymmenen minuuttia alkuun
Aiemmin ilmoitettu ajankohta: {0}
Aiemmin:
Akkreditointi
Aineistot
Paikat täynnä
Kiireellinen: {0}
Nyt
Avoin medialle
Oma ohjelma
Siirry nykyhetkeen
Linkin QR-koodi luettavaksi toisella laitteella
Paikan päällä ja verkossa
Näyttää vain nämä ohjelmakohdat
Paikat täynnä, jonotuslista on auki
{0} min
Muutettu
Kellonajat ovat oman aikavyöhykkeesi mukaan ({0}).
Verkossa
Kiireellinen
{0} t
Edellinen samassa salissa
paikallista aikaa ({0})
Ilmoittaudu jonotuslistalle
Ohjelmakohdan sivu
Teema
Sisältöä ei voitu ladata.
Ilmoittaudu
Ohjelma on muuttunut ({0}).
poistettu: {0}
Ladataan…
Katso suora lähetys
Näkymä
Seuraava samassa salissa
Kellonaikojen aikavyöhyke: {0}.
Kieli
Ohjelmaa ei ole vielä julkaistu.
Katso tallenteet
Ilmoittautuminen on auki
min
Oma ohjelma (.ics): {0}
Katso tallenne
Reittiohjeet
Suosikki: {0}
Piilota: {0}
Muut yhteistyökumppanit
Järjestäjät ovat poistaneet tämän ohjelmakohdan.
Paneelikeskustelu
Tähdellä merkityt ohjelmakohdat kootaan tänne. Ne tallentuvat vain tähän selaimeen.
omaa aikaasi ({0})
Seuraava uutinen
Käynnistä liike
Käynnissä nyt
Suosikit
Linkki kopioitu
Tilanne {0}. Uusinta versiota ei voitu ladata.
tulkkaus: {0}
Otsikot
Aika
Oma aikasi
Lisää kalenteriin
Sali
Suodattimet
muutettu: {0}
Koko päivän
Peruttu
Yhä käynnissä:
# ohjelmakohta | # ohjelmakohtaa
Toiselle laitteelle
alkaa {0}, päättyy {1}
Ei uutisia tällä hetkellä.
Järjestäjät
Kartta
Tulkkaus
Ohjelma
Tapahtuma on päättynyt
Tapahtuman sivu
Tänään
Samaan aikaan
Osaa sisällöstä ei voitu ladata. Lataamista yritetään uudelleen, kun verkkoyhteys palaa.
Poista suodatin: {0}
Ei enää ohjelmassa
Kopioi linkki
Näytä # ohjelmakohta | Näytä # ohjelmakohtaa
Media
Tyhjennä kaikki
”{0}”
Työpaja
Siirretty
Kaikki päivät
omaa aikaasi
Logot
Edellinen uutinen
Alle vuorokausi alkuun
nyt:
Sulje
Kielet, joita ymmärrän
Kaikki uutiset
Uusi ajankohta
Pysäytä liike
Piilota päättyneet
Siirretty verkkoon
Tilaa päivitykset
”{0}” ja ”{1}” ovat samaan aikaan ({2}).
Lykätty
Moderaattori
Hae ohjelmasta
päättyy {0}
Vapaat ajat
Useimpien ohjelmakohtien kieli: {0}
Muut ohjelmakohdat
Tallenna tai jaa
Uutiset`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Ašgabat|Bishkek=Biškek|Dushanbe=Dušanbe|Nicosia=Nikosia|Riyadh=Riad|Seoul=Soul|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Athens=Ateena|Belgrade=Belgrad|Berlin=Berliini|Brussels=Bryssel|Bucharest=Bukarest|Chisinau=Chişinău|Copenhagen=Kööpenhamina|Kiev=Kiova|Kyiv=Kiova|Lisbon=Lissabon|London=Lontoo|Luxembourg=Luxemburg|Moscow=Moskova|Paris=Pariisi|Prague=Praha|Riga=Riika|Rome=Rooma|Stockholm=Tukholma|Tallinn=Tallinna|Tirane=Tirana|Vienna=Wien|Vilnius=Vilna|Warsaw=Varsova|Zurich=Zürich',
};

export const language = createLanguage('fi', parts);
