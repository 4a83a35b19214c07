/** Turkish, Irish, Maltese. */
import { compactWords } from './compact-words.js';

export const turkishIrishMaltese = [
  compactWords(
    'tr',
    `title Başlık, Konu, Konu başlığı, Etkinlik, Oturum, Oturum adı, Sunum, Bildiri, Oturum başlığı, Konuşma başlığı, Etkinlik adı, Sunum başlığı, Bildiri başlığı, Konuşma konusu
    date Tarih, Gün, Başlangıç tarihi, Oturum tarihi, Etkinlik tarihi
    endDate Bitiş tarihi
    start Başlangıç, Saat, Saat aralığı, Zaman, Başlangıç saati, Başlama saati, Başlama zamanı, Başlangıç zamanı, Tarih ve saat, Zaman aralığı
    end Bitiş, Bitiş saati, Bitiş zamanı
    duration Süre
    room Salon, Oda, Yer, Sahne, Konum, Derslik, Salon adı
    track Bölüm
    kind Tür, Tip
    speakers Konuşmacı, Konuşmacılar, Sunucu, Sunan, Panelist, Panelistler, Konuşmacı adı, Eğitmen
    moderators Moderatör, Oturum başkanı
    abstract Özet
    text Açıklama, Metin, İçerik
    language Dil, Diller
    interpretation Çeviri, Simultane çeviri
    state Durum
    note Not
    url Bağlantı, Web sitesi
    recording Kayıt videosu
    press Basın
    name Ad, İsim, Ad soyad, Adı soyadı
    role Görev, Unvan
    affiliation Kurum, Kuruluş, Şirket
    bio Özgeçmiş
    photo Fotoğraf, Resim
    partners Ortak, Ortaklar, Sponsor, Sponsorlar, Destekçiler
    tier Seviye, Kategori
    news Haber, Haberler, Duyuru
    published Yayın tarihi, Yayınlandı
    event Etkinlik, Konferans
    venue Yer, Mekân
    address Adres
    organizer Düzenleyen, Organizatör
    registration Kayıt
    price Ücret
    timeZone Saat dilimi
    sheet Program, Takvim, Oturumlar
    break Ara, Kahve arası, Öğle yemeği, Kahve, Mola, Kayıt
    social Resepsiyon, Akşam yemeği, Kokteyl
    panel Açık oturum, Tartışma
    workshop Çalıştay, Atölye
    plenary Açılış, Kapanış, Genel oturum
    cancelled iptal, iptal edildi
    moved ertelendi, taşındı
    months oca, subat, mart, nis, mayis, haz, tem, agus, eyl, eki, kas, ara
    self Türkçe
    value Değer
    yes evet`,
  ),
  compactWords(
    'ga',
    `title Teideal, Ábhar, Seisiún, Léacht
    date Dáta, Lá
    start Tús, Am, Am tosaithe, ó
    end Deireadh, Am críochnaithe, go
    duration Fad
    room Seomra, Halla
    track Snáithe
    kind Cineál
    speakers Cainteoir, Cainteoirí, Léachtóir
    moderators Modhnóir, Cathaoirleach
    abstract Achoimre
    text Cur síos, Téacs
    language Teanga, Teangacha
    interpretation Ateangaireacht, Aistriúchán
    state Stádas
    note Nóta
    url Nasc, Suíomh gréasáin
    name Ainm
    role Ról, Post
    affiliation Eagraíocht, Institiúid, Comhlacht
    bio Beathaisnéis
    photo Grianghraf, Íomhá
    partners Comhpháirtí, Comhpháirtithe, Urraitheoir, Urraitheoirí
    logo Lógó
    tier Leibhéal
    news Nuacht
    published Foilsithe
    event Imeacht, Comhdháil
    venue Ionad, Áit
    address Seoladh
    organizer Eagraí, Eagraithe ag
    registration Clárú
    timeZone Crios ama
    sheet Clár, Sceideal
    break Sos caife, Lón, Caife
    social Fáiltiú, Dinnéar
    panel Plé, Díospóireacht
    workshop Ceardlann
    plenary Oscailt, Críochnú, Fáilte
    cancelled curtha ar ceal, cealaithe
    moved curtha siar
    months eanair/ean, feabh, marta, aib, beal, meith, iuil, lunasa, mean, deireadh, samh, noll
    self Gaeilge
    yes tá`,
  ),
  compactWords(
    'mt',
    `title Titlu, Suġġett, Sessjoni, Taħdita
    date Data, Jum
    start Bidu, Ħin, Ħin tal-bidu, minn
    end Tmiem, Ħin tat-tmiem, sa
    duration Tul
    room Kamra, Sala
    kind Tip
    speakers Kelliem, Kelliema
    moderators Moderatur
    abstract Sommarju
    text Deskrizzjoni, Test
    language Lingwa, Lingwi
    interpretation Interpretazzjoni, Traduzzjoni
    state Status
    note Nota
    url Ħolqa, Sit, Sit web
    name Isem
    role Rwol, Kariga
    affiliation Organizzazzjoni, Istituzzjoni, Kumpanija
    bio Bijografija
    photo Ritratt, Stampa
    partners Sieħeb, Sħab, Sponsor
    tier Livell
    news Aħbar, Aħbarijiet
    published Ippubblikat
    event Avveniment, Konferenza
    venue Post
    address Indirizz
    organizer Organizzatur
    registration Reġistrazzjoni
    timeZone Żona tal-ħin
    sheet Programm, Aġenda, Skeda
    break Waqfa, Pawża, Pranzu, Kafè
    social Riċeviment, Ċena
    panel Diskussjoni
    workshop Ħidma
    plenary Ftuħ, Għeluq, Merħba
    cancelled imħassar, ikkanċellat
    months jan, fra, mar, apr, mej, gun, lul, aww, set, ott, nov, dic
    self Malti
    until sa
    from minn
    yes iva`,
  ),
];
