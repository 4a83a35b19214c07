/** Romanian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Înscrieri începând cu {0}
Mai puțin de o săptămână până la început
{0} min
Mai puțin de o oră până la început
Hartă
Orele sunt afișate în fusul orar {0}.
Locuri epuizate; există listă de așteptare
{shown} din # sesiune | {shown} din # sesiuni | {shown} din # de sesiuni
Ștergeți tot
Deschideți acest link pe celălalt dispozitiv pentru a adăuga acolo favoritele dumneavoastră.
Ora dumneavoastră
Știri
Favorit
Modificată
Nu mai este în program
Înscrieți-vă
Știrea anterioară
mutate: {0}
Anulat
Înscrieri până la {0}
O parte din conținut nu a putut fi încărcată. Se va încerca din nou la restabilirea conexiunii.
Încă în desfășurare:
Urgent: {0}
Mai puțin de zece minute până la început
Pentru presă
Începe peste
# sesiune favorită | # sesiuni favorite | # de sesiuni favorite
Limbi pe care le înțeleg
Înainte, în aceeași sală
se încheie {0}
Apoi, în aceeași sală
Favorit: {0}
Amânat
Favorite
Ora
# sesiune | # sesiuni | # de sesiuni
Sesiune plenară
Nu, mulțumesc
Începe mai târziu
Programul nu a fost publicat încă.
Eveniment social
Contact pentru presă
Marcați sesiunile cu steaua pentru a le regăsi aici. Ele se salvează doar în acest browser.
Apple și alte calendare (.ics)
Limbi
Codul QR al acestui link, de scanat cu alt dispozitiv
Pauză
ora dumneavoastră
Orele afișate sunt cele locale ({0}), iar alături este ora dumneavoastră ({1}).
z
Adăugați în calendar
Listă
Link
de la {0} până la {1}
Se desfășoară online
Anterior:
Programul s-a modificat ({0}).
Marcați sesiunile cu steaua pentru a le transfera printr-un link pe alt dispozitiv.
h
Astăzi
Cu prezență fizică și online
Afișează doar aceste sesiuni
noi: {0}
Înscrieri deschise
acum:
Parteneri
Prezentare
Limba majorității sesiunilor: {0}
Acum
Important
cu interpretare în {0}
retrase: {0}
Se încarcă…
Opriți derularea
Secțiune tematică
Eliminați filtrul: {0}
Nicio sesiune nu corespunde acestor filtre.
Urmăriți în direct
anulate: {0}
Nouă
Intrați pe lista de așteptare
Afișare
ora locală ({0})
Mergeți la momentul actual
În același timp cu {0}
Programul meu (.ics): {0}
Organizat de
Limbă
Zile
Afișați # sesiune | Afișați # sesiuni | Afișați # de sesiuni
Urmăriți înregistrările
Presă
Toate știrile
Ascundeți: {0}
Sală
Organizatorii au retras această sesiune din program.
În același timp
Ascundeți sesiunile încheiate
ora dumneavoastră ({0})
Știrea următoare
Porniți derularea
Program
Orele sunt afișate în fusul dumneavoastră orar ({0}).
Actualizat: {0}. Cea mai recentă versiune nu a putut fi încărcată.
Link copiat
Titluri
Anulată
Programul afișat (.ics): {0}
Adăugați într-un calendar
Tip
Pagina sesiunii
Panel de discuții
Toată ziua
Abonați-vă la actualizări
Locuri epuizate
min
Distribuiți
Pe alt dispozitiv
Moderator
Înscrieri închise
Urmăriți înregistrarea
Închideți
Reprogramat
Favorite primite printr-un link
Eveniment încheiat
Deschisă presei
Online
modificate: {0}
Copiați linkul
Salvați sau distribuiți
Documente
Grilă
Alți parteneri
Mutată
Adăugați # sesiune | Adăugați # sesiuni | Adăugați # de sesiuni
„{0}”
Data anunțată anterior: {0}
Interpretare
Toate zilele
{0} h
Sigle
Cum ajungeți
Mai puțin de o zi până la început
Acest conținut nu a putut fi încărcat.
Încercați din nou
Momentan nu există știri.
Orele afișate sunt cele locale ({0}).
Acreditare
Vorbitori
Filtre
Pagina evenimentului
Altele
„{0}” și „{1}” se desfășoară în același timp ({2}).
Urgent
În desfășurare
Căutați în program
Linkul nu a putut fi distribuit
Intervale libere
Programul meu
Alte sesiuni
Atelier
Calendarele nu au putut fi încărcate. Încercați din nou mai târziu.`,
  cities:
    'Sao Paulo=São Paulo|Almaty=Almatî|Ashgabat=Așgabat|Bishkek=Bișkek|Dushanbe=Dușanbe|Jerusalem=Ierusalim|Riyadh=Riad|Seoul=Seul|Tashkent=Tașkent|Tehran=Teheran|Yerevan=Erevan|Athens=Atena|Belgrade=Belgrad|Brussels=Bruxelles|Bucharest=București|Budapest=Budapesta|Chisinau=Chișinău|Copenhagen=Copenhaga|Kyiv=Kiev|Lisbon=Lisabona|London=Londra|Luxembourg=Luxemburg|Moscow=Moscova|Prague=Praga|Rome=Roma|Tirane=Tirana|Vienna=Viena|Warsaw=Varșovia|Zurich=Zürich',
};

export const language = createLanguage('ro', parts);
