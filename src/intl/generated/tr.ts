/** Turkish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Kayıt başlangıcı: {0}
Bir haftadan az kaldı
# oturumdan {shown} tanesi | # oturumdan {shown} tanesi
Takvime ekle
Paylaş
Genel oturum
Çakışıyor: {0}
Diğer
Apple ve diğer takvimler (.ics)
Favorilerinizi diğer cihaza eklemek için bu bağlantıyı orada açın.
İptal edildi
# favori | # favori
Takvimler yüklenemedi. Lütfen daha sonra yeniden deneyin.
Basın için
Bir saatten az kaldı
Saatler yerel saate göredir ({0}).
saati veya salonu değişen: {0}
Izgara
Hayır, teşekkürler
Bu filtrelere uyan oturum yok.
Günler
iptal edilen: {0}
Gösterilen tüm oturumlar (.ics): {0}
Konuşmacılar
Bağlantıdan gelen favoriler
Oturumları bağlantıyla başka bir cihaza taşımak için yıldızla işaretleyin.
# oturumu ekle | # oturumu ekle
Önemli
Konuşma
Kayıtlar açık, son tarih: {0}
yeni: {0}
Kayıtlar kapandı
Favori
Tür
Ortaklar
Bağlantı paylaşılamadı
Başlamasına kalan süre
Bağlantı
Gecikmeli
Ara
Sosyal etkinlik
Basın irtibatı
Liste
sa.
Diller
Yeni
gün
Saatler yerel saate göredir ({0}); yanında sizin saatiniz de verilmiştir ({1}).
On dakikadan az kaldı
Daha önce duyurulan tarih: {0}
Önceki:
Akreditasyon
Belgeler
Kontenjan dolu
Acil: {0}
Şimdi
Basına açık
Programım
Şu anki saate git
Bu bağlantının, başka bir cihazın kamerasıyla okutulacak karekodu
Yüz yüze ve çevrim içi
Yalnızca bu oturumları gösterir
Kontenjan dolu; bekleme listesi var
{0} dk.
Güncellendi
Saatler sizin saat diliminize göredir ({0}).
Çevrim içi
Acil
{0} sa.
Aynı salonda önceki
yerel saat ({0})
Bekleme listesine katıl
Oturum sayfası
Tema
Bu içerik yüklenemedi.
Kaydol
Program değişti: {0}.
çıkarılan: {0}
Yükleniyor…
Canlı izle
Görünüm
Aynı salonda sonraki
Saat dilimi: {0}.
Dil
Program henüz yayımlanmadı.
Video kayıtlarını izle
Kayıtlar açık
dk.
Favorilerim (.ics): {0}
Video kaydını izle
Yol tarifi
Favori: {0}
Gizle: {0}
Diğer ortaklar
Düzenleyenler bu oturumu programdan çıkardı.
Panel
Burada tutmak istediğiniz oturumları yıldızla işaretleyin. Oturumlar yalnızca bu tarayıcıda saklanır.
sizin saatiniz ({0})
Sonraki haber
Hareketi başlat
Şu anda devam ediyor
Favoriler
Bağlantı kopyalandı
Son güncelleme: {0}. En yeni sürüm yüklenemedi.
sözlü çeviri: {0}
Haber başlıkları
Zaman
Sizin saatiniz
Takvime ekle
Salon
Filtreler
güncellenen: {0}
Tüm gün
İptal edildi
Devam ediyor:
# oturum | # oturum
Başka bir cihazda
{0} ile {1} arası
Şu anda haber bulunmuyor.
Düzenleyenler
Harita
Sözlü çeviri
Program
Bu etkinlik sona erdi
Etkinlik sayfası
Bugün
Aynı saatte
İçeriğin bir bölümü yüklenemedi. Ağ bağlantısı geri geldiğinde yeniden denenecek.
Filtreyi kaldır: {0}
Artık programda yok
Bağlantıyı kopyala
# oturumu göster | # oturumu göster
Basın
Tümünü temizle
“{0}”
Atölye çalışması
Saati veya salonu değişti
Tüm günler
sizin saatiniz
Logolar
Önceki haber
Bir günden az kaldı
yeni:
Kapat
Anladığım diller
Tüm haberler
Zamanı değişti
Hareketi durdur
Geçmiş oturumları gizle
Çevrim içi yapılacak
Güncellemelere abone ol
“{0}” ve “{1}” oturumlarının saatleri çakışıyor ({2}).
Ertelendi
Moderatör
Programda ara
bitiş: {0}
Boş zaman
Oturumların çoğunun dili: {0}
Diğer oturumlar
Kaydet veya paylaş
Haberler`,
  cities:
    'Cairo=Kahire|Sao Paulo=São Paulo|Almaty=Almatı|Ashgabat=Aşkabat|Baku=Bakü|Beirut=Beyrut|Bishkek=Bişkek|Dushanbe=Duşanbe|Jerusalem=Kudüs|Nicosia=Lefkoşa|Qatar=Katar|Riyadh=Riyad|Samarkand=Semerkand|Seoul=Seul|Shanghai=Şanghay|Singapore=Singapur|Tashkent=Taşkent|Tbilisi=Tiflis|Tehran=Tahran|Yerevan=Erivan|Sydney=Sidney|Athens=Atina|Belgrade=Belgrad|Brussels=Brüksel|Bucharest=Bükreş|Budapest=Budapeşte|Chisinau=Kişinev|Copenhagen=Kopenhag|Istanbul=İstanbul|Kyiv=Kiev|Lisbon=Lizbon|London=Londra|Luxembourg=Lüksemburg|Moscow=Moskova|Prague=Prag|Rome=Roma|Sarajevo=Saraybosna|Skopje=Üsküp|Sofia=Sofya|Stockholm=Stokholm|Tirane=Tiran|Vienna=Viyana|Warsaw=Varşova|Zurich=Zürih',
};

export const language = createLanguage('tr', parts);
