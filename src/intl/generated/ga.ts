/** Irish, written by locales/generate.mjs. */

import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Osclófar an clárú: {0}
Níos lú ná seachtain fágtha
{0} nóim
Níos lú ná uair an chloig fágtha
Léarscáil
Crios ama: {0}.
Níl aon áit fágtha; tá liosta feithimh ann
{shown} as # seisiún | {shown} as # sheisiún | {shown} as # sheisiún | {shown} as # seisiún | {shown} as # seisiún
Glan gach rud
Oscail an nasc seo ar an ngléas eile chun do cheanáin a chur leis ansin.
An t-am agatsa
Nuacht
Ceanán
Athraithe
Níl sé sa chlár a thuilleadh
Cláraigh
An scéal roimhe seo
am nó seomra nua: {0}
Ar ceal
Tá an clárú oscailte go dtí {0}
Níorbh fhéidir cuid den ábhar a lódáil. Déanfar iarracht eile nuair a bheidh an líonra ar ais.
Fós ar siúl:
Práinneach: {0}
Níos lú ná deich nóiméad fágtha
Don phreas
Ag tosú i gceann
# cheanán | # cheanán | # cheanán | # gceanán | # ceanán
Teangacha a thuigim
Roimhe seo, sa seomra céanna
go dtí {0}
Ina dhiaidh seo, sa seomra céanna
Ceanán: {0}
Curtha ar athló
Ceanáin
Am
# seisiún | # sheisiún | # sheisiún | # seisiún | # seisiún
Seisiún iomlánach
Ní anois, go raibh maith agat
Moill air
Níl an clár foilsithe fós.
Ócáid shóisialta
Teagmhálaí preasa
Cuir réalta le seisiúin chun iad a choinneáil anseo. Ní stóráiltear iad ach sa bhrabhsálaí seo.
Apple agus féilirí eile (.ics)
Teangacha
Cód QR an naisc seo, do cheamara gléis eile
Sos
an t-am agatsa
Is é an t-am áitiúil a thugtar ({0}), agus an t-am agatsa lena ais ({1}).
lá
Cuir leis an bhféilire
Liosta
Nasc
ó {0} go dtí {1}
Aistrithe ar líne
Roimhe seo:
Athraíodh an clár: {0}.
Cuir réalta le seisiúin chun iad a thabhairt chuig gléas eile le nasc.
u
Inniu
Ar an láthair agus ar líne
Taispeántar na seisiúin seo amháin
nua: {0}
Tá an clárú oscailte
anois:
Comhpháirtithe
Caint
Teanga fhormhór na seisiún: {0}
Anois
Tábhachtach
ateangaireacht: {0}
bainte: {0}
Á lódáil…
Stop an ghluaiseacht
Téama
Bain an scagaire: {0}
Níl aon seisiún ann a oireann do na scagairí seo.
Féach beo
ar ceal: {0}
Nua
Téigh ar an liosta feithimh
Leagan amach
an t-am áitiúil ({0})
Téigh chuig an am reatha
Ag an am céanna: {0}
Mo cheanáin (.ics): {0}
Arna eagrú ag
Teanga
Laethanta
Taispeáin # seisiún | Taispeáin # sheisiún | Taispeáin # sheisiún | Taispeáin # seisiún | Taispeáin # seisiún
Féach ar na taifeadtaí
An preas
Gach scéal nuachta
Folaigh: {0}
Seomra
Bhain na heagraithe an seisiún seo den chlár.
Ag an am céanna
Folaigh seisiúin atá thart
an t-am agatsa ({0})
An chéad scéal eile
Tosaigh an ghluaiseacht
Clár
Tugtar na hamanna de réir do chreasa ama ({0}).
Nuashonrú deireanach: {0}. Níorbh fhéidir an leagan is déanaí a lódáil.
Cóipeáladh an nasc
Ceannlínte
Ar ceal
Gach seisiún atá ar taispeáint (.ics): {0}
Cuir le féilire
Cineál
Leathanach an tseisiúin
Plé painéil
An lá ar fad
Liostáil le haghaidh nuashonruithe
Níl aon áit fágtha
nóim
Comhroinn
Ar ghléas eile
Modhnóir
Tá an clárú dúnta
Féach ar an taifeadadh
Dún
Am nua socraithe
Ceanáin ó nasc
Tá an t-imeacht seo thart
Oscailte don phreas
Ar líne
athraithe: {0}
Cóipeáil an nasc
Sábháil nó comhroinn
Doiciméid
Greille
Comhpháirtithe eile
Am nó seomra nua
Cuir # seisiún leis | Cuir # sheisiún leis | Cuir # sheisiún leis | Cuir # seisiún leis | Cuir # seisiún leis
“{0}”
An t-am a fógraíodh ar dtús: {0}
Ateangaireacht
Gach lá
{0} u
Lógónna
Treoracha
Níos lú ná lá fágtha
Níorbh fhéidir an t-ábhar seo a lódáil.
Bain triail eile as
Níl aon nuacht ann faoi láthair.
Is é an t-am áitiúil a thugtar ({0}).
Creidiúnú
Cainteoirí
Scagairí
Leathanach an imeachta
Eile
Tá “{0}” agus “{1}” ar siúl ag an am céanna ({2}).
Práinneach
Ar siúl anois
Cuardaigh an clár
Níorbh fhéidir an nasc a chomhroinnt
Am saor
Mo chlár
Seisiúin eile
Ceardlann
Níorbh fhéidir na féilirí a lódáil. Bain triail eile as ar ball, le do thoil.`,
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
