/** Arabic, Persian, Hebrew. */
import { compactWords } from './compact-words.js';

export const rightToLeft = [
  compactWords(
    'ar',
    `title العنوان, عنوان, الموضوع, الجلسة, المحاضرة
    date التاريخ, تاريخ, اليوم
    start البداية, البدء, الوقت, الساعة, من
    end النهاية, الانتهاء, إلى
    duration المدة
    room القاعة, قاعة, الغرفة
    track المسار, المحور
    kind النوع
    speakers المتحدث, المتحدثون, المتحدثين, المحاضر, المحاضرون
    moderators مدير الجلسة, الميسر, رئيس الجلسة
    abstract الملخص, ملخص
    text الوصف, وصف, النص
    language اللغة, اللغات
    interpretation الترجمة, الترجمة الفورية
    state الحالة
    note ملاحظة, ملاحظات
    url الرابط, رابط, الموقع الإلكتروني
    name الاسم, اسم
    role المنصب, الوظيفة, الصفة
    affiliation المؤسسة, المنظمة, الجهة, الشركة
    bio السيرة الذاتية, نبذة
    photo الصورة, صورة
    partners الشريك, الشركاء, الراعي, الرعاة
    logo الشعار, شعار
    tier المستوى, الفئة
    news الخبر, الأخبار, أخبار
    published تاريخ النشر
    event الفعالية, الحدث, المؤتمر
    venue المكان
    address العنوان البريدي
    organizer المنظم, الجهة المنظمة
    registration التسجيل
    timeZone المنطقة الزمنية
    sheet البرنامج, برنامج, جدول الأعمال, الجلسات
    break استراحة, استراحة قهوة, غداء, الغداء, قهوة, تسجيل
    social حفل استقبال, عشاء
    panel حلقة نقاش, جلسة نقاشية
    workshop ورشة عمل, ورشة
    plenary الافتتاح, افتتاح, الختام, الجلسة الافتتاحية
    cancelled ملغى, ملغاة, أُلغيت
    moved مؤجل, مؤجلة
    months يناير, فبراير, مارس, ابريل, مايو, يونيو, يوليو, اغسطس, سبتمبر, اكتوبر, نوفمبر, ديسمبر
    self العربية
    until إلى, حتى
    from من
    yes نعم`,
  ),
  compactWords(
    'fa',
    `title عنوان, موضوع, سخنرانی, نشست
    date تاریخ, روز
    start شروع, آغاز, ساعت, زمان, از
    end پایان, تا
    duration مدت
    room سالن, تالار, اتاق
    track محور, بخش
    kind نوع
    speakers سخنران, سخنرانان, ارائه‌دهنده
    moderators مدیر جلسه, مجری
    abstract چکیده, خلاصه
    text شرح, توضیحات, متن
    language زبان, زبان‌ها
    interpretation ترجمه, ترجمه همزمان
    state وضعیت
    url پیوند, لینک, وب‌سایت
    name نام, نام و نام خانوادگی
    role سمت, نقش
    affiliation سازمان, موسسه, شرکت
    bio زندگی‌نامه
    photo عکس, تصویر
    partners شریک, شرکا, حامی, حامیان, اسپانسر
    logo لوگو, نشان
    tier سطح
    news خبر, اخبار
    published تاریخ انتشار
    event رویداد, همایش, کنفرانس
    venue مکان, محل برگزاری
    address نشانی, آدرس
    organizer برگزارکننده
    registration ثبت‌نام
    timeZone منطقه زمانی
    sheet برنامه, برنامه زمان‌بندی
    break استراحت, تنفس, ناهار, پذیرایی
    social شام, ضیافت
    panel میزگرد, پنل
    workshop کارگاه
    plenary افتتاحیه, اختتامیه
    cancelled لغو شد, لغو شده
    months ژانویه, فوریه, مارس, اوریل, مه, ژوین/ژوئن, ژوییه/ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر
    self فارسی
    until تا
    from از
    yes بله`,
  ),
  compactWords(
    'he',
    `title כותרת, נושא, הרצאה, מושב
    date תאריך, יום
    start התחלה, שעה, שעת התחלה, זמן, משעה
    end סיום, שעת סיום, עד
    duration משך
    room אולם, חדר
    track מסלול
    kind סוג
    speakers מרצה, מרצים, דובר, דוברים, דוברת
    moderators מנחה, יושב ראש
    abstract תקציר
    text תיאור, טקסט, תוכן
    language שפה, שפות
    interpretation תרגום, תרגום סימולטני
    state סטטוס, מצב
    note הערה
    url קישור, אתר
    name שם, שם מלא
    role תפקיד
    affiliation ארגון, מוסד, חברה
    bio ביוגרפיה
    photo תמונה
    partners שותף, שותפים, נותן חסות, נותני חסות
    logo לוגו
    tier רמה
    news חדשות, ידיעה
    published פורסם, תאריך פרסום
    event אירוע, כנס
    venue מקום, מיקום
    address כתובת
    organizer מארגן, מארגנים
    registration הרשמה
    timeZone אזור זמן
    sheet תוכנייה, תכנית, תוכנית, לוח זמנים
    break הפסקה, הפסקת קפה, צהריים, ארוחת צהריים, קפה, התכנסות
    social קבלת פנים, ארוחת ערב
    panel פאנל, רב שיח
    workshop סדנה
    plenary פתיחה, סיכום, דברי פתיחה
    cancelled בוטל, מבוטל
    moved נדחה, הועבר
    months ינו/בינו, פבר/בפבר, מרץ/מרס/במרץ/במרס, אפר/באפר, מאי/במאי, יוני/ביוני, יולי/ביולי, אוג/באוג, ספט/בספט, אוק/באוק, נוב/בנוב, דצמ/בדצמ
    self עברית
    until עד
    yes כן`,
  ),
];
