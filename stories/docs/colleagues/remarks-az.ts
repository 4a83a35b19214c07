/** The statement's criteria and remarks in Azerbaijani. */
import type { Remarks } from './remarks.js';

const media =
  'Vidcetlər səs və video səsləndirmir; yayımlar və yazılar keçiddir. Yazıya görə onu dərc edən cavabdehdir.';
const noInput =
  'Burada heç kim heç nə doldurmur, imzalamır, almır və heç yerə daxil olmur; qeydiyyat keçiddir.';

export const azerbaijani: Remarks = {
  '1.1.1': [
    'Mətn olmayan məzmun',
    'Loqo tərəfdaşın adı ilə bir dəfə adlandırılıb; hərəkət üçün surətlər gizlidir. Yüklənməyən şəklin sözləri qalır. İşarələr sözlərin yanında bəzəkdir. Şəkillərin sözləri məlumatdan gəlir (`alt`).',
  ],
  '1.2.1': ['Yalnız audio və yalnız video (yazıda)', media],
  '1.2.2': ['Altyazılar (yazıda)', media],
  '1.2.3': ['Audio təsvir və ya media alternativi (yazıda)', media],
  '1.2.4': ['Altyazılar (canlı)', media],
  '1.2.5': ['Audio təsvir (yazıda)', media],
  '1.3.1': [
    'Məlumat və əlaqələr',
    'Əsl başlıqlar, səhifədə ən yaxınından bir səviyyə aşağı; siyahılar, `time`, vərəqlər, adlı sahələr; hər vidcet üçün adlı bölgə.',
  ],
  '1.3.2': [
    'Mənalı ardıcıllıq',
    'Siyahı və cədvəl vaxt ardıcıllığında bir DOM-dur; yalnız görünüş fərqlənir.',
  ],
  '1.3.3': ['Duyğu xüsusiyyətləri', 'Vidcetlərin heç bir mətni “sağda” və ya “yaşıl olan” demir.'],
  '1.3.4': ['İstiqamət', 'Düzülüş yalnız vidcetin enindən asılıdır; heç nə istiqamət tələb etmir.'],
  '1.3.5': [
    'Daxiletmənin məqsədi',
    'Heç bir sahə oxucu haqqında soruşmur; yeganə sahə proqramda axtarır.',
  ],
  '1.4.1': [
    'Rəngdən istifadə',
    'Vəziyyətlər, təcililik və istiqamətlər rəngin yanında sözlə deyilir. Keçidlər yeri və ya altxətti ilə seçilir.',
  ],
  '1.4.2': ['Səsin idarəsi', 'Heç bir vidcet səs çıxarmır.'],
  '1.4.3': [
    'Kontrast (minimum)',
    'Standart rənglər açıq və tünd səhifələrdə 4,5:1 verir. İstiqamətlərin rəngləri və keçid rəngi kimi vurğu düzəldilir. `--conf-text`, `--conf-muted` və ya `--conf-surface` təyin edən cütə cavabdehdir.',
  ],
  '1.4.4': [
    'Mətnin ölçüsü',
    'Mətn oxucunun öz ölçüsünə (`medium`), qalanı `em` ilə mətnə uyğunlaşır; səhifənin kiçik kökü onu kiçiltmir.',
  ],
  '1.4.5': ['Mətn şəkilləri', 'Bütün sözlər mətndir. Loqolar loqotipdir, meyar buna icazə verir.'],
  '1.4.10': [
    'Yenidən düzülmə',
    '200 px-dən başlayaraq heç nə öz yerindən enli deyil. İstənilmiş cədvəl öz içində sürüşür, meyar bunu cədvəllərə icazə verir; `auto` siyahıya çevrilir.',
  ],
  '1.4.11': [
    'Mətn olmayan elementlərin kontrastı',
    'Düymələrin sözü və ya mətn rəngində işarəsi var; fokusda olanın keçid rəngində halqası var, səthə 4,5:1.',
  ],
  '1.4.12': [
    'Mətn aralıqları',
    'Heç bir mətn sabit hündürlükdə deyil. Belə aralıqlı səhifə bütöv qalır.',
  ],
  '1.4.13': [
    'Üzərinə gətirəndə və ya fokusda məzmun',
    'Xəbərin dəqiq vaxtı üzərinə gətirəndə və içəridə fokus olanda gəlir və yalnız öz yerindəki vaxtı örtür. Başqa heç nə özü görünmür.',
  ],
  '2.1.1': [
    'Klaviatura',
    'Hər funksiya keçid, düymə və ya sahədir. Günlər bir Tab dayanacağı və oxları olan vərəqlərdir; xəbər zolağı oxlarla dəyişir.',
  ],
  '2.1.2': [
    'Klaviatura tələsi yoxdur',
    'Tab hər vidcetdən keçir. Məruzənin təfərrüatı Escape ilə bağlanır və fokusu qaytarır.',
  ],
  '2.1.4': [
    'Tək simvollu qısayollar',
    'Yoxdur: yalnız oxlar, Home, End və Escape, o da yalnız içəridə fokus olanda.',
  ],
  '2.2.1': [
    'Tənzimlənən vaxt',
    'Heç nəyin vaxtı bitmir. Özü dəyişmiş sətir geri qaytarıla bilər, dəyişmə düymə ilə dayanır.',
  ],
  '2.2.2': [
    'Fasilə, dayandırma, gizlətmə',
    'Hərəkət edənin görünən, birinci gələn və yadda saxlanan fasilə düyməsi var; göstərəndə və ya oxuyanda, ekrandan kənarda, gizli vərəqdə və az hərəkət istəyənlər üçün dayanır.',
  ],
  '2.3.1': [
    'Üç parıltı və ya hədddən aşağı',
    'Heç nə sayrışmır. Hərəkətli şəkillər yalnız məlumatdan gələ bilər.',
  ],
  '2.4.1': [
    'Blokları keçmə',
    'Keçmə keçidi səhifə sahibindədir. Vidcet başlığı olan adlı bölgədir, üstündən keçmək olur.',
  ],
  '2.4.2': ['Səhifənin adı', 'Adı səhifə sahibi verir. `embed.html` onu `label`-dən götürür.'],
  '2.4.3': [
    'Fokus ardıcıllığı',
    'Siyahı və cədvəldə vaxt ardıcıllığı. Məlumat yenilənəndə fokus yerində, bənd kənara qoyulanda içəridə qalır.',
  ],
  '2.4.4': [
    'Keçidin məqsədi (kontekstdə)',
    'Keçidlər məruzə, tərəfdaş, başlıq və ya sənədlə adlandırılıb, faylların növü, ölçüsü və dili ilə.',
  ],
  '2.4.5': [
    'Bir neçə yol',
    'Söhbət səhifə dəstlərindən gedir. Məruzəyə vaxt, axtarış, filtr və keçidlə çatmaq olur.',
  ],
  '2.4.6': [
    'Başlıqlar və etiketlər',
    'Başlıqlar tədbiri, günü, vaxtı, məruzəni və ya səviyyəni deyir; sahələrin etiketi var. `label` bölgəni adlandırır.',
  ],
  '2.4.7': [
    'Görünən fokus',
    'Fokusda olanın ətrafında 2 px halqa; səhifənin `outline: none` qaydası ona çatmır.',
  ],
  '2.4.11': [
    'Fokus örtülmür (minimum)',
    'Cədvəldə zalların başlıqları yapışır; məruzə onlardan aşağı boşluqla sürüşür. Hərəkətli zolaq fokusda olanı göstərir. Səhifədə yapışan səhifənin işidir.',
  ],
  '2.5.1': [
    'Göstərici jestləri',
    'Xəbər zolağının sürüşdürülməsinin yanında düymələr var. İki barmaqlı jest yoxdur.',
  ],
  '2.5.2': ['Göstəricinin ləğvi', 'Hər şey basanda yox, klikdə baş verir; sürükləmə klik deyil.'],
  '2.5.3': ['Adda etiket', 'Görünən adın bir hissəsidir: məruzənin adı başlığı ilə başlayır.'],
  '2.5.4': ['Hərəkətlə işə salma', 'Heç nə qurğunun hərəkətinə reaksiya vermir.'],
  '2.5.7': [
    'Sürükləmə',
    'Hərəkətli zolağı sürükləmək olar, amma lazım deyil: özü keçir, düymə ilə dayanır və Tab-ı izləyir.',
  ],
  '2.5.8': [
    'Hədəfin ölçüsü (minimum)',
    'Ən azı 24 px, əksər düymələr 40. Mətn sətrindəki zal, istiqamət və məruzəçilər öz sözləri boydadır.',
  ],
  '3.1.1': ['Səhifənin dili', 'Səhifənin `lang`-ı sahibindədir. Vidcet öz dilini deyir.'],
  '3.1.2': [
    'Hissələrin dili',
    'Vidcetdən başqa dildə olan mətn, məlumat deyirsə, öz `lang`-ını daşıyır.',
  ],
  '3.2.1': [
    'Fokusda',
    'Təkcə fokus heç nəyi açmır və görünənə sürüşmədən başqa heç nəyi tərpətmir.',
  ],
  '3.2.2': [
    'Daxil edəndə',
    'Axtarış və filtrlər altındakı siyahını dəyişir, neçə qaldığını deyir, fokusa və ünvana toxunmur.',
  ],
  '3.2.3': [
    'Ardıcıl naviqasiya',
    'Söhbət səhifə dəstlərindən gedir. Vidcetin düymələri sırasını saxlayır.',
  ],
  '3.2.4': [
    'Ardıcıl adlandırma',
    'Eyni düymə bütün vidcetlərdə eyni sözlərlədir: hər dil üçün bir kataloq var.',
  ],
  '3.2.6': [
    'Ardıcıl kömək',
    'Söhbət səhifə dəstlərindən gedir. Mətbuat üçün əlaqə kartın bir yerindədir.',
  ],
  '3.3.1': [
    'Xətanın göstərilməsi',
    'Yeganə sahə axtarışdır və yazılan heç nə xəta deyil: heç nə qalmayanda bunu deyir.',
  ],
  '3.3.2': ['Etiketlər və ya göstərişlər', 'Axtarışın və hər filtrin adı var.'],
  '3.3.3': ['Xəta üçün təklif', 'Heç nə qoymayan axtarış özünü təmizləməyi təklif edir.'],
  '3.3.4': ['Xətanın qarşısının alınması (hüquqi, maliyyə, məlumat)', noInput],
  '3.3.7': ['Təkrar daxiletmə', noInput],
  '3.3.8': ['Əlçatan autentifikasiya (minimum)', noInput],
  '4.1.2': [
    'Ad, rol, dəyər',
    'Olduğu yerdə öz elementləri; vərəqlər, keçirgəclər və açılanlar vəziyyətini deyir.',
  ],
  '4.1.3': [
    'Vəziyyət bildirişləri',
    'Axtarışın qoyduğu, dəyişən, təcili xəbərlər və kopyalanan bir dəfə, nəzakətlə elan olunur. Geri sayım bir həftə, bir gün, bir saat və on dəqiqə qalmış elan olunur.',
  ],
};
