/** Czech, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Registrace od {0}
Zbývá méně než týden
{0} min
Zbývá méně než hodina
Mapa
Časy jsou uvedeny v časovém pásmu: {0}.
Kapacita je naplněna; k dispozici je čekací listina
{shown} z # bodu programu | {shown} ze # bodů programu | {shown} z # bodů programu
Vymazat vše
Otevřete tento odkaz v druhém zařízení a přidejte tam své oblíbené body.
Váš čas
Aktuality
Oblíbené
Změněno
Již není v programu
Registrovat se
Předchozí aktualita
přesunuto: {0}
Zrušeno
Registrace je otevřena do {0}
Část obsahu se nepodařilo načíst. Po obnovení připojení proběhne nový pokus.
Stále probíhá:
Naléhavé: {0}
Zbývá méně než deset minut
Pro média
Do začátku zbývá
# oblíbený bod | # oblíbené body | # oblíbených bodů
Jazyky, kterým rozumím
Předchozí v téže místnosti
do {0}
Následující v téže místnosti
Oblíbené: {0}
Odloženo
Oblíbené
Čas
# bod programu | # body programu | # bodů programu
Plenární zasedání
Ne, děkuji
Zpoždění
Program zatím nebyl zveřejněn.
Společenský program
Kontakt pro média
Body programu označené hvězdičkou se zobrazí zde. Ukládají se pouze v tomto prohlížeči.
Apple a jiné kalendáře (.ics)
Jazyky
QR kód tohoto odkazu k načtení fotoaparátem jiného zařízení
Přestávka
vašeho času
Uveden je místní čas ({0}), vedle něj váš čas ({1}).
d
Přidat do kalendáře
Seznam
Odkaz
od {0} do {1}
Koná se online
Dříve:
Program se změnil: {0}.
Body programu označené hvězdičkou si můžete přenést pomocí odkazu do jiného zařízení.
h
Dnes
Prezenčně i online
Zobrazí pouze tyto body programu
nové: {0}
Registrace je otevřena
nyní:
Partneři
Přednáška
Jazyk většiny bodů programu: {0}
Nyní
Důležité
tlumočení: {0}
odebráno: {0}
Načítání…
Zastavit pohyb
Tematický okruh
Odebrat filtr: {0}
Těmto filtrům neodpovídá žádný bod programu.
Sledovat živě
zrušeno: {0}
Nové
Zapsat se na čekací listinu
Zobrazení
místního času ({0})
Přejít na aktuální čas
Ve stejnou dobu: {0}
Můj program (.ics): {0}
Pořádá
Jazyk
Dny
Zobrazit # bod programu | Zobrazit # body programu | Zobrazit # bodů programu
Přehrát záznamy
Média
Všechny aktuality
Skrýt: {0}
Místnost
Pořadatelé tento bod z programu vyřadili.
Ve stejnou dobu
Skrýt minulé body programu
vašeho času ({0})
Další aktualita
Spustit pohyb
Program
Časy jsou uvedeny ve vašem časovém pásmu ({0}).
Stav k {0}. Nejnovější verzi se nepodařilo načíst.
Odkaz zkopírován
Titulky zpráv
Zrušeno
Vše zobrazené (.ics): {0}
Do kalendáře
Typ
Stránka tohoto bodu programu
Panelová diskuse
Celý den
Odebírat aktualizace
Kapacita je naplněna
min
Sdílet
Do jiného zařízení
Moderuje
Registrace je uzavřena
Přehrát záznam
Zavřít
Nový termín
Oblíbené z odkazu
Akce skončila
Přístupné médiím
Online
změněno: {0}
Kopírovat odkaz
Uložit nebo sdílet
Dokumenty
Mřížka
Další partneři
Přesunuto
Přidat # bod programu | Přidat # body programu | Přidat # bodů programu
„{0}“
Původní termín: {0}
Tlumočení
Všechny dny
{0} h
Loga
Trasa
Zbývá méně než den
Tento obsah se nepodařilo načíst.
Zkusit znovu
Momentálně nejsou žádné aktuality.
Uveden je místní čas ({0}).
Akreditace
Řečníci
Filtry
Stránka akce
Jiné
„{0}“ a „{1}“ se konají ve stejnou dobu ({2}).
Naléhavé
Právě probíhá
Hledat v programu
Odkaz se nepodařilo sdílet
Volno mezi body programu
Můj program
Další body programu
Workshop
Kalendáře se nepodařilo načíst. Zkuste to prosím později.`,
  cities:
    'Cairo=Káhira|Sao Paulo=São Paulo|Ashgabat=Ašchabad|Beirut=Bejrút|Bishkek=Biškek|Dubai=Dubaj|Dushanbe=Dušanbe|Jerusalem=Jeruzalém|Nicosia=Nikósie|Qatar=Katar|Riyadh=Rijád|Seoul=Soul|Shanghai=Šanghaj|Singapore=Singapur|Tashkent=Taškent|Tehran=Teherán|Tokyo=Tokio|Yerevan=Jerevan|Athens=Athény|Belgrade=Bělehrad|Berlin=Berlín|Brussels=Brusel|Bucharest=Bukurešť|Budapest=Budapešť|Chisinau=Kišiněv|Copenhagen=Kodaň|Helsinki=Helsinky|Kiev=Kyjev|Kyiv=Kyjev|Lisbon=Lisabon|Ljubljana=Lublaň|London=Londýn|Luxembourg=Lucemburk|Moscow=Moskva|Paris=Paříž|Prague=Praha|Rome=Řím|Sofia=Sofie|Tirane=Tirana|Vienna=Vídeň|Warsaw=Varšava|Zagreb=Záhřeb|Zurich=Curych',
};

export const language = createLanguage('cs', parts);
