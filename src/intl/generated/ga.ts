/** Irish, written by locales/generate.mjs. */

import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Osclófar an clárú: {0}
Níos lú ná seachtain fágtha
{shown} as # seisiún | {shown} as # sheisiún | {shown} as # sheisiún | {shown} as # seisiún | {shown} as # seisiún
Cuir leis an bhféilire
Comhroinn
Seisiún iomlánach
Ag an am céanna: {0}
Eile
Apple agus féilirí eile (.ics)
Oscail an nasc seo ar an ngléas eile chun do cheanáin a chur leis ansin.
Ar ceal
# cheanán | # cheanán | # cheanán | # gceanán | # ceanán
Níorbh fhéidir na féilirí a lódáil. Bain triail eile as ar ball, le do thoil.
Don phreas
Níos lú ná uair an chloig fágtha
Is é an t-am áitiúil a thugtar ({0}).
am nó seomra nua: {0}
Greille
Ní anois, go raibh maith agat
Níl aon seisiún ann a oireann do na scagairí seo.
Laethanta
ar ceal: {0}
Gach seisiún atá ar taispeáint (.ics): {0}
Cainteoirí
Ceanáin ó nasc
Cuir réalta le seisiúin chun iad a thabhairt chuig gléas eile le nasc.
Cuir # seisiún leis | Cuir # sheisiún leis | Cuir # sheisiún leis | Cuir # seisiún leis | Cuir # seisiún leis
Tábhachtach
Caint
Tá an clárú oscailte go dtí {0}
nua: {0}
Tá an clárú dúnta
Ceanán
Cineál
Comhpháirtithe
Níorbh fhéidir an nasc a chomhroinnt
Ag tosú i gceann
Nasc
Moill air
Sos
Ócáid shóisialta
Teagmhálaí preasa
Liosta
u
Teangacha
Nua
lá
Is é an t-am áitiúil a thugtar ({0}), agus an t-am agatsa lena ais ({1}).
Níos lú ná deich nóiméad fágtha
An t-am a fógraíodh ar dtús: {0}
Roimhe seo:
Creidiúnú
Doiciméid
Níl aon áit fágtha
Práinneach: {0}
Anois
Oscailte don phreas
Mo chlár
Téigh chuig an am reatha
Cód QR an naisc seo, do cheamara gléis eile
Ar an láthair agus ar líne
Taispeántar na seisiúin seo amháin
Níl aon áit fágtha; tá liosta feithimh ann
{0} nóim
Athraithe
Tugtar na hamanna de réir do chreasa ama ({0}).
Ar líne
Práinneach
{0} u
Roimhe seo, sa seomra céanna
an t-am áitiúil ({0})
Téigh ar an liosta feithimh
Leathanach an tseisiúin
Téama
Níorbh fhéidir an t-ábhar seo a lódáil.
Cláraigh
Athraíodh an clár: {0}.
bainte: {0}
Á lódáil…
Féach beo
Leagan amach
Ina dhiaidh seo, sa seomra céanna
Crios ama: {0}.
Teanga
Níl an clár foilsithe fós.
Féach ar na taifeadtaí
Tá an clárú oscailte
nóim
Mo cheanáin (.ics): {0}
Féach ar an taifeadadh
Treoracha
Ceanán: {0}
Folaigh: {0}
Comhpháirtithe eile
Bhain na heagraithe an seisiún seo den chlár.
Plé painéil
Cuir réalta le seisiúin chun iad a choinneáil anseo. Ní stóráiltear iad ach sa bhrabhsálaí seo.
an t-am agatsa ({0})
An chéad scéal eile
Tosaigh an ghluaiseacht
Ar siúl anois
Ceanáin
Cóipeáladh an nasc
Nuashonrú deireanach: {0}. Níorbh fhéidir an leagan is déanaí a lódáil.
ateangaireacht: {0}
Ceannlínte
Am
An t-am agatsa
Cuir le féilire
Seomra
Scagairí
athraithe: {0}
An lá ar fad
Ar ceal
Fós ar siúl:
# seisiún | # sheisiún | # sheisiún | # seisiún | # seisiún
Ar ghléas eile
ó {0} go dtí {1}
Níl aon nuacht ann faoi láthair.
Arna eagrú ag
Léarscáil
Ateangaireacht
Clár
Tá an t-imeacht seo thart
Leathanach an imeachta
Inniu
Ag an am céanna
Níorbh fhéidir cuid den ábhar a lódáil. Déanfar iarracht eile nuair a bheidh an líonra ar ais.
Bain an scagaire: {0}
Níl sé sa chlár a thuilleadh
Cóipeáil an nasc
Taispeáin # seisiún | Taispeáin # sheisiún | Taispeáin # sheisiún | Taispeáin # seisiún | Taispeáin # seisiún
An preas
Glan gach rud
“{0}”
Ceardlann
Am nó seomra nua
Gach lá
an t-am agatsa
Lógónna
An scéal roimhe seo
Níos lú ná lá fágtha
anois:
Dún
Teangacha a thuigim
Gach scéal nuachta
Am nua socraithe
Stop an ghluaiseacht
Folaigh seisiúin atá thart
Aistrithe ar líne
Liostáil le haghaidh nuashonruithe
Tá “{0}” agus “{1}” ar siúl ag an am céanna ({2}).
Curtha ar athló
Modhnóir
Cuardaigh an clár
go dtí {0}
Am saor
Teanga fhormhór na seisiún: {0}
Seisiúin eile
Sábháil nó comhroinn
Nuacht`,
  formats: {
    dates: {
      months: {
        long: 'Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig',
        short: 'Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll',
      },
      weekdays: {
        long: 'Dé Domhnaigh|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn',
        short: 'Domh|Luan|Máirt|Céad|Déar|Aoine|Sath',
      },
      patterns: {
        full: [
          '{w} {d} {M} {y}',
          '{w1} {d1} {M1} – {w2} {d2} {M2} {y1}',
          '{w1} {d1} {M1} – {w2} {d2} {M2} {y1}',
          '{w1} {d1} {M1} {y1} – {w2} {d2} {M2} {y2}',
        ],
        long: [
          '{d} {M} {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} {M1} – {d2} {M2} {y1}',
          '{d1} {M1} {y1} – {d2} {M2} {y2}',
        ],
        medium: [
          '{d} {M} {y}',
          '{d1} – {d2} {M1} {y1}',
          '{d1} {M1} – {d2} {M2} {y1}',
          '{d1} {M1} {y1} – {d2} {M2} {y2}',
        ],
        day: [
          '{w} {d} {M}',
          '{w1} {d1} {M1} – {w2} {d2} {M2}',
          '{w1} {d1} {M1} – {w2} {d2} {M2}',
          '{w1} {d1} {M1} {y1} – {w2} {d2} {M2} {y2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: '.',
      group: ',',
      units: {
        byte: {
          few: '{0} bheart',
          one: '{0} bheart',
          two: '{0} bheart',
          many: '{0} mbeart',
          other: '{0} beart',
        },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: { one: [1], two: [2], few: [3, 4, 5, 6], many: [7, 8, 9, 10] },
    relatives: {
      words: {
        '0 second': 'anois',
        '-2 day': 'arú inné',
        '-1 day': 'inné',
        '0 day': 'inniu',
        '1 day': 'amárach',
        '2 day': 'arú amárach',
      },
      units: {
        minute: [{ other: '{0} nóiméad ó shin' }, { other: 'i gceann {0} nóiméad' }],
        hour: [
          { many: '{0} n-uair an chloig ó shin', other: '{0} uair an chloig ó shin' },
          { many: 'i gceann {0} n-uair an chloig', other: 'i gceann {0} uair an chloig' },
        ],
        day: [{ other: '{0} lá ó shin' }, { other: 'i gceann {0} lá' }],
      },
    },
    lists: { pair: ' agus ', between: ', ', last: ' agus ' },
    languages:
      'ar=Araibis|az=Asarbaiseáinis|be=Bealarúisis|bg=Bulgáiris|bs=Boisnis|ca=Catalóinis|cs=Seicis|da=Danmhairgis|de=Gearmáinis|el=Gréigis|en=Béarla|es=Spáinnis|et=Eastóinis|fa=Peirsis|fi=Fionlainnis|fr=Fraincis|ga=Gaeilge|he=Eabhrais|hi=Hiondúis|hr=Cróitis|hu=Ungáiris|hy=Airméinis|is=Íoslainnis|it=Iodáilis|ja=Seapáinis|ka=Seoirsis|kk=Casaicis|ko=Cóiréis|ky=Cirgisis|lb=Lucsambuirgis|lt=Liotuáinis|lv=Laitvis|mk=Macadóinis|mt=Máltais|nl=Ollainnis|no=Ioruais|pl=Polainnis|pt=Portaingéilis|ro=Rómáinis|ru=Rúisis|sk=Slóvaicis|sl=Slóivéinis|sq=Albáinis|sr=Seirbis|sv=Sualainnis|tg=Taidsícis|tk=Tuircméinis|tr=Tuircis|uk=Úcráinis|uz=Úisbéiceastáinis|zh=Sínis',
  },
  cities:
    'Cairo=Caireo|New York=Nua-Eabhrac|Sao Paulo=São Paulo|Baku=Bakı|Beirut=Béiriút|Jerusalem=Iarúsailéim|Nicosia=an Niocóis|Qatar=Catar|Seoul=Súl|Shanghai=Shang-hai|Singapore=Singeapór|Tokyo=Tóiceo|Yerevan=Eireaván|Amsterdam=Amstardam|Athens=an Aithin|Belgrade=Béalgrád|Berlin=Beirlín|Bratislava=an Bhratasláiv|Brussels=an Bhruiséil|Bucharest=Búcairist|Budapest=Búdaipeist|Chisinau=Císineá|Copenhagen=Cóbanhávan|Dublin=Baile Átha Cliath|Helsinki=Heilsincí|Istanbul=Iostanbúl|Kiev=Cív|Kyiv=Cív|Lisbon=Liospóin|Ljubljana=Liúibleána|London=Londain|Luxembourg=Lucsamburg|Madrid=Maidrid|Malta=Málta|Minsk=Mionsc|Moscow=Moscó|Oslo=Osló|Paris=Páras|Prague=Prág|Riga=Ríge|Rome=an Róimh|Sarajevo=Sairéavó|Skopje=Scóipé|Sofia=Sóifia|Stockholm=Stócólm|Tallinn=Taillinn|Tirane=Tiorána|Vienna=Vín|Vilnius=Vilnias|Warsaw=Vársá|Zagreb=Ságrab|Zurich=Zürich',
};

export const language = createLanguage('ga', parts, { findGaps });
