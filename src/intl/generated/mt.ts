/** Maltese, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Ir-reġistrazzjoni tiftaħ: {0}
Fadal inqas minn ġimgħa
{shown} minn # sessjoni | {shown} minn # sessjonijiet | {shown} minn # sessjonijiet | {shown} minn #-il sessjoni | {shown} minn # sessjoni
Żid mal-kalendarju
Ikkondividi
Plenarja
Fl-istess ħin: {0}
Oħrajn
Apple u kalendarji oħra (.ics)
Iftaħ din il-ħolqa fuq l-apparat l-ieħor biex iżżid hemm il-favoriti tiegħek.
Ikkanċellat
# favorit | # favoriti | # favoriti | #-il favorit | # favorit
Il-kalendarji ma setgħux jitgħabbew. Jekk jogħġbok erġa’ pprova aktar tard.
Għall-istampa
Fadal inqas minn siegħa
Il-ħinijiet huma skont il-ħin lokali ({0}).
b’ħin jew b’sala differenti: {0}
Grilja
Le, grazzi
L-ebda sessjoni ma taqbel ma’ dawn il-filtri.
Jiem
ikkanċellati: {0}
Is-sessjonijiet kollha murijin (.ics): {0}
Kelliema
Favoriti minn ħolqa
Immarka s-sessjonijiet bi stilla biex teħodhom fuq apparat ieħor permezz ta’ ħolqa.
Żid # sessjoni | Żid # sessjonijiet | Żid # sessjonijiet | Żid #-il sessjoni | Żid # sessjoni
Importanti
Taħdita
Ir-reġistrazzjoni hija miftuħa; tagħlaq: {0}
ġodda: {0}
Ir-reġistrazzjoni hija magħluqa
Favorit
Tip
Sħab
Il-ħolqa ma setgħetx tiġi kondiviża
Jibda fi żmien
Ħolqa
Imdewma
Waqfa
Avveniment soċjali
Kuntatt għall-istampa
Lista
h
Lingwi
Ġdida
jum
Il-ħinijiet huma skont il-ħin lokali ({0}), bil-ħin tiegħek ħdejhom ({1}).
Fadal inqas minn għaxar minuti
Data mħabbra qabel: {0}
Qabel:
Akkreditazzjoni
Dokumenti
Ma fadalx postijiet
Urġenti: {0}
Issa
Miftuħa għall-istampa
Il-programm tiegħi
Mur għall-ħin attwali
Kodiċi QR ta’ din il-ħolqa, għall-kamera ta’ apparat ieħor
Fiżikament u online
Juri dawn is-sessjonijiet biss
Ma fadalx postijiet; hemm lista ta’ stennija
{0} min
Aġġornata
Il-ħinijiet huma skont iż-żona tal-ħin tiegħek ({0}).
Online
Urġenti
{0} h
Ta’ qabel, fl-istess sala
il-ħin lokali ({0})
Ingħaqad mal-lista ta’ stennija
Paġna tas-sessjoni
Tema
Dan il-kontenut ma setax jitgħabba.
Irreġistra
Il-programm inbidel: {0}.
imneħħijin: {0}
Qed jitgħabba…
Segwi fid-dirett
Tqassim
Li jmiss, fl-istess sala
Żona tal-ħin: {0}.
Lingwa
Il-programm għadu ma ħariġx.
Ara l-filmati
Ir-reġistrazzjoni hija miftuħa
min
Il-favoriti tiegħi (.ics): {0}
Ara l-filmat
Kif tasal
Favorit: {0}
Aħbi: {0}
Sħab oħra
L-organizzaturi neħħew din is-sessjoni mill-programm.
Diskussjoni f’panel
Immarka s-sessjonijiet bi stilla biex iżżommhom hawn. Jinħażnu f’dan il-browser biss.
il-ħin tiegħek ({0})
L-aħbar li jmiss
Ibda l-moviment
Għaddej bħalissa
Favoriti
Il-ħolqa ġiet ikkupjata
L-aħħar aġġornament: {0}. Il-verżjoni l-aktar reċenti ma setgħetx titgħabba.
interpretazzjoni: {0}
Titoli tal-aħbarijiet
Ħin
Il-ħin tiegħek
Żid ma’ kalendarju
Sala
Filtri
aġġornati: {0}
Il-ġurnata kollha
Ikkanċellata
Għadhom għaddejjin:
# sessjoni | # sessjonijiet | # sessjonijiet | #-il sessjoni | # sessjoni
Fuq apparat ieħor
bidu: {0}, tmiem: {1}
Bħalissa m’hemmx aħbarijiet.
Organizzat minn
Mappa
Interpretazzjoni
Programm
Dan l-avveniment intemm
Paġna tal-avveniment
Illum
Fl-istess ħin
Parti mill-kontenut ma setgħetx titgħabba. Se jsir tentattiv ieħor meta terġa’ tiġi l-konnessjoni.
Neħħi l-filtru: {0}
M’għadhiex fil-programm
Ikkopja l-ħolqa
Uri # sessjoni | Uri # sessjonijiet | Uri # sessjonijiet | Uri #-il sessjoni | Uri # sessjoni
Stampa
Neħħi kollox
“{0}”
Workshop
Inbidel il-ħin jew is-sala
Il-jiem kollha
il-ħin tiegħek
Logos
L-aħbar ta’ qabel
Fadal inqas minn jum
issa:
Agħlaq
Lingwi li nifhem
L-aħbarijiet kollha
Skedat mill-ġdid
Waqqaf il-moviment
Aħbi s-sessjonijiet li għaddew
Se jsir online
Abbona għall-aġġornamenti
“{0}” u “{1}” isiru fl-istess ħin ({2}).
Pospost
Moderatur
Fittex fil-programm
tmiem: {0}
Ħin liberu
Lingwa tal-biċċa l-kbira tas-sessjonijiet: {0}
Sessjonijiet oħra
Aħżen jew ikkondividi
Aħbarijiet`,
  formats: {
    dates: {
      months: {
        long: 'Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru',
        short: 'Jan|Fra|Mar|Apr|Mej|Ġun|Lul|Aww|Set|Ott|Nov|Diċ',
      },
      weekdays: {
        long: 'Il-Ħadd|It-Tnejn|It-Tlieta|L-Erbgħa|Il-Ħamis|Il-Ġimgħa|Is-Sibt',
        short: 'Ħad|Tne|Tli|Erb|Ħam|Ġim|Sib',
      },
      patterns: {
        full: [
          '{w}, {d} ta’ {M} {y}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}, {y1}',
          '{w1}, {d1} ta’ {M1} – {w2}, {d2} ta’ {M2} {y1}',
          '{w1}, {d1} ta’ {M1} {y1} – {w2}, {d2} ta’ {M2} {y2}',
        ],
        long: [
          '{d} ta’ {M} {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} ta’ {M1} {y1} – {d2} ta’ {M2} {y2}',
          '{d1} {M1}, {y1} – {d2} {M2}, {y2}',
        ],
        medium: [
          '{d} ta’ {M}, {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} ta’ {M1}, {y1} – {d2} ta’ {M2}, {y2}',
          '{d1} {M1}, {y1} – {d2} {M2}, {y2}',
        ],
        day: [
          '{w}, {d} ta’ {M}',
          '{w1}, {d1} – {w2} {d2} {M1}',
          '{w1}, {d1} ta’ {M1} – {w2}, {d2} ta’ {M2}',
          '{w1}, {d1} ta’ {M1} {y1} – {w2}, {d2} ta’ {M2} {y2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: '.',
      group: ',',
      units: {
        byte: { other: '{0} byte' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: {
      few: [0, 3, 4, 5, 6, 7, 8, 9, 10, 103, 104, 105, 106, 107, 108, 109, 110],
      one: [1],
      two: [2],
      many: [11, 12, 13, 14, 15, 16, 17, 18, 19, 111, 112, 113, 114, 115, 116, 117, 118, 119],
    },
    relatives: {
      words: { '0 second': 'issa', '-1 day': 'lbieraħ', '0 day': 'illum', '1 day': 'għada' },
      units: {
        minute: [
          {
            few: '{0} minuti ilu',
            one: 'minuta ilu',
            two: '{0} minuti ilu',
            many: '{0}-il minuta ilu',
            other: '{0} minuta ilu',
          },
          {
            few: 'sa {0} minuti oħra',
            one: 'sa minuta oħra',
            two: 'sa {0} minuti oħra',
            many: 'sa {0}-il minuta oħra',
            other: 'sa {0} minuta oħra',
          },
        ],
        hour: [
          {
            few: '{0} sigħat ilu',
            one: 'siegħa ilu',
            two: 'sagħtejn ilu',
            many: '{0}-il siegħa ilu',
            other: '{0} siegħa ilu',
          },
          {
            few: 'fi żmien {0} sigħat',
            one: 'fi żmien siegħa oħra',
            two: 'fi żmien sagħtejn',
            many: 'fi żmien {0}-il siegħa',
            other: 'fi żmien {0} siegħa',
          },
        ],
        day: [
          {
            few: '{0} ġranet ilu',
            one: 'ġurnata ilu',
            two: 'jumejn ilu',
            many: '{0}-il ġurnata ilu',
            other: '{0} ġurnata ilu',
          },
          {
            few: 'fi żmien {0} ġranet oħra',
            one: 'fi żmien ġurnata',
            two: 'fi żmien jumejn oħra',
            many: 'fi żmien {0}-il ġurnata oħra',
            other: 'fi żmien {0} ġurnata oħra',
          },
        ],
      },
    },
    lists: { pair: ' u ', between: ', ', last: ', u ' },
    languages:
      'ar=Għarbi|az=Ażerbajġani|be=Belarussu|bg=Bulgaru|bs=Bożnijaku|ca=Katalan|cs=Ċek|da=Daniż|de=Ġermaniż|el=Grieg|en=Ingliż|es=Spanjol|et=Estonjan|fa=Persjan|fi=Finlandiż|fr=Franċiż|ga=Irlandiż|he=Ebrajk|hi=Hindi|hr=Kroat|hu=Ungeriż|hy=Armen|is=Iżlandiż|it=Taljan|ja=Ġappuniż|ka=Ġorġjan|kk=Każak|ko=Korean|ky=Kirgiż|lb=Lussemburgiż|lt=Litwan|lv=Latvjan|mk=Maċedonjan|mt=Malti|nl=Olandiż|no=Norveġiż|pl=Pollakk|pt=Portugiż|ro=Rumen|ru=Russu|sk=Slovakk|sl=Sloven|sq=Albaniż|sr=Serb|sv=Żvediż|tg=Taġik|tk=Turkmeni|tr=Tork|uk=Ukren|uz=Uzbek|zh=Ċiniż',
    alphabet: 'a b ċ c d e f ġ g għ h ħ i j k l m n o p q r s t u v w x y ż z',
    areCapitalsFirst: true,
  },
  cities:
    'Sao Paulo=São Paulo|Beirut=Bejrut|Jerusalem=Ġerusalemm|Nicosia=Nikosija|Athens=Ateni|Belgrade=Belgrad|Brussels=Brussell|Chisinau=Chișinău|Kiev=Kyiv|Lisbon=Liżbona|London=Londra|Luxembourg=il-Lussemburgu|Malta=Valletta|Moscow=Moska|Paris=Pariġi|Prague=Praga|Rome=Ruma|Sofia=Sofija|Stockholm=Stokkolma|Tirane=Tirana|Vienna=Vjenna|Warsaw=Varsavja',
};

export const language = createLanguage('mt', parts, { findGaps, alphabetOrder });
