/** Lithuanian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registracija nuo {0}
Liko mažiau nei savaitė
{0} min.
Liko mažiau nei valanda
Žemėlapis
Nurodytas šios laiko juostos laikas: {0}.
Laisvų vietų nėra; sudaromas laukiančiųjų sąrašas
{shown} iš # sesijos | {shown} iš # sesijų | {shown} iš # sesijų
Išvalyti viską
Atverkite šią nuorodą kitame įrenginyje ir ten įtraukite mėgstamas sesijas.
Jūsų laikas
Naujienos
Mėgstama
Pakeista
Programoje nebėra
Registruotis
Ankstesnė naujiena
perkelta: {0}
Atšaukta
Registracija vyksta iki {0}
Dalies turinio įkelti nepavyko. Bus bandoma dar kartą, kai vėl veiks tinklas.
Tebevyksta:
Skubu: {0}
Liko mažiau nei dešimt minučių
Žiniasklaidai
Iki pradžios
# mėgstama sesija | # mėgstamos sesijos | # mėgstamų sesijų
Kalbos, kurias suprantu
Ankstesnė toje pačioje salėje
iki {0}
Kita toje pačioje salėje
Mėgstama: {0}
Atidėta
Mėgstamos
Laikas
# sesija | # sesijos | # sesijų
Plenarinis posėdis
Ne, ačiū
Vėluoja
Programa dar nepaskelbta.
Kultūrinė programa
Kontaktai žiniasklaidai
Žvaigždute pažymėtos sesijos rodomos čia. Jos saugomos tik šioje naršyklėje.
„Apple“ ir kiti kalendoriai (.ics)
Kalbos
Šios nuorodos QR kodas kito įrenginio kamerai
Pertrauka
jūsų laiku
Nurodytas vietos laikas ({0}), šalia – jūsų laikas ({1}).
d.
Įtraukti į kalendorių
Sąrašas
Nuoroda
nuo {0} iki {1}
Vyks nuotoliu
Anksčiau:
Programa pasikeitė: {0}.
Žvaigždute pažymėtas sesijas galima perkelti į kitą įrenginį naudojant nuorodą.
val.
Šiandien
Gyvai ir nuotoliu
Rodo tik šias sesijas
naujų: {0}
Registracija vyksta
dabar:
Partneriai
Pranešimas
Daugumos sesijų kalba: {0}
Dabar
Svarbu
vertimas žodžiu: {0}
pašalinta: {0}
Įkeliama…
Sustabdyti slinkimą
Teminė kryptis
Pašalinti filtrą: {0}
Pasirinktų filtrų neatitinka nė viena sesija.
Žiūrėti tiesiogiai
atšaukta: {0}
Nauja
Registruotis į laukiančiųjų sąrašą
Rodinys
vietos laiku ({0})
Pereiti prie dabartinio laiko
Tuo pačiu metu: {0}
Mano programa (.ics): {0}
Organizuoja
Kalba
Dienos
Rodyti # sesiją | Rodyti # sesijas | Rodyti # sesijų
Žiūrėti įrašus
Žiniasklaida
Visos naujienos
Slėpti: {0}
Salė
Organizatoriai šią sesiją išbraukė iš programos.
Tuo pačiu metu
Slėpti pasibaigusias sesijas
jūsų laiku ({0})
Kita naujiena
Paleisti slinkimą
Programa
Nurodytas jūsų laiko juostos laikas ({0}).
Atnaujinta: {0}. Naujausios versijos įkelti nepavyko.
Nuoroda nukopijuota
Antraštės
Atšaukta
Visos rodomos (.ics): {0}
Į kalendorių
Tipas
Sesijos puslapis
Diskusija
Visą dieną
Prenumeruoti atnaujinimus
Laisvų vietų nėra
min.
Bendrinti
Į kitą įrenginį
Moderuoja
Registracija baigta
Žiūrėti įrašą
Uždaryti
Naujas laikas
Mėgstamos sesijos iš nuorodos
Renginys baigėsi
Atvira žiniasklaidai
Nuotoliu
pakeista: {0}
Kopijuoti nuorodą
Įrašyti arba bendrinti
Dokumentai
Tinklelis
Kiti partneriai
Perkelta
Įtraukti # sesiją | Įtraukti # sesijas | Įtraukti # sesijų
„{0}“
Anksčiau skelbtas laikas: {0}
Vertimas žodžiu
Visos dienos
{0} val.
Logotipai
Kaip atvykti
Liko mažiau nei para
Šio turinio įkelti nepavyko.
Bandyti dar kartą
Šiuo metu naujienų nėra.
Nurodytas vietos laikas ({0}).
Akreditacija
Pranešėjai
Filtrai
Renginio puslapis
Kita
„{0}“ ir „{1}“ vyksta tuo pačiu metu ({2}).
Skubu
Vyksta dabar
Ieškoti programoje
Nuorodos bendrinti nepavyko
Laisvas laikas tarp sesijų
Mano programa
Kitos sesijos
Praktinis seminaras
Kalendorių įkelti nepavyko. Bandykite dar kartą vėliau.`,
  cities:
    'Cairo=Kairas|Chicago=Čikaga|Los Angeles=Los Andželas|New York=Niujorkas|Sao Paulo=San Paulas|Toronto=Torontas|Almaty=Alma Ata|Ashgabat=Ašchabadas|Beirut=Beirutas|Bishkek=Biškekas|Dubai=Dubajus|Dushanbe=Dušanbė|Jerusalem=Jeruzalė|Nicosia=Nikosija|Qatar=Kataras|Riyadh=Rijadas|Samarkand=Samarkandas|Seoul=Seulas|Shanghai=Šanchajus|Singapore=Singapūras|Tashkent=Taškentas|Tbilisi=Tbilisis|Tehran=Teheranas|Tokyo=Tokijas|Yerevan=Jerevanas|Sydney=Sidnėjus|Amsterdam=Amsterdamas|Athens=Atėnai|Belgrade=Belgradas|Berlin=Berlynas|Brussels=Briuselis|Bucharest=Bukareštas|Budapest=Budapeštas|Chisinau=Kišiniovas|Copenhagen=Kopenhaga|Dublin=Dublinas|Helsinki=Helsinkis|Istanbul=Stambulas|Kiev=Kijevas|Kyiv=Kijevas|Lisbon=Lisabona|Ljubljana=Liubliana|London=Londonas|Luxembourg=Liuksemburgas|Madrid=Madridas|Minsk=Minskas|Moscow=Maskva|Oslo=Oslas|Paris=Paryžius|Prague=Praha|Riga=Ryga|Rome=Roma|Sarajevo=Sarajevas|Skopje=Skopjė|Sofia=Sofija|Stockholm=Stokholmas|Tallinn=Talinas|Tirane=Tirana|Vienna=Viena|Warsaw=Varšuva|Zagreb=Zagrebas|Zurich=Ciurichas',
};

export const language = createLanguage('lt', parts);
