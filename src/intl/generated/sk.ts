/** Slovak, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registrácia od {0}
Zostáva menej ako týždeň
{0} min
Zostáva menej ako hodina
Mapa
Časy sú uvedené v časovom pásme: {0}.
Kapacita je naplnená; k dispozícii je čakacia listina
{shown} z # bodu programu | {shown} z # bodov programu | {shown} z # bodov programu
Vymazať všetko
Otvorte tento odkaz v druhom zariadení a pridajte tam svoje obľúbené body.
Váš čas
Aktuality
Obľúbené
Zmenené
Už nie je v programe
Registrovať sa
Predchádzajúca aktualita
presunuté: {0}
Zrušené
Registrácia je otvorená do {0}
Časť obsahu sa nepodarilo načítať. Po obnovení pripojenia prebehne nový pokus.
Ešte prebieha:
Naliehavé: {0}
Zostáva menej ako desať minút
Pre médiá
Do začiatku zostáva
# obľúbený bod | # obľúbené body | # obľúbených bodov
Jazyky, ktorým rozumiem
Predchádzajúci v tej istej miestnosti
do {0}
Nasledujúci v tej istej miestnosti
Obľúbené: {0}
Odložené
Obľúbené
Čas
# bod programu | # body programu | # bodov programu
Plenárne zasadnutie
Nie, ďakujem
Meškanie
Program zatiaľ nebol zverejnený.
Spoločenský program
Kontakt pre médiá
Body programu označené hviezdičkou sa zobrazia tu. Ukladajú sa iba v tomto prehliadači.
Apple a iné kalendáre (.ics)
Jazyky
QR kód tohto odkazu na načítanie fotoaparátom iného zariadenia
Prestávka
vášho času
Uvedený je miestny čas ({0}), vedľa neho váš čas ({1}).
d
Pridať do kalendára
Zoznam
Odkaz
od {0} do {1}
Koná sa online
Predtým:
Program sa zmenil: {0}.
Body programu označené hviezdičkou si môžete pomocou odkazu preniesť do iného zariadenia.
h
Dnes
Prezenčne aj online
Zobrazí iba tieto body programu
nové: {0}
Registrácia je otvorená
teraz:
Partneri
Prednáška
Jazyk väčšiny bodov programu: {0}
Teraz
Dôležité
tlmočenie: {0}
odstránené: {0}
Načítava sa…
Zastaviť pohyb
Tematický okruh
Odstrániť filter: {0}
Týmto filtrom nezodpovedá žiadny bod programu.
Sledovať naživo
zrušené: {0}
Nové
Zapísať sa na čakaciu listinu
Zobrazenie
miestneho času ({0})
Prejsť na aktuálny čas
V rovnakom čase: {0}
Môj program (.ics): {0}
Organizuje
Jazyk
Dni
Zobraziť # bod programu | Zobraziť # body programu | Zobraziť # bodov programu
Prehrať záznamy
Médiá
Všetky aktuality
Skryť: {0}
Miestnosť
Organizátori tento bod z programu vyradili.
V rovnakom čase
Skryť minulé body programu
vášho času ({0})
Ďalšia aktualita
Spustiť pohyb
Program
Časy sú uvedené vo vašom časovom pásme ({0}).
Stav k {0}. Najnovšiu verziu sa nepodarilo načítať.
Odkaz bol skopírovaný
Titulky správ
Zrušené
Všetko zobrazené (.ics): {0}
Do kalendára
Typ
Stránka tohto bodu programu
Panelová diskusia
Celý deň
Odoberať aktualizácie
Kapacita je naplnená
min
Zdieľať
Do iného zariadenia
Moderuje
Registrácia je uzavretá
Prehrať záznam
Zavrieť
Nový termín
Obľúbené z odkazu
Podujatie sa skončilo
Prístupné médiám
Online
zmenené: {0}
Kopírovať odkaz
Uložiť alebo zdieľať
Dokumenty
Mriežka
Ďalší partneri
Presunuté
Pridať # bod programu | Pridať # body programu | Pridať # bodov programu
„{0}“
Pôvodný termín: {0}
Tlmočenie
Všetky dni
{0} h
Logá
Trasa
Zostáva menej ako deň
Tento obsah sa nepodarilo načítať.
Skúsiť znova
Momentálne nie sú žiadne aktuality.
Uvedený je miestny čas ({0}).
Akreditácia
Rečníci
Filtre
Stránka podujatia
Iné
„{0}“ a „{1}“ sa konajú v rovnakom čase ({2}).
Naliehavé
Práve prebieha
Hľadať v programe
Odkaz sa nepodarilo zdieľať
Voľno medzi bodmi programu
Môj program
Ďalšie body programu
Workshop
Kalendáre sa nepodarilo načítať. Skúste to neskôr.`,
  cities:
    'Cairo=Káhira|Sao Paulo=São Paulo|Almaty=Alma‑Ata|Ashgabat=Ašchabad|Beirut=Bejrút|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikózia|Qatar=Katar|Riyadh=Rijád|Seoul=Soul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teherán|Tokyo=Tokio|Yerevan=Jerevan|Athens=Atény|Belgrade=Belehrad|Berlin=Berlín|Brussels=Brusel|Bucharest=Bukurešť|Budapest=Budapešť|Chisinau=Kišiňov|Copenhagen=Kodaň|Kiev=Kyjev|Kyiv=Kyjev|Lisbon=Lisabon|Ljubljana=Ľubľana|London=Londýn|Luxembourg=Luxembursko|Moscow=Moskva|Paris=Paríž|Prague=Praha|Rome=Rím|Stockholm=Štokholm|Tirane=Tirana|Vienna=Viedeň|Warsaw=Varšava|Zagreb=Záhreb|Zurich=Zürich',
};

export const language = createLanguage('sk', parts);
