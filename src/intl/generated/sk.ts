/** Slovak, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registrácia od {0}
Zostáva menej ako týždeň
{shown} z # bodu programu | {shown} z # bodov programu | {shown} z # bodov programu
Pridať do kalendára
Zdieľať
Plenárne zasadnutie
V rovnakom čase: {0}
Iné
Apple a iné kalendáre (.ics)
Otvorte tento odkaz v druhom zariadení a pridajte tam svoje obľúbené body.
Zrušené
# obľúbený bod | # obľúbené body | # obľúbených bodov
Kalendáre sa nepodarilo načítať. Skúste to neskôr.
Pre médiá
Zostáva menej ako hodina
Uvedený je miestny čas ({0}).
presunuté: {0}
Mriežka
Nie, ďakujem
Týmto filtrom nezodpovedá žiadny bod programu.
Dni
zrušené: {0}
Všetko zobrazené (.ics): {0}
Rečníci
Obľúbené z odkazu
Body programu označené hviezdičkou si môžete pomocou odkazu preniesť do iného zariadenia.
Pridať # bod programu | Pridať # body programu | Pridať # bodov programu
Dôležité
Prednáška
Registrácia je otvorená do {0}
nové: {0}
Registrácia je uzavretá
Obľúbené
Typ
Partneri
Odkaz sa nepodarilo zdieľať
Do začiatku zostáva
Odkaz
Meškanie
Prestávka
Spoločenský program
Kontakt pre médiá
Zoznam
h
Jazyky
Nové
d
Uvedený je miestny čas ({0}), vedľa neho váš čas ({1}).
Zostáva menej ako desať minút
Pôvodný termín: {0}
Predtým:
Akreditácia
Dokumenty
Kapacita je naplnená
Naliehavé: {0}
Teraz
Prístupné médiám
Môj program
Prejsť na aktuálny čas
QR kód tohto odkazu na načítanie fotoaparátom iného zariadenia
Prezenčne aj online
Zobrazí iba tieto body programu
Kapacita je naplnená; k dispozícii je čakacia listina
{0} min
Zmenené
Časy sú uvedené vo vašom časovom pásme ({0}).
Online
Naliehavé
{0} h
Predchádzajúci v tej istej miestnosti
miestneho času ({0})
Zapísať sa na čakaciu listinu
Stránka tohto bodu programu
Tematický okruh
Tento obsah sa nepodarilo načítať.
Registrovať sa
Program sa zmenil: {0}.
odstránené: {0}
Načítava sa…
Sledovať naživo
Zobrazenie
Nasledujúci v tej istej miestnosti
Časy sú uvedené v časovom pásme: {0}.
Jazyk
Program zatiaľ nebol zverejnený.
Prehrať záznamy
Registrácia je otvorená
min
Môj program (.ics): {0}
Prehrať záznam
Trasa
Obľúbené: {0}
Skryť: {0}
Ďalší partneri
Organizátori tento bod z programu vyradili.
Panelová diskusia
Body programu označené hviezdičkou sa zobrazia tu. Ukladajú sa iba v tomto prehliadači.
vášho času ({0})
Ďalšia aktualita
Spustiť pohyb
Práve prebieha
Obľúbené
Odkaz bol skopírovaný
Stav k {0}. Najnovšiu verziu sa nepodarilo načítať.
tlmočenie: {0}
Titulky správ
Čas
Váš čas
Do kalendára
Miestnosť
Filtre
zmenené: {0}
Celý deň
Zrušené
Ešte prebieha:
# bod programu | # body programu | # bodov programu
Do iného zariadenia
od {0} do {1}
Momentálne nie sú žiadne aktuality.
Organizuje
Mapa
Tlmočenie
Program
Podujatie sa skončilo
Stránka podujatia
Dnes
V rovnakom čase
Časť obsahu sa nepodarilo načítať. Po obnovení pripojenia prebehne nový pokus.
Odstrániť filter: {0}
Už nie je v programe
Kopírovať odkaz
Zobraziť # bod programu | Zobraziť # body programu | Zobraziť # bodov programu
Médiá
Vymazať všetko
„{0}“
Workshop
Presunuté
Všetky dni
vášho času
Logá
Predchádzajúca aktualita
Zostáva menej ako deň
teraz:
Zavrieť
Jazyky, ktorým rozumiem
Všetky aktuality
Nový termín
Zastaviť pohyb
Skryť minulé body programu
Koná sa online
Odoberať aktualizácie
„{0}“ a „{1}“ sa konajú v rovnakom čase ({2}).
Odložené
Moderuje
Hľadať v programe
do {0}
Voľno medzi bodmi programu
Jazyk väčšiny bodov programu: {0}
Ďalšie body programu
Uložiť alebo zdieľať
Aktuality`,
  cities:
    'Cairo=Káhira|Sao Paulo=São Paulo|Almaty=Alma‑Ata|Ashgabat=Ašchabad|Beirut=Bejrút|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalem|Nicosia=Nikózia|Qatar=Katar|Riyadh=Rijád|Seoul=Soul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teherán|Tokyo=Tokio|Yerevan=Jerevan|Athens=Atény|Belgrade=Belehrad|Berlin=Berlín|Brussels=Brusel|Bucharest=Bukurešť|Budapest=Budapešť|Chisinau=Kišiňov|Copenhagen=Kodaň|Kiev=Kyjev|Kyiv=Kyjev|Lisbon=Lisabon|Ljubljana=Ľubľana|London=Londýn|Luxembourg=Luxembursko|Moscow=Moskva|Paris=Paríž|Prague=Praha|Rome=Rím|Stockholm=Štokholm|Tirane=Tirana|Vienna=Viedeň|Warsaw=Varšava|Zagreb=Záhreb|Zurich=Zürich',
};

export const language = createLanguage('sk', parts);
