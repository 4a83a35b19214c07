/** Hungarian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `A regisztráció kezdete: {0}
Kevesebb mint egy hét van hátra
# programpontból {shown} látható | # programpontból {shown} látható
Hozzáadás a naptárhoz
Megosztás
Plenáris ülés
Ezzel egy időben: {0}
Egyéb
Apple és más naptárak (.ics)
Nyissa meg ezt a hivatkozást a másik eszközön, és ott adja hozzá a kedvenceit.
Elmarad
# kedvenc | # kedvenc
A naptárakat nem sikerült betölteni. Próbálja meg később.
A sajtónak
Kevesebb mint egy óra van hátra
Az időpontok helyi idő szerint értendők ({0}).
áthelyezve: {0}
Táblázat
Nem, köszönöm
Nincs a szűrőknek megfelelő programpont.
Napok
elmarad: {0}
Az összes megjelenített (.ics): {0}
Előadók
Kedvencek hivatkozásból
A csillaggal megjelölt programpontokat hivatkozással átviheti egy másik eszközre.
# programpont hozzáadása | # programpont hozzáadása
Fontos
Előadás
Regisztrációs határidő: {0}
új: {0}
A regisztráció lezárult
Kedvenc
Típus
Partnerek
A hivatkozást nem sikerült megosztani
A kezdésig
Hivatkozás
Késik
Szünet
Társasági program
Sajtókapcsolat
Lista
óra
Nyelvek
Új
nap
Az időpontok helyi idő szerint értendők ({0}), mellettük az Ön ideje szerint ({1}).
Kevesebb mint tíz perc van hátra
Eredeti időpont: {0}
Korábban:
Akkreditáció
Dokumentumok
Minden hely betelt
Sürgős: {0}
Most
Sajtónyilvános
Saját programom
Ugrás a jelenlegi időponthoz
A hivatkozás QR-kódja egy másik eszköz kamerájához
Személyesen és online
Csak ezeket a programpontokat mutatja
Minden hely betelt; várólista működik
{0} perc
Módosítva
Az időpontok az Ön időzónája szerint értendők ({0}).
Online
Sürgős
{0} óra
Előtte ugyanebben a teremben
helyi idő szerint ({0})
Feliratkozás a várólistára
A programpont oldala
Szekció
Ezt a tartalmat nem sikerült betölteni.
Regisztráció
A program megváltozott: {0}.
törölve: {0}
Betöltés…
Élő közvetítés
Nézet
Utána ugyanebben a teremben
Az időpontok a következő időzóna szerint értendők: {0}.
Nyelv
A program még nem jelent meg.
A felvételek megtekintése
A regisztráció nyitva áll
perc
Saját programom (.ics): {0}
A felvétel megtekintése
Megközelítés
Kedvenc: {0}
Elrejtés: {0}
További partnerek
A szervezők törölték ezt a programpontot.
Panelbeszélgetés
A csillaggal megjelölt programpontok itt jelennek meg. Csak ez a böngésző tárolja őket.
az Ön ideje szerint ({0})
Következő hír
Mozgás indítása
Most zajlik
Kedvencek
A hivatkozás másolva
Frissítve: {0}. A legújabb változatot nem sikerült betölteni.
tolmácsolás: {0}
Hírcímek
Időpont
Az Ön ideje
Naptárba
Terem
Szűrők
módosítva: {0}
Egész nap
Elmarad
Még tart:
# programpont | # programpont
Másik eszközre
{0} és {1} között
Jelenleg nincsenek hírek.
Szervező
Térkép
Tolmácsolás
Program
A rendezvény véget ért
A rendezvény oldala
Ma
Ezzel egy időben
A tartalom egy részét nem sikerült betölteni. Amint helyreáll a hálózati kapcsolat, újabb kísérlet következik.
Szűrő eltávolítása: {0}
Már nem szerepel a programban
Hivatkozás másolása
# programpont megjelenítése | # programpont megjelenítése
Sajtó
Az összes törlése
„{0}”
Workshop
Áthelyezve
Az összes nap
az Ön ideje szerint
Logók
Előző hír
Kevesebb mint egy nap van hátra
most:
Bezárás
Nyelvek, amelyeket értek
Az összes hír
Új időpont
Mozgás leállítása
Lezajlott programpontok elrejtése
Online zajlik
Feliratkozás a frissítésekre
„{0}” és „{1}” egy időben zajlik ({2}).
Elhalasztva
Moderátor
Keresés a programban
vége: {0}
Szabad időszakok
A legtöbb programpont nyelve: {0}
További programpontok
Mentés vagy megosztás
Hírek`,
  cities:
    'Cairo=Kairó|Sao Paulo=São Paulo|Almaty=Alma-Ata|Ashgabat=Asgabat|Beirut=Bejrút|Bishkek=Biskek|Dubai=Dubaj|Dushanbe=Dusanbe|Jerusalem=Jeruzsálem|Qatar=Katar|Riyadh=Rijád|Samarkand=Szamarkand|Seoul=Szöul|Shanghai=Sanghaj|Singapore=Szingapúr|Tashkent=Taskent|Tbilisi=Tbiliszi|Tehran=Teherán|Tokyo=Tokió|Yerevan=Jereván|Amsterdam=Amszterdam|Athens=Athén|Belgrade=Belgrád|Bratislava=Pozsony|Brussels=Brüsszel|Bucharest=Bukarest|Chisinau=Chișinău|Copenhagen=Koppenhága|Istanbul=Isztanbul|Kiev=Kijev|Kyiv=Kijev|Lisbon=Lisszabon|Luxembourg=Luxemburg|Malta=Málta|Minsk=Minszk|Moscow=Moszkva|Paris=Párizs|Prague=Prága|Rome=Róma|Sarajevo=Szarajevó|Skopje=Szkopje|Sofia=Szófia|Tallinn=Tallin|Tirane=Tirana|Vienna=Bécs|Warsaw=Varsó|Zagreb=Zágráb|Zurich=Zürich',
};

export const language = createLanguage('hu', parts);
