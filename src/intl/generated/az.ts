/** Azerbaijani, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Qeydiyyatın başlanması: {0}
Bir həftədən az qalıb
{0} dəq
Bir saatdan az qalıb
Xəritə
Saatlar {0} saat qurşağı üzrə göstərilib.
Yer qalmayıb; gözləmə siyahısı var
Göstərilir: {shown} / # | Göstərilir: {shown} / #
Hamısını təmizlə
Bu keçidi orada açın: seçdiklərinizi əlavə etmək təklif olunacaq.
Sizin vaxtınız
Xəbərlər
Seçilmiş
Dəyişib
Artıq proqramda yoxdur
Qeydiyyatdan keç
Əvvəlki xəbər
vaxtı və ya zalı dəyişib: {0}
Ləğv edilib
Qeydiyyatın son vaxtı: {0}
Bunun bir hissəsini yükləmək mümkün olmadı. Şəbəkə bərpa olunanda yenidən cəhd ediləcək.
Davam edir:
Təcili: {0}
On dəqiqədən az qalıb
Mətbuat üçün
Başlanmasına qalıb
# seçilmiş sessiya | # seçilmiş sessiya
Başa düşdüyüm dillər
Eyni zalda əvvəlki
bitir: {0}
Eyni zalda növbəti
Seçilmiş: {0}
Təxirə salınıb
Seçilmişlər
Vaxt
# sessiya | # sessiya
Plenar iclas
Xeyr, təşəkkür edirəm
Gecikir
Proqram hələ dərc olunmayıb.
Mədəni proqram
Mətbuatla əlaqə
Sessiyaları ulduzla işarələyin. Onlar yalnız bu brauzerdə saxlanılır.
Apple və digər təqvimlər (.ics)
Dillər
Bu keçidin QR kodu, başqa cihazın kamerası üçün
Fasilə
sizin vaxtınızla
Saatlar yerli vaxtla göstərilib ({0}), yanında isə sizin vaxtınızla ({1}).
gün
Təqvimə əlavə et
Siyahı
Keçid
{0} ilə {1} arası
Onlayn keçiriləcək
Əvvəl:
Proqram dəyişib: {0}.
Sessiyaları keçidlə başqa cihaza aparmaq üçün ulduzla işarələyin.
saat
Bu gün
Əyani və onlayn
Yalnız bu sessiyaları göstərir
yeni: {0}
Qeydiyyat açıqdır
indi:
Tərəfdaşlar
Məruzə
Sessiyaların əksəriyyətinin dili: {0}
İndi
Vacib
{0} dilinə tərcümə
çıxarılıb: {0}
Yüklənir…
Hərəkəti dayandır
İstiqamət
Filtri sil: {0}
Bu filtrlərə uyğun sessiya yoxdur.
Canlı yayıma bax
ləğv edilib: {0}
Yeni
Gözləmə siyahısına yazıl
Görünüş
yerli vaxtla ({0})
İndiki vaxta keç
Eyni vaxtda: {0}
Seçdiklərim (.ics): {0}
Təşkilatçılar
Dil
Günlər
# sessiyanı göstər | # sessiyanı göstər
Videoyazılara bax
Mətbuat
Bütün xəbərlər
Gizlət: {0}
Zal
Təşkilatçılar bu sessiyanı proqramdan çıxarıblar.
Eyni vaxtda
Keçmiş sessiyaları gizlət
sizin vaxtınızla ({0})
Növbəti xəbər
Hərəkəti başlat
Proqram
Saatlar sizin saat qurşağınız üzrə göstərilib ({0}).
{0} tarixinə olan məlumat. Son versiyanı yükləmək mümkün olmadı.
Keçid kopyalandı
Başlıqlar
Ləğv edilib
Göstərilənlərin hamısı (.ics): {0}
Təqvimə
Növ
Bu sessiyanın səhifəsi
Panel müzakirəsi
Bütün gün
Yeniliklərə abunə ol
Yer qalmayıb
dəq
Paylaş
Başqa cihaza
Moderator
Qeydiyyat bağlıdır
Videoyazıya bax
Bağla
Vaxtı dəyişdirilib
Keçiddən gələn seçilmişlər
Bu tədbir başa çatıb
Mətbuata açıqdır
Onlayn
düzəliş edilib: {0}
Keçidi kopyala
Saxla və ya paylaş
Sənədlər
Cədvəl
Digər tərəfdaşlar
Vaxtı və ya zalı dəyişib
# sessiyanı əlavə et | # sessiyanı əlavə et
“{0}”
Əvvəl elan edilmiş vaxt: {0}
Şifahi tərcümə
Bütün günlər
{0} saat
Loqotiplər
Marşrut
Bir gündən az qalıb
Bu məzmunu yükləmək mümkün olmadı.
Yenidən cəhd et
Hazırda xəbər yoxdur.
Saatlar yerli vaxtla göstərilib ({0}).
Akkreditasiya
Çıxış edənlər
Filtrlər
Tədbirin səhifəsi
Digər
“{0}” və “{1}” eyni vaxtda keçirilir ({2}).
Təcili
Hazırda keçirilir
Proqramda axtarış
Keçidi paylaşmaq mümkün olmadı
Aradakı boş vaxt
Mənim proqramım
Digər sessiyalar
Seminar
Təqvimləri yükləmək mümkün olmadı. Zəhmət olmasa, sonra yenidən cəhd edin.`,
  formats: {
    dates: {
      months: {
        long: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
        short: 'yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek',
      },
      weekdays: {
        long: 'bazar|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə',
        short: 'Baz.|B.e.|Ç.ax.|Çər.|C.ax.|Cüm.|Şən.',
      },
      patterns: {
        full: [
          '{d} {M} {y}, {w}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2} {y1}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2} {y1}',
          '{d1} {M1} {y1}, {w1} – {d2} {M2} {y2}, {w2}',
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
          '{d} {M}, {w}',
          '{d1} {M1}, {w1} – {d2} {M2}, {w2}',
          '{d1} {M1}, {w1} – {d2} {M2}, {w2}',
          '{d1} {M1} {y1}, {w1} – {d2} {M2} {y2}, {w2}',
        ],
      },
      time: '{HH}:{min}',
    },
    numbers: {
      decimal: ',',
      group: '.',
      units: {
        byte: { other: '{0} bayt' },
        kilobyte: { other: '{0} kB' },
        megabyte: { other: '{0} MB' },
        gigabyte: { other: '{0} GB' },
      },
    },
    plurals: { one: [1] },
    relatives: {
      words: { '0 second': 'indi', '-1 day': 'dünən', '0 day': 'bu gün', '1 day': 'sabah' },
      units: {
        minute: [{ other: '{0} dəqiqə əvvəl' }, { other: '{0} dəqiqədən sonra' }],
        hour: [{ other: '{0} saat əvvəl' }, { other: '{0} saatdan sonra' }],
        day: [{ other: '{0} gün əvvəl' }, { other: '{0} gündən sonra' }],
      },
    },
    lists: { pair: ' və ', between: ', ', last: ' və ' },
    languages:
      'ar=ərəb|az=azərbaycan|be=belarus|bg=bolqar|bs=bosniya|ca=katalan|cs=çex|da=danimarka|de=alman|el=yunan|en=ingilis|es=ispan|et=eston|fa=fars|fi=fin|fr=fransız|ga=irland|he=ivrit|hi=hind|hr=xorvat|hu=macar|hy=erməni|is=island|it=italyan|ja=yapon|ka=gürcü|kk=qazax|ko=koreya|ky=qırğız|lb=lüksemburq|lt=litva|lv=latış|mk=makedon|mt=malta|nl=holland|no=norveç|pl=polyak|pt=portuqal|ro=rumın|ru=rus|sk=slovak|sl=sloven|sq=alban|sr=serb|sv=isveç|tg=tacik|tk=türkmən|tr=türk|uk=ukrayna|uz=özbək|zh=çin',
    alphabet: 'a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z w',
  },
  cities:
    'Cairo=Qahirə|Chicago=Çikaqo|Los Angeles=Los Anceles|New York=Nyu York|Sao Paulo=San Paulo|Almaty=Almatı|Ashgabat=Aşqabat|Baku=Bakı|Beirut=Beyrut|Bishkek=Bişkek|Dubai=Dubay|Dushanbe=Düşənbə|Jerusalem=Yerusəlim|Nicosia=Nikosiya|Riyadh=Riyad|Samarkand=Səmərqənd|Seoul=Seul|Shanghai=Şanxay|Singapore=Sinqapur|Tashkent=Daşkənd|Sydney=Sidney|Athens=Afina|Belgrade=Belqrad|Brussels=Brüssel|Bucharest=Buxarest|Budapest=Budapeşt|Chisinau=Kişinyov|Copenhagen=Kopenhagen|Istanbul=İstanbul|Kiev=Kiyev|Kyiv=Kiyev|Lisbon=Lissabon|Ljubljana=Lyublyana|Luxembourg=Lüksemburq|Moscow=Moskva|Prague=Praqa|Riga=Riqa|Rome=Roma|Sarajevo=Sarayevo|Skopje=Skopye|Sofia=Sofiya|Stockholm=Stokholm|Tallinn=Tallin|Tirane=Tirana|Vienna=Vyana|Vilnius=Vilnüs|Warsaw=Varşava|Zagreb=Zaqreb|Zurich=Sürix',
};

export const language = createLanguage('az', parts, { findGaps, alphabetOrder });
