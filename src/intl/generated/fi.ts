/** Finnish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Ilmoittautuminen alkaa {0}
Alle viikko alkuun
{0} min
Alle tunti alkuun
Kartta
Kellonaikojen aikavyöhyke: {0}.
Paikat täynnä, jonotuslista on auki
Näkyvissä {shown}, yhteensä # ohjelmakohta | Näkyvissä {shown}, yhteensä # ohjelmakohtaa
Tyhjennä kaikki
Avaa tämä linkki toisella laitteella, niin voit lisätä suosikkisi sinne.
Oma aikasi
Uutiset
Suosikki
Muutettu
Ei enää ohjelmassa
Ilmoittaudu
Edellinen uutinen
siirretty: {0}
Peruttu
Ilmoittautuminen päättyy {0}
Osaa sisällöstä ei voitu ladata. Lataamista yritetään uudelleen, kun verkkoyhteys palaa.
Yhä käynnissä:
Kiireellinen: {0}
Alle kymmenen minuuttia alkuun
Medialle
Aikaa alkuun
# suosikki | # suosikkia
Kielet, joita ymmärrän
Edellinen samassa salissa
päättyy {0}
Seuraava samassa salissa
Suosikki: {0}
Lykätty
Suosikit
Aika
# ohjelmakohta | # ohjelmakohtaa
Yhteinen osuus
Ei kiitos
Myöhässä
Ohjelmaa ei ole vielä julkaistu.
Oheisohjelma
Mediayhteydet
Tähdellä merkityt ohjelmakohdat kootaan tänne. Ne tallentuvat vain tähän selaimeen.
Apple ja muut kalenterit (.ics)
Kielet
Linkin QR-koodi luettavaksi toisella laitteella
Tauko
omaa aikaasi
Kellonajat ovat paikallista aikaa ({0}), vieressä oma aikasi ({1}).
pv
Lisää kalenteriin
Luettelo
Linkki
alkaa {0}, päättyy {1}
Siirretty verkkoon
Aiemmin:
Ohjelma on muuttunut ({0}).
Tähdellä merkityt ohjelmakohdat voi siirtää linkillä toiselle laitteelle.
t
Tänään
Paikan päällä ja verkossa
Näyttää vain nämä ohjelmakohdat
uusia: {0}
Ilmoittautuminen on auki
nyt:
Yhteistyökumppanit
Esitys
Useimpien ohjelmakohtien kieli: {0}
Nyt
Tärkeä
tulkkaus: {0}
poistettu: {0}
Ladataan…
Pysäytä liike
Teema
Poista suodatin: {0}
Mikään ohjelmakohta ei vastaa suodattimia.
Katso suora lähetys
peruttu: {0}
Uusi
Ilmoittaudu jonotuslistalle
Näkymä
paikallista aikaa ({0})
Siirry nykyhetkeen
Samaan aikaan: {0}
Oma ohjelma (.ics): {0}
Järjestäjät
Kieli
Päivät
Näytä # ohjelmakohta | Näytä # ohjelmakohtaa
Katso tallenteet
Media
Kaikki uutiset
Piilota: {0}
Sali
Järjestäjät ovat poistaneet tämän ohjelmakohdan.
Samaan aikaan
Piilota päättyneet
omaa aikaasi ({0})
Seuraava uutinen
Käynnistä liike
Ohjelma
Kellonajat ovat oman aikavyöhykkeesi mukaan ({0}).
Tilanne {0}. Uusinta versiota ei voitu ladata.
Linkki kopioitu
Otsikot
Peruttu
Näkyvä ohjelma (.ics): {0}
Lisää kalenteriin
Tyyppi
Ohjelmakohdan sivu
Paneelikeskustelu
Koko päivän
Tilaa päivitykset
Paikat täynnä
min
Jaa
Toiselle laitteelle
Moderaattori
Ilmoittautuminen on päättynyt
Katso tallenne
Sulje
Uusi ajankohta
Linkillä saadut suosikit
Tapahtuma on päättynyt
Avoin medialle
Verkossa
muutettu: {0}
Kopioi linkki
Tallenna tai jaa
Aineistot
Ruudukko
Muut yhteistyökumppanit
Siirretty
Lisää # ohjelmakohta | Lisää # ohjelmakohtaa
”{0}”
Aiemmin ilmoitettu ajankohta: {0}
Tulkkaus
Kaikki päivät
{0} t
Logot
Reittiohjeet
Alle vuorokausi alkuun
Sisältöä ei voitu ladata.
Yritä uudelleen
Ei uutisia tällä hetkellä.
Kellonajat ovat paikallista aikaa ({0}).
Akkreditointi
Puhujat
Suodattimet
Tapahtuman sivu
Muu
”{0}” ja ”{1}” ovat samaan aikaan ({2}).
Kiireellinen
Käynnissä nyt
Hae ohjelmasta
Linkkiä ei voitu jakaa
Vapaat ajat
Oma ohjelma
Muut ohjelmakohdat
Työpaja
Kalentereita ei voitu ladata. Yritä myöhemmin uudelleen.`,
  cities:
    'Cairo=Kairo|Sao Paulo=São Paulo|Ashgabat=Ašgabat|Bishkek=Biškek|Dushanbe=Dušanbe|Nicosia=Nikosia|Riyadh=Riad|Seoul=Soul|Tashkent=Taškent|Tehran=Teheran|Tokyo=Tokio|Yerevan=Jerevan|Athens=Ateena|Belgrade=Belgrad|Berlin=Berliini|Brussels=Bryssel|Bucharest=Bukarest|Chisinau=Chişinău|Copenhagen=Kööpenhamina|Kiev=Kiova|Kyiv=Kiova|Lisbon=Lissabon|London=Lontoo|Luxembourg=Luxemburg|Moscow=Moskova|Paris=Pariisi|Prague=Praha|Riga=Riika|Rome=Rooma|Stockholm=Tukholma|Tallinn=Tallinna|Tirane=Tirana|Vienna=Wien|Vilnius=Vilna|Warsaw=Varsova|Zurich=Zürich',
};

export const language = createLanguage('fi', parts);
