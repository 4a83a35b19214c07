/** Hungarian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `A regisztráció kezdete: {0}
Kevesebb mint egy hét van hátra
{0} perc
Kevesebb mint egy óra van hátra
Térkép
Az időpontok a következő időzóna szerint értendők: {0}.
Minden hely betelt; várólista működik
# programpontból {shown} látható | # programpontból {shown} látható
Az összes törlése
Nyissa meg ezt a hivatkozást a másik eszközön, és ott adja hozzá a kedvenceit.
Az Ön ideje
Hírek
Kedvenc
Módosítva
Már nem szerepel a programban
Regisztráció
Előző hír
áthelyezve: {0}
Elmarad
Regisztrációs határidő: {0}
A tartalom egy részét nem sikerült betölteni. Amint helyreáll a hálózati kapcsolat, újabb kísérlet következik.
Még tart:
Sürgős: {0}
Kevesebb mint tíz perc van hátra
A sajtónak
A kezdésig
# kedvenc | # kedvenc
Nyelvek, amelyeket értek
Előtte ugyanebben a teremben
vége: {0}
Utána ugyanebben a teremben
Kedvenc: {0}
Elhalasztva
Kedvencek
Időpont
# programpont | # programpont
Plenáris ülés
Nem, köszönöm
Késik
A program még nem jelent meg.
Társasági program
Sajtókapcsolat
A csillaggal megjelölt programpontok itt jelennek meg. Csak ez a böngésző tárolja őket.
Apple és más naptárak (.ics)
Nyelvek
A hivatkozás QR-kódja egy másik eszköz kamerájához
Szünet
az Ön ideje szerint
Az időpontok helyi idő szerint értendők ({0}), mellettük az Ön ideje szerint ({1}).
nap
Hozzáadás a naptárhoz
Lista
Hivatkozás
{0} és {1} között
Online zajlik
Korábban:
A program megváltozott: {0}.
A csillaggal megjelölt programpontokat hivatkozással átviheti egy másik eszközre.
óra
Ma
Személyesen és online
Csak ezeket a programpontokat mutatja
új: {0}
A regisztráció nyitva áll
most:
Partnerek
Előadás
A legtöbb programpont nyelve: {0}
Most
Fontos
tolmácsolás: {0}
törölve: {0}
Betöltés…
Mozgás leállítása
Szekció
Szűrő eltávolítása: {0}
Nincs a szűrőknek megfelelő programpont.
Élő közvetítés
elmarad: {0}
Új
Feliratkozás a várólistára
Nézet
helyi idő szerint ({0})
Ugrás a jelenlegi időponthoz
Ezzel egy időben: {0}
Saját programom (.ics): {0}
Szervező
Nyelv
Napok
# programpont megjelenítése | # programpont megjelenítése
A felvételek megtekintése
Sajtó
Az összes hír
Elrejtés: {0}
Terem
A szervezők törölték ezt a programpontot.
Ezzel egy időben
Lezajlott programpontok elrejtése
az Ön ideje szerint ({0})
Következő hír
Mozgás indítása
Program
Az időpontok az Ön időzónája szerint értendők ({0}).
Frissítve: {0}. A legújabb változatot nem sikerült betölteni.
A hivatkozás másolva
Hírcímek
Elmarad
Az összes megjelenített (.ics): {0}
Naptárba
Típus
A programpont oldala
Panelbeszélgetés
Egész nap
Feliratkozás a frissítésekre
Minden hely betelt
perc
Megosztás
Másik eszközre
Moderátor
A regisztráció lezárult
A felvétel megtekintése
Bezárás
Új időpont
Kedvencek hivatkozásból
A rendezvény véget ért
Sajtónyilvános
Online
módosítva: {0}
Hivatkozás másolása
Mentés vagy megosztás
Dokumentumok
Táblázat
További partnerek
Áthelyezve
# programpont hozzáadása | # programpont hozzáadása
„{0}”
Eredeti időpont: {0}
Tolmácsolás
Az összes nap
{0} óra
Logók
Megközelítés
Kevesebb mint egy nap van hátra
Ezt a tartalmat nem sikerült betölteni.
Újrapróbálás
Jelenleg nincsenek hírek.
Az időpontok helyi idő szerint értendők ({0}).
Akkreditáció
Előadók
Szűrők
A rendezvény oldala
Egyéb
„{0}” és „{1}” egy időben zajlik ({2}).
Sürgős
Most zajlik
Keresés a programban
A hivatkozást nem sikerült megosztani
Szabad időszakok
Saját programom
További programpontok
Workshop
A naptárakat nem sikerült betölteni. Próbálja meg később.`,
  cities:
    'Cairo=Kairó|Sao Paulo=São Paulo|Almaty=Alma-Ata|Ashgabat=Asgabat|Beirut=Bejrút|Bishkek=Biskek|Dubai=Dubaj|Dushanbe=Dusanbe|Jerusalem=Jeruzsálem|Qatar=Katar|Riyadh=Rijád|Samarkand=Szamarkand|Seoul=Szöul|Shanghai=Sanghaj|Singapore=Szingapúr|Tashkent=Taskent|Tbilisi=Tbiliszi|Tehran=Teherán|Tokyo=Tokió|Yerevan=Jereván|Amsterdam=Amszterdam|Athens=Athén|Belgrade=Belgrád|Bratislava=Pozsony|Brussels=Brüsszel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Koppenhága|Istanbul=Isztanbul|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lisszabon|Luxembourg=Luxemburg|Malta=Málta|Minsk=Minszk|Moscow=Moszkva|Paris=Párizs|Prague=Prága|Rome=Róma|Sarajevo=Szarajevó|Skopje=Szkopje|Sofia=Szófia|Tallinn=Tallin|Tirane=Tirana|Vienna=Bécs|Warsaw=Varsó|Zagreb=Zágráb|Zurich=Zürich',
};

export const language = createLanguage('hu', parts);
