/** Turkish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Kayıt başlangıcı: {0}
Bir haftadan az kaldı
{0} dk.
Bir saatten az kaldı
Harita
Saat dilimi: {0}.
Kontenjan dolu; bekleme listesi var
# oturumdan {shown} tanesi | # oturumdan {shown} tanesi
Tümünü temizle
Favorilerinizi diğer cihaza eklemek için bu bağlantıyı orada açın.
Sizin saatiniz
Haberler
Favori
Güncellendi
Artık programda yok
Kaydol
Önceki haber
saati veya salonu değişen: {0}
İptal edildi
Kayıtlar açık, son tarih: {0}
İçeriğin bir bölümü yüklenemedi. Ağ bağlantısı geri geldiğinde yeniden denenecek.
Devam ediyor:
Acil: {0}
On dakikadan az kaldı
Basın için
Başlamasına kalan süre
# favori | # favori
Anladığım diller
Aynı salonda önceki
bitiş: {0}
Aynı salonda sonraki
Favori: {0}
Ertelendi
Favoriler
Zaman
# oturum | # oturum
Genel oturum
Hayır, teşekkürler
Gecikmeli
Program henüz yayımlanmadı.
Sosyal etkinlik
Basın irtibatı
Burada tutmak istediğiniz oturumları yıldızla işaretleyin. Oturumlar yalnızca bu tarayıcıda saklanır.
Apple ve diğer takvimler (.ics)
Diller
Bu bağlantının, başka bir cihazın kamerasıyla okutulacak karekodu
Ara
sizin saatiniz
Saatler yerel saate göredir ({0}); yanında sizin saatiniz de verilmiştir ({1}).
gün
Takvime ekle
Liste
Bağlantı
{0} ile {1} arası
Çevrim içi yapılacak
Önceki:
Program değişti: {0}.
Oturumları bağlantıyla başka bir cihaza taşımak için yıldızla işaretleyin.
sa.
Bugün
Yüz yüze ve çevrim içi
Yalnızca bu oturumları gösterir
yeni: {0}
Kayıtlar açık
yeni:
Ortaklar
Konuşma
Oturumların çoğunun dili: {0}
Şimdi
Önemli
sözlü çeviri: {0}
çıkarılan: {0}
Yükleniyor…
Hareketi durdur
Tema
Filtreyi kaldır: {0}
Bu filtrelere uyan oturum yok.
Canlı izle
iptal edilen: {0}
Yeni
Bekleme listesine katıl
Görünüm
yerel saat ({0})
Şu anki saate git
Çakışıyor: {0}
Favorilerim (.ics): {0}
Düzenleyenler
Dil
Günler
# oturumu göster | # oturumu göster
Video kayıtlarını izle
Basın
Tüm haberler
Gizle: {0}
Salon
Düzenleyenler bu oturumu programdan çıkardı.
Aynı saatte
Geçmiş oturumları gizle
sizin saatiniz ({0})
Sonraki haber
Hareketi başlat
Program
Saatler sizin saat diliminize göredir ({0}).
Son güncelleme: {0}. En yeni sürüm yüklenemedi.
Bağlantı kopyalandı
Haber başlıkları
İptal edildi
Gösterilen tüm oturumlar (.ics): {0}
Takvime ekle
Tür
Oturum sayfası
Panel
Tüm gün
Güncellemelere abone ol
Kontenjan dolu
dk.
Paylaş
Başka bir cihazda
Moderatör
Kayıtlar kapandı
Video kaydını izle
Kapat
Zamanı değişti
Bağlantıdan gelen favoriler
Bu etkinlik sona erdi
Basına açık
Çevrim içi
güncellenen: {0}
Bağlantıyı kopyala
Kaydet veya paylaş
Belgeler
Izgara
Diğer ortaklar
Saati veya salonu değişti
# oturumu ekle | # oturumu ekle
“{0}”
Daha önce duyurulan tarih: {0}
Sözlü çeviri
Tüm günler
{0} sa.
Logolar
Yol tarifi
Bir günden az kaldı
Bu içerik yüklenemedi.
Tekrar dene
Şu anda haber bulunmuyor.
Saatler yerel saate göredir ({0}).
Akreditasyon
Konuşmacılar
Filtreler
Etkinlik sayfası
Diğer
“{0}” ve “{1}” oturumlarının saatleri çakışıyor ({2}).
Acil
Şu anda devam ediyor
Programda ara
Bağlantı paylaşılamadı
Boş zaman
Programım
Diğer oturumlar
Atölye çalışması
Takvimler yüklenemedi. Lütfen daha sonra yeniden deneyin.`,
  cities:
    'Cairo=Kahire|Sao Paulo=São Paulo|Almaty=Almatı|Ashgabat=Aşkabat|Baku=Bakü|Beirut=Beyrut|Bishkek=Bişkek|Dushanbe=Duşanbe|Jerusalem=Kudüs|Nicosia=Lefkoşa|Qatar=Katar|Riyadh=Riyad|Samarkand=Semerkand|Seoul=Seul|Shanghai=Şanghay|Singapore=Singapur|Tashkent=Taşkent|Tbilisi=Tiflis|Tehran=Tahran|Yerevan=Erivan|Sydney=Sidney|Athens=Atina|Belgrade=Belgrad|Brussels=Brüksel|Bucharest=Bükreş|Budapest=Budapeşte|Chisinau=Kişinev|Copenhagen=Kopenhag|Istanbul=İstanbul|Kyiv=Kiev|Lisbon=Lizbon|London=Londra|Luxembourg=Lüksemburg|Moscow=Moskova|Prague=Prag|Rome=Roma|Sarajevo=Saraybosna|Skopje=Üsküp|Sofia=Sofya|Stockholm=Stokholm|Tirane=Tiran|Vienna=Viyana|Warsaw=Varşova|Zurich=Zürih',
};

export const language = createLanguage('tr', parts);
