/** Czech, Polish, Slovak, Ukrainian. */
import { compactWords } from './compact-words.js';

export const slavic = [
  compactWords(
    'cs',
    `title Název, Téma, Přednáška, Příspěvek, Titul
    date Datum, Den
    start Začátek, Čas, Od, Hodina, Čas začátku, Začíná
    end Konec, Do, Čas konce, Končí
    duration Délka, Trvání
    room Místnost, Sál, Učebna
    track Sekce, Proud
    kind Typ, Druh, Formát
    speakers Řečník, Řečníci, Přednášející, Přednášejících, Mluvčí
    moderators Moderátor, Moderuje, Předsedající
    abstract Anotace, Abstrakt, Shrnutí
    text Popis, Text, Obsah
    language Jazyk, Jazyky
    interpretation Tlumočení, Překlad
    state Stav
    note Poznámka
    url Odkaz, Web, Stránka
    name Jméno, Jméno a příjmení
    role Funkce, Pozice, Role
    affiliation Organizace, Instituce, Firma, Pracoviště
    bio Životopis, Medailonek
    photo Fotografie, Fotka, Obrázek
    partners Partner, Partneři, Sponzor, Sponzoři
    tier Úroveň, Kategorie
    news Novinka, Novinky, Aktuality, Zprávy
    published Zveřejněno, Publikováno
    event Akce, Událost, Konference
    venue Místo, Místo konání
    address Adresa
    organizer Pořadatel, Organizátor
    registration Registrace, Přihláška
    timeZone Časové pásmo
    sheet Program, Harmonogram, Rozvrh
    break Přestávka, Přestávka na kávu, Oběd, Káva, Registrace
    social Recepce, Večeře, Raut
    panel Panelová diskuse, Diskuse, Kulatý stůl
    workshop Dílna
    plenary Zahájení, Zakončení, Uvítání, Plenární zasedání
    cancelled zrušeno, zrušena, zrušen
    moved přesunuto, přesunuta, odloženo
    months leden/ledn, unor, brez, dub, kvet, cerven/cervn, cervenec/cervence, srpen/srpn, zari, rij, listopadu, prosin
    self Čeština, Česky
    until do, až
    from od
    clock hod, hodin
    yes ano`,
  ),
  compactWords(
    'pl',
    `title Tytuł, Temat, Wykład, Prelekcja, Wystąpienie, Sesja, Nazwa, Tytuł sesji
    date Data, Dzień
    endDate Data zakończenia
    start Początek, Czas, Godzina, Godz, Rozpoczęcie, od, Godzina rozpoczęcia, Godz. rozpoczęcia, Czas rozpoczęcia, Start
    end Koniec, Zakończenie, do, Godzina zakończenia, Godz. zakończenia, Czas zakończenia
    duration Czas trwania
    room Sala, Pokój, Aula
    track Ścieżka, Blok
    kind Typ, Rodzaj, Format
    speakers Prelegent, Prelegenci, Prelegentka, Mówca, Mówcy, Wykładowca, Prowadzący
    moderators Moderator, Moderatorka, Prowadzący
    abstract Streszczenie, Abstrakt
    text Opis, Tekst, Treść
    language Język, Języki
    interpretation Tłumaczenie
    state Status, Stan
    note Uwaga, Uwagi
    url Odnośnik, Strona, Strona internetowa
    name Nazwa, Imię i nazwisko
    role Stanowisko, Funkcja, Rola
    affiliation Organizacja, Instytucja, Firma, Afiliacja
    bio Biografia, Biogram
    photo Zdjęcie, Obraz
    partners Partner, Partnerzy, Sponsor, Sponsorzy
    tier Poziom, Kategoria
    news Aktualność, Aktualności, Wiadomości
    published Opublikowano, Data publikacji
    event Wydarzenie, Konferencja
    venue Miejsce, Lokalizacja
    address Adres
    organizer Organizator, Organizatorzy
    registration Rejestracja, Zapisy
    timeZone Strefa czasowa
    sheet Program, Agenda, Harmonogram
    break Przerwa, Przerwa kawowa, Obiad, Lunch, Kawa, Rejestracja
    social Przyjęcie, Kolacja, Bankiet
    panel Panel dyskusyjny, Dyskusja, Okrągły stół
    workshop Warsztat, Warsztaty
    plenary Otwarcie, Zamknięcie, Powitanie, Sesja plenarna
    cancelled odwołane, odwołany, odwołana
    moved przeniesione, przełożone
    months sty, lut, mar, kwi, maj, czerw/cze, lipiec/lipca, sie, wrz, paz/pazdz, , gru
    self Polski
    until do
    from od
    clock godz
    yes tak`,
  ),
  compactWords(
    'sk',
    `title Názov, Téma, Prednáška, Príspevok
    date Dátum, Deň
    start Začiatok, Čas, Hodina, Od, Čas začiatku, Začína
    end Koniec, Do, Čas konca, Končí
    duration Trvanie, Dĺžka
    room Miestnosť, Sála
    track Sekcia
    kind Typ, Druh
    speakers Rečník, Rečníci, Prednášajúci, Prednášateľ
    moderators Moderátor, Moderuje
    abstract Anotácia, Abstrakt, Zhrnutie
    text Popis, Text, Obsah
    language Jazyk, Jazyky
    interpretation Tlmočenie, Preklad
    state Stav
    note Poznámka
    url Odkaz, Web, Stránka
    name Meno, Meno a priezvisko
    role Funkcia, Pozícia
    affiliation Organizácia, Inštitúcia, Firma
    bio Životopis
    photo Fotografia, Fotka, Obrázok
    partners Partner, Partneri, Sponzor, Sponzori
    tier Úroveň, Kategória
    news Novinka, Novinky, Správy
    published Zverejnené, Publikované
    event Podujatie, Udalosť, Konferencia
    venue Miesto
    address Adresa
    organizer Organizátor, Usporiadateľ
    registration Registrácia, Prihláška
    timeZone Časové pásmo
    sheet Program, Harmonogram
    break Prestávka, Prestávka na kávu, Obed, Káva
    social Recepcia, Večera
    panel Panelová diskusia, Diskusia, Okrúhly stôl
    workshop Dielňa
    plenary Otvorenie, Ukončenie, Privítanie
    cancelled zrušené, zrušená
    moved presunuté, presunutá
    months jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec
    self Slovenčina
    until do
    from od
    clock hod
    yes áno`,
  ),
  compactWords(
    'uk',
    `title Назва, Тема, Доповідь, Лекція
    date Дата, День
    endDate Дата завершення
    start Початок, Час, Година, з, Час початку, Початок о
    end Кінець, Завершення, до, Час закінчення
    duration Тривалість
    room Зала, Зал, Аудиторія, Кімната
    track Секція, Напрям
    kind Тип, Вид, Формат
    speakers Спікер, Спікери, Доповідач, Доповідачі, Промовець
    moderators Модератор, Модераторка, Ведучий
    abstract Анотація, Тези
    text Опис, Текст, Зміст
    language Мова, Мови
    interpretation Переклад
    state Статус, Стан
    note Примітка
    url Посилання, Сайт
    name Ім'я, Ім’я, ПІБ, Прізвище та ім'я
    role Посада, Роль
    affiliation Організація, Установа, Компанія
    bio Біографія
    photo Фото, Зображення
    partners Партнер, Партнери, Спонсор, Спонсори
    logo Логотип
    tier Рівень, Категорія
    news Новина, Новини
    published Опубліковано, Дата публікації
    event Захід, Подія, Конференція
    venue Місце
    address Адреса
    organizer Організатор, Організатори
    registration Реєстрація
    timeZone Часовий пояс
    sheet Програма, Розклад
    break Перерва, Кава-брейк, Обід, Кава, Реєстрація учасників
    social Прийом, Вечеря, Фуршет
    panel Панельна дискусія, Дискусія, Круглий стіл
    workshop Майстерня, Семінар
    plenary Відкриття, Закриття, Пленарне засідання
    cancelled скасовано
    moved перенесено
    months січ, лют, бер, квіт, трав, черв, лип, серп, вер, жовт, лист, груд
    self Українська
    until до
    from з, від
    yes так`,
  ),
];
