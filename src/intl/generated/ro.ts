/** Romanian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Înscrieri începând cu {0}
Mai puțin de o săptămână până la început
{shown} din # sesiune | {shown} din # sesiuni | {shown} din # de sesiuni
Adăugați în calendar
Distribuiți
Sesiune plenară
În același timp cu {0}
Altele
Apple și alte calendare (.ics)
Deschideți acest link pe celălalt dispozitiv pentru a adăuga acolo favoritele dumneavoastră.
Anulat
# sesiune favorită | # sesiuni favorite | # de sesiuni favorite
Calendarele nu au putut fi încărcate. Încercați din nou mai târziu.
Pentru presă
Mai puțin de o oră până la început
Orele afișate sunt cele locale ({0}).
mutate: {0}
Grilă
Nu, mulțumesc
Nicio sesiune nu corespunde acestor filtre.
Zile
anulate: {0}
Programul afișat (.ics): {0}
Vorbitori
Favorite primite printr-un link
Marcați sesiunile cu steaua pentru a le transfera printr-un link pe alt dispozitiv.
Adăugați # sesiune | Adăugați # sesiuni | Adăugați # de sesiuni
Important
Prezentare
Înscrieri până la {0}
noi: {0}
Înscrieri închise
Favorit
Tip
Parteneri
Linkul nu a putut fi distribuit
Începe peste
Link
Începe mai târziu
Pauză
Eveniment social
Contact pentru presă
Listă
h
Limbi
Nouă
z
Orele afișate sunt cele locale ({0}), iar alături este ora dumneavoastră ({1}).
Mai puțin de zece minute până la început
Data anunțată anterior: {0}
Anterior:
Acreditare
Documente
Locuri epuizate
Urgent: {0}
Acum
Deschisă presei
Programul meu
Mergeți la momentul actual
Codul QR al acestui link, de scanat cu alt dispozitiv
Cu prezență fizică și online
Afișează doar aceste sesiuni
Locuri epuizate; există listă de așteptare
{0} min
Modificată
Orele sunt afișate în fusul dumneavoastră orar ({0}).
Online
Urgent
{0} h
Înainte, în aceeași sală
ora locală ({0})
Intrați pe lista de așteptare
Pagina sesiunii
Secțiune tematică
Acest conținut nu a putut fi încărcat.
Înscrieți-vă
Programul s-a modificat ({0}).
retrase: {0}
Se încarcă…
Urmăriți în direct
Afișare
Apoi, în aceeași sală
Orele sunt afișate în fusul orar {0}.
Limbă
Programul nu a fost publicat încă.
Urmăriți înregistrările
Înscrieri deschise
min
Programul meu (.ics): {0}
Urmăriți înregistrarea
Cum ajungeți
Favorit: {0}
Ascundeți: {0}
Alți parteneri
Organizatorii au retras această sesiune din program.
Panel de discuții
Marcați sesiunile cu steaua pentru a le regăsi aici. Ele se salvează doar în acest browser.
ora dumneavoastră ({0})
Știrea următoare
Porniți derularea
În desfășurare
Favorite
Link copiat
Actualizat: {0}. Cea mai recentă versiune nu a putut fi încărcată.
cu interpretare în {0}
Titluri
Ora
Ora dumneavoastră
Adăugați într-un calendar
Sală
Filtre
modificate: {0}
Toată ziua
Anulată
Încă în desfășurare:
# sesiune | # sesiuni | # de sesiuni
Pe alt dispozitiv
de la {0} până la {1}
Momentan nu există știri.
Organizat de
Hartă
Interpretare
Program
Eveniment încheiat
Pagina evenimentului
Astăzi
În același timp
O parte din conținut nu a putut fi încărcată. Se va încerca din nou la restabilirea conexiunii.
Eliminați filtrul: {0}
Nu mai este în program
Copiați linkul
Afișați # sesiune | Afișați # sesiuni | Afișați # de sesiuni
Presă
Ștergeți tot
„{0}”
Atelier
Mutată
Toate zilele
ora dumneavoastră
Sigle
Știrea anterioară
Mai puțin de o zi până la început
acum:
Închideți
Limbi pe care le înțeleg
Toate știrile
Reprogramat
Opriți derularea
Ascundeți sesiunile încheiate
Se desfășoară online
Abonați-vă la actualizări
„{0}” și „{1}” se desfășoară în același timp ({2}).
Amânat
Moderator
Căutați în program
se încheie {0}
Intervale libere
Limba majorității sesiunilor: {0}
Alte sesiuni
Salvați sau distribuiți
Știri`,
  cities:
    'Sao Paulo=São Paulo|Almaty=Almatî|Ashgabat=Așgabat|Bishkek=Bișkek|Dushanbe=Dușanbe|Jerusalem=Ierusalim|Riyadh=Riad|Seoul=Seul|Tashkent=Tașkent|Tehran=Teheran|Yerevan=Erevan|Athens=Atena|Belgrade=Belgrad|Brussels=Bruxelles|Bucharest=București|Budapest=Budapesta|Chisinau=Chișinău|Copenhagen=Copenhaga|Kyiv=Kiev|Lisbon=Lisabona|London=Londra|Luxembourg=Luxemburg|Moscow=Moscova|Prague=Praga|Rome=Roma|Tirane=Tirana|Vienna=Viena|Warsaw=Varșovia|Zurich=Zürich',
};

export const language = createLanguage('ro', parts);
