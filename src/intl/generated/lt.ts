/** Lithuanian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registracija nuo {0}
Liko mažiau nei savaitė
{shown} iš # sesijos | {shown} iš # sesijų | {shown} iš # sesijų
Įtraukti į kalendorių
Bendrinti
Plenarinis posėdis
Tuo pačiu metu: {0}
Kita
„Apple“ ir kiti kalendoriai (.ics)
Atverkite šią nuorodą kitame įrenginyje ir ten įtraukite mėgstamas sesijas.
Atšaukta
# mėgstama sesija | # mėgstamos sesijos | # mėgstamų sesijų
Kalendorių įkelti nepavyko. Bandykite dar kartą vėliau.
Žiniasklaidai
Liko mažiau nei valanda
Nurodytas vietos laikas ({0}).
perkelta: {0}
Tinklelis
Ne, ačiū
Pasirinktų filtrų neatitinka nė viena sesija.
Dienos
atšaukta: {0}
Visos rodomos (.ics): {0}
Pranešėjai
Mėgstamos sesijos iš nuorodos
Žvaigždute pažymėtas sesijas galima perkelti į kitą įrenginį naudojant nuorodą.
Įtraukti # sesiją | Įtraukti # sesijas | Įtraukti # sesijų
Svarbu
Pranešimas
Registracija vyksta iki {0}
naujų: {0}
Registracija baigta
Mėgstama
Tipas
Partneriai
Nuorodos bendrinti nepavyko
Iki pradžios
Nuoroda
Vėluoja
Pertrauka
Kultūrinė programa
Kontaktai žiniasklaidai
Sąrašas
val.
Kalbos
Nauja
d.
Nurodytas vietos laikas ({0}), šalia – jūsų laikas ({1}).
Liko mažiau nei dešimt minučių
Anksčiau skelbtas laikas: {0}
Anksčiau:
Akreditacija
Dokumentai
Laisvų vietų nėra
Skubu: {0}
Dabar
Atvira žiniasklaidai
Mano programa
Pereiti prie dabartinio laiko
Šios nuorodos QR kodas kito įrenginio kamerai
Gyvai ir nuotoliu
Rodo tik šias sesijas
Laisvų vietų nėra; sudaromas laukiančiųjų sąrašas
{0} min.
Pakeista
Nurodytas jūsų laiko juostos laikas ({0}).
Nuotoliu
Skubu
{0} val.
Ankstesnė toje pačioje salėje
vietos laiku ({0})
Registruotis į laukiančiųjų sąrašą
Sesijos puslapis
Teminė kryptis
Šio turinio įkelti nepavyko.
Registruotis
Programa pasikeitė: {0}.
pašalinta: {0}
Įkeliama…
Žiūrėti tiesiogiai
Rodinys
Kita toje pačioje salėje
Nurodytas šios laiko juostos laikas: {0}.
Kalba
Programa dar nepaskelbta.
Žiūrėti įrašus
Registracija vyksta
min.
Mano programa (.ics): {0}
Žiūrėti įrašą
Kaip atvykti
Mėgstama: {0}
Slėpti: {0}
Kiti partneriai
Organizatoriai šią sesiją išbraukė iš programos.
Diskusija
Žvaigždute pažymėtos sesijos rodomos čia. Jos saugomos tik šioje naršyklėje.
jūsų laiku ({0})
Kita naujiena
Paleisti slinkimą
Vyksta dabar
Mėgstamos
Nuoroda nukopijuota
Atnaujinta: {0}. Naujausios versijos įkelti nepavyko.
vertimas žodžiu: {0}
Antraštės
Laikas
Jūsų laikas
Į kalendorių
Salė
Filtrai
pakeista: {0}
Visą dieną
Atšaukta
Tebevyksta:
# sesija | # sesijos | # sesijų
Į kitą įrenginį
nuo {0} iki {1}
Šiuo metu naujienų nėra.
Organizuoja
Žemėlapis
Vertimas žodžiu
Programa
Renginys baigėsi
Renginio puslapis
Šiandien
Tuo pačiu metu
Dalies turinio įkelti nepavyko. Bus bandoma dar kartą, kai vėl veiks tinklas.
Pašalinti filtrą: {0}
Programoje nebėra
Kopijuoti nuorodą
Rodyti # sesiją | Rodyti # sesijas | Rodyti # sesijų
Žiniasklaida
Išvalyti viską
„{0}“
Praktinis seminaras
Perkelta
Visos dienos
jūsų laiku
Logotipai
Ankstesnė naujiena
Liko mažiau nei para
dabar:
Uždaryti
Kalbos, kurias suprantu
Visos naujienos
Naujas laikas
Sustabdyti slinkimą
Slėpti pasibaigusias sesijas
Vyks nuotoliu
Prenumeruoti atnaujinimus
„{0}“ ir „{1}“ vyksta tuo pačiu metu ({2}).
Atidėta
Moderuoja
Ieškoti programoje
iki {0}
Laisvas laikas tarp sesijų
Daugumos sesijų kalba: {0}
Kitos sesijos
Įrašyti arba bendrinti
Naujienos`,
  cities:
    'Cairo=Kairas|Chicago=Čikaga|Los Angeles=Los Andželas|New York=Niujorkas|Sao Paulo=San Paulas|Toronto=Torontas|Almaty=Alma Ata|Ashgabat=Ašchabadas|Beirut=Beirutas|Bishkek=Biškekas|Dubai=Dubajus|Dushanbe=Dušanbė|Jerusalem=Jeruzalė|Nicosia=Nikosija|Qatar=Kataras|Riyadh=Rijadas|Samarkand=Samarkandas|Seoul=Seulas|Shanghai=Šanchajus|Singapore=Singapūras|Tashkent=Taškentas|Tbilisi=Tbilisis|Tehran=Teheranas|Tokyo=Tokijas|Yerevan=Jerevanas|Sydney=Sidnėjus|Amsterdam=Amsterdamas|Athens=Atėnai|Belgrade=Belgradas|Berlin=Berlynas|Brussels=Briuselis|Bucharest=Bukareštas|Budapest=Budapeštas|Chisinau=Kišiniovas|Copenhagen=Kopenhaga|Dublin=Dublinas|Helsinki=Helsinkis|Istanbul=Stambulas|Kiev=Kijevas|Kyiv=Kijevas|Lisbon=Lisabona|Ljubljana=Liubliana|London=Londonas|Luxembourg=Liuksemburgas|Madrid=Madridas|Minsk=Minskas|Moscow=Maskva|Oslo=Oslas|Paris=Paryžius|Prague=Praha|Riga=Ryga|Rome=Roma|Sarajevo=Sarajevas|Skopje=Skopjė|Sofia=Sofija|Stockholm=Stokholmas|Tallinn=Talinas|Tirane=Tirana|Vienna=Viena|Warsaw=Varšuva|Zagreb=Zagrebas|Zurich=Ciurichas',
};

export const language = createLanguage('lt', parts);
