/** Czech, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registrace od {0}
Zbývá méně než týden
{shown} z # bodu programu | {shown} ze # bodů programu | {shown} z # bodů programu
Přidat do kalendáře
Sdílet
Plenární zasedání
Ve stejnou dobu: {0}
Jiné
Apple a jiné kalendáře (.ics)
Otevřete tento odkaz v druhém zařízení a přidejte tam své oblíbené body.
Zrušeno
# oblíbený bod | # oblíbené body | # oblíbených bodů
Kalendáře se nepodařilo načíst. Zkuste to prosím později.
Pro média
Zbývá méně než hodina
Uveden je místní čas ({0}).
přesunuto: {0}
Mřížka
Ne, děkuji
Těmto filtrům neodpovídá žádný bod programu.
Dny
zrušeno: {0}
Vše zobrazené (.ics): {0}
Řečníci
Oblíbené z odkazu
Body programu označené hvězdičkou si můžete přenést pomocí odkazu do jiného zařízení.
Přidat # bod programu | Přidat # body programu | Přidat # bodů programu
Důležité
Přednáška
Registrace je otevřena do {0}
nové: {0}
Registrace je uzavřena
Oblíbené
Typ
Partneři
Odkaz se nepodařilo sdílet
Do začátku zbývá
Odkaz
Zpoždění
Přestávka
Společenský program
Kontakt pro média
Seznam
h
Jazyky
Nové
d
Uveden je místní čas ({0}), vedle něj váš čas ({1}).
Zbývá méně než deset minut
Původní termín: {0}
Dříve:
Akreditace
Dokumenty
Kapacita je naplněna
Naléhavé: {0}
Nyní
Přístupné médiím
Můj program
Přejít na aktuální čas
QR kód tohoto odkazu k načtení fotoaparátem jiného zařízení
Prezenčně i online
Zobrazí pouze tyto body programu
Kapacita je naplněna; k dispozici je čekací listina
{0} min
Změněno
Časy jsou uvedeny ve vašem časovém pásmu ({0}).
Online
Naléhavé
{0} h
Předchozí v téže místnosti
místního času ({0})
Zapsat se na čekací listinu
Stránka tohoto bodu programu
Tematický okruh
Tento obsah se nepodařilo načíst.
Registrovat se
Program se změnil: {0}.
odebráno: {0}
Načítání…
Sledovat živě
Zobrazení
Následující v téže místnosti
Časy jsou uvedeny v časovém pásmu: {0}.
Jazyk
Program zatím nebyl zveřejněn.
Přehrát záznamy
Registrace je otevřena
min
Můj program (.ics): {0}
Přehrát záznam
Trasa
Oblíbené: {0}
Skrýt: {0}
Další partneři
Pořadatelé tento bod z programu vyřadili.
Panelová diskuse
Body programu označené hvězdičkou se zobrazí zde. Ukládají se pouze v tomto prohlížeči.
vašeho času ({0})
Další aktualita
Spustit pohyb
Právě probíhá
Oblíbené
Odkaz zkopírován
Stav k {0}. Nejnovější verzi se nepodařilo načíst.
tlumočení: {0}
Titulky zpráv
Čas
Váš čas
Do kalendáře
Místnost
Filtry
změněno: {0}
Celý den
Zrušeno
Stále probíhá:
# bod programu | # body programu | # bodů programu
Do jiného zařízení
od {0} do {1}
Momentálně nejsou žádné aktuality.
Pořádá
Mapa
Tlumočení
Program
Akce skončila
Stránka akce
Dnes
Ve stejnou dobu
Část obsahu se nepodařilo načíst. Po obnovení připojení proběhne nový pokus.
Odebrat filtr: {0}
Již není v programu
Kopírovat odkaz
Zobrazit # bod programu | Zobrazit # body programu | Zobrazit # bodů programu
Média
Vymazat vše
„{0}“
Workshop
Přesunuto
Všechny dny
vašeho času
Loga
Předchozí aktualita
Zbývá méně než den
nyní:
Zavřít
Jazyky, kterým rozumím
Všechny aktuality
Nový termín
Zastavit pohyb
Skrýt minulé body programu
Koná se online
Odebírat aktualizace
„{0}“ a „{1}“ se konají ve stejnou dobu ({2}).
Odloženo
Moderuje
Hledat v programu
do {0}
Volno mezi body programu
Jazyk většiny bodů programu: {0}
Další body programu
Uložit nebo sdílet
Aktuality`,
  cities:
    'Cairo=Káhira|Sao Paulo=São Paulo|Ashgabat=Ašchabad|Beirut=Bejrút|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalém|Nicosia=Nikósie|Qatar=Katar|Riyadh=Rijád|Seoul=Soul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teherán|Tokyo=Tokio|Yerevan=Jerevan|Athens=Athény|Belgrade=Bělehrad|Berlin=Berlín|Brussels=Brusel|Bucharest=Bukurešť|Budapest=Budapešť|Chisinau=Kišiněv|Copenhagen=Kodaň|Helsinki=Helsinky|Kiev=Kyjev|Kyiv=Kyjev|Lisbon=Lisabon|Ljubljana=Lublaň|London=Londýn|Luxembourg=Lucemburk|Moscow=Moskva|Paris=Paříž|Prague=Praha|Rome=Řím|Sofia=Sofie|Tirane=Tirana|Vienna=Vídeň|Warsaw=Varšava|Zagreb=Záhřeb|Zurich=Curych',
};

export const language = createLanguage('cs', parts);
