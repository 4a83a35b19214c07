/** Azerbaijani, written by locales/generate.mjs. */
import { alphabetOrder } from '../alphabet-order.js';
import { findGaps } from '../formats/table-formats.js';
import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Qeydiyyatın başlanması: {0}
Bir həftədən az qalıb
Göstərilir: {shown} / # | Göstərilir: {shown} / #
Təqvimə əlavə et
Paylaş
Plenar iclas
Eyni vaxtda: {0}
Digər
Apple və digər təqvimlər (.ics)
Bu keçidi orada açın: seçdiklərinizi əlavə etmək təklif olunacaq.
Ləğv edilib
# seçilmiş sessiya | # seçilmiş sessiya
Təqvimləri yükləmək mümkün olmadı. Zəhmət olmasa, sonra yenidən cəhd edin.
Mətbuat üçün
Bir saatdan az qalıb
Saatlar yerli vaxtla göstərilib ({0}).
vaxtı və ya zalı dəyişib: {0}
Cədvəl
Xeyr, təşəkkür edirəm
Bu filtrlərə uyğun sessiya yoxdur.
Günlər
ləğv edilib: {0}
Göstərilənlərin hamısı (.ics): {0}
Çıxış edənlər
Keçiddən gələn seçilmişlər
Sessiyaları keçidlə başqa cihaza aparmaq üçün ulduzla işarələyin.
# sessiyanı əlavə et | # sessiyanı əlavə et
Vacib
Məruzə
Qeydiyyatın son vaxtı: {0}
yeni: {0}
Qeydiyyat bağlıdır
Seçilmiş
Növ
Tərəfdaşlar
Keçidi paylaşmaq mümkün olmadı
Başlanmasına qalıb
Keçid
Gecikir
Fasilə
Mədəni proqram
Mətbuatla əlaqə
Siyahı
saat
Dillər
Yeni
gün
Saatlar yerli vaxtla göstərilib ({0}), yanında isə sizin vaxtınızla ({1}).
On dəqiqədən az qalıb
Əvvəl elan edilmiş vaxt: {0}
Əvvəl:
Akkreditasiya
Sənədlər
Yer qalmayıb
Təcili: {0}
İndi
Mətbuata açıqdır
Mənim proqramım
İndiki vaxta keç
Bu keçidin QR kodu, başqa cihazın kamerası üçün
Əyani və onlayn
Yalnız bu sessiyaları göstərir
Yer qalmayıb; gözləmə siyahısı var
{0} dəq
Dəyişib
Saatlar sizin saat qurşağınız üzrə göstərilib ({0}).
Onlayn
Təcili
{0} saat
Eyni zalda əvvəlki
yerli vaxtla ({0})
Gözləmə siyahısına yazıl
Bu sessiyanın səhifəsi
İstiqamət
Bu məzmunu yükləmək mümkün olmadı.
Qeydiyyatdan keç
Proqram dəyişib: {0}.
çıxarılıb: {0}
Yüklənir…
Canlı yayıma bax
Görünüş
Eyni zalda növbəti
Saatlar {0} saat qurşağı üzrə göstərilib.
Dil
Proqram hələ dərc olunmayıb.
Videoyazılara bax
Qeydiyyat açıqdır
dəq
Seçdiklərim (.ics): {0}
Videoyazıya bax
Marşrut
Seçilmiş: {0}
Gizlət: {0}
Digər tərəfdaşlar
Təşkilatçılar bu sessiyanı proqramdan çıxarıblar.
Panel müzakirəsi
Sessiyaları ulduzla işarələyin. Onlar yalnız bu brauzerdə saxlanılır.
sizin vaxtınızla ({0})
Növbəti xəbər
Hərəkəti başlat
Hazırda keçirilir
Seçilmişlər
Keçid kopyalandı
{0} tarixinə olan məlumat. Son versiyanı yükləmək mümkün olmadı.
{0} dilinə tərcümə
Başlıqlar
Vaxt
Sizin vaxtınız
Təqvimə
Zal
Filtrlər
düzəliş edilib: {0}
Bütün gün
Ləğv edilib
Davam edir:
# sessiya | # sessiya
Başqa cihaza
{0} ilə {1} arası
Hazırda xəbər yoxdur.
Təşkilatçılar
Xəritə
Şifahi tərcümə
Proqram
Bu tədbir başa çatıb
Tədbirin səhifəsi
Bu gün
Eyni vaxtda
Bunun bir hissəsini yükləmək mümkün olmadı. Şəbəkə bərpa olunanda yenidən cəhd ediləcək.
Filtri sil: {0}
Artıq proqramda yoxdur
Keçidi kopyala
# sessiyanı göstər | # sessiyanı göstər
Mətbuat
Hamısını təmizlə
“{0}”
Seminar
Vaxtı və ya zalı dəyişib
Bütün günlər
sizin vaxtınızla
Loqotiplər
Əvvəlki xəbər
Bir gündən az qalıb
indi:
Bağla
Başa düşdüyüm dillər
Bütün xəbərlər
Vaxtı dəyişdirilib
Hərəkəti dayandır
Keçmiş sessiyaları gizlət
Onlayn keçiriləcək
Yeniliklərə abunə ol
“{0}” və “{1}” eyni vaxtda keçirilir ({2}).
Təxirə salınıb
Moderator
Proqramda axtarış
bitir: {0}
Aradakı boş vaxt
Sessiyaların əksəriyyətinin dili: {0}
Digər sessiyalar
Saxla və ya paylaş
Xəbərlər`,
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
