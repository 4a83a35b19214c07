/** Maltese, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Ir-reġistrazzjoni tiftaħ: {0}
Fadal inqas minn ġimgħa
{0} min
Fadal inqas minn siegħa
Mappa
Żona tal-ħin: {0}.
Ma fadalx postijiet; hemm lista ta’ stennija
{shown} minn # sessjoni | {shown} minn # sessjonijiet | {shown} minn # sessjonijiet | {shown} minn #-il sessjoni | {shown} minn # sessjoni
Neħħi kollox
Iftaħ din il-ħolqa fuq l-apparat l-ieħor biex iżżid hemm il-favoriti tiegħek.
Il-ħin tiegħek
Aħbarijiet
Favorit
Aġġornata
M’għadhiex fil-programm
Irreġistra
L-aħbar ta’ qabel
b’ħin jew b’sala differenti: {0}
Ikkanċellat
Ir-reġistrazzjoni hija miftuħa; tagħlaq: {0}
Parti mill-kontenut ma setgħetx titgħabba. Se jsir tentattiv ieħor meta terġa’ tiġi l-konnessjoni.
Għadhom għaddejjin:
Urġenti: {0}
Fadal inqas minn għaxar minuti
Għall-istampa
Jibda fi żmien
# favorit | # favoriti | # favoriti | #-il favorit | # favorit
Lingwi li nifhem
Ta’ qabel, fl-istess sala
tmiem: {0}
Li jmiss, fl-istess sala
Favorit: {0}
Pospost
Favoriti
Ħin
# sessjoni | # sessjonijiet | # sessjonijiet | #-il sessjoni | # sessjoni
Plenarja
Le, grazzi
Imdewma
Il-programm għadu ma ħariġx.
Avveniment soċjali
Kuntatt għall-istampa
Immarka s-sessjonijiet bi stilla biex iżżommhom hawn. Jinħażnu f’dan il-browser biss.
Apple u kalendarji oħra (.ics)
Lingwi
Kodiċi QR ta’ din il-ħolqa, għall-kamera ta’ apparat ieħor
Waqfa
il-ħin tiegħek
Il-ħinijiet huma skont il-ħin lokali ({0}), bil-ħin tiegħek ħdejhom ({1}).
jum
Żid mal-kalendarju
Lista
Ħolqa
bidu: {0}, tmiem: {1}
Se jsir online
Qabel:
Il-programm inbidel: {0}.
Immarka s-sessjonijiet bi stilla biex teħodhom fuq apparat ieħor permezz ta’ ħolqa.
h
Illum
Fiżikament u online
Juri dawn is-sessjonijiet biss
ġodda: {0}
Ir-reġistrazzjoni hija miftuħa
issa:
Sħab
Taħdita
Lingwa tal-biċċa l-kbira tas-sessjonijiet: {0}
Issa
Importanti
interpretazzjoni: {0}
imneħħijin: {0}
Qed jitgħabba…
Waqqaf il-moviment
Tema
Neħħi l-filtru: {0}
L-ebda sessjoni ma taqbel ma’ dawn il-filtri.
Segwi fid-dirett
ikkanċellati: {0}
Ġdida
Ingħaqad mal-lista ta’ stennija
Tqassim
il-ħin lokali ({0})
Mur għall-ħin attwali
Fl-istess ħin: {0}
Il-favoriti tiegħi (.ics): {0}
Organizzat minn
Lingwa
Jiem
Uri # sessjoni | Uri # sessjonijiet | Uri # sessjonijiet | Uri #-il sessjoni | Uri # sessjoni
Ara l-filmati
Stampa
L-aħbarijiet kollha
Aħbi: {0}
Sala
L-organizzaturi neħħew din is-sessjoni mill-programm.
Fl-istess ħin
Aħbi s-sessjonijiet li għaddew
il-ħin tiegħek ({0})
L-aħbar li jmiss
Ibda l-moviment
Programm
Il-ħinijiet huma skont iż-żona tal-ħin tiegħek ({0}).
L-aħħar aġġornament: {0}. Il-verżjoni l-aktar reċenti ma setgħetx titgħabba.
Il-ħolqa ġiet ikkupjata
Titoli tal-aħbarijiet
Ikkanċellata
Is-sessjonijiet kollha murijin (.ics): {0}
Żid ma’ kalendarju
Tip
Paġna tas-sessjoni
Diskussjoni f’panel
Il-ġurnata kollha
Abbona għall-aġġornamenti
Ma fadalx postijiet
min
Ikkondividi
Fuq apparat ieħor
Moderatur
Ir-reġistrazzjoni hija magħluqa
Ara l-filmat
Agħlaq
Skedat mill-ġdid
Favoriti minn ħolqa
Dan l-avveniment intemm
Miftuħa għall-istampa
Online
aġġornati: {0}
Ikkopja l-ħolqa
Aħżen jew ikkondividi
Dokumenti
Grilja
Sħab oħra
Inbidel il-ħin jew is-sala
Żid # sessjoni | Żid # sessjonijiet | Żid # sessjonijiet | Żid #-il sessjoni | Żid # sessjoni
“{0}”
Data mħabbra qabel: {0}
Interpretazzjoni
Il-jiem kollha
{0} h
Logos
Kif tasal
Fadal inqas minn jum
Dan il-kontenut ma setax jitgħabba.
Erġa’ pprova
Bħalissa m’hemmx aħbarijiet.
Il-ħinijiet huma skont il-ħin lokali ({0}).
Akkreditazzjoni
Kelliema
Filtri
Paġna tal-avveniment
Oħrajn
“{0}” u “{1}” isiru fl-istess ħin ({2}).
Urġenti
Għaddej bħalissa
Fittex fil-programm
Il-ħolqa ma setgħetx tiġi kondiviża
Ħin liberu
Il-programm tiegħi
Sessjonijiet oħra
Workshop
Il-kalendarji ma setgħux jitgħabbew. Jekk jogħġbok erġa’ pprova aktar tard.`,
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
