/** Bulgarian, Croatian, Slovenian. */
import { compactWords } from './compact-words.js';

export const southSlavic = [
  compactWords(
    'bg',
    `title Заглавие, Тема, Доклад, Лекция, Сесия
    date Дата, Ден
    start Начало, Час, Начален час, Време, от
    end Край, Краен час, до
    duration Продължителност
    room Зала
    track Направление, Секция
    kind Вид, Тип, Формат
    speakers Лектор, Лектори, Говорител, Докладчик, Докладчици
    moderators Модератор, Водещ
    abstract Резюме
    text Описание, Текст, Съдържание
    language Език, Езици
    interpretation Превод
    state Статус, Състояние
    note Забележка
    url Връзка, Линк, Сайт, Уебсайт
    name Име
    role Длъжност, Роля
    affiliation Организация, Институция, Фирма
    bio Биография
    photo Снимка, Изображение
    partners Партньор, Партньори, Спонсор, Спонсори
    logo Лого
    tier Ниво, Категория
    news Новина, Новини
    published Публикувано, Дата на публикуване
    event Събитие, Конференция
    venue Място
    address Адрес
    organizer Организатор
    registration Регистрация
    timeZone Часова зона
    sheet Програма, График
    break Почивка, Пауза, Кафе пауза, Кафе-пауза, Обяд, Кафе
    social Прием, Вечеря, Коктейл
    panel Дискусия, Кръгла маса, Панел
    workshop Работилница
    plenary Откриване, Закриване, Пленарна сесия
    cancelled отменен, отменена, отменено
    moved преместен, преместена
    months яну, фев, март, апр, май, юни, юли, авг, сеп, окт, ное, дек
    self Български
    until до
    from от
    clock ч, часа
    yes да`,
  ),
  compactWords(
    'hr',
    `title Naslov, Tema, Predavanje, Izlaganje, Sesija
    date Datum, Dan
    start Početak, Vrijeme, Sat, od, Vrijeme početka, Početak u
    end Završetak, do, Vrijeme završetka, Kraj
    duration Trajanje
    room Dvorana, Soba, Prostorija
    track Smjer, Sekcija
    kind Vrsta, Tip, Format
    speakers Govornik, Govornici, Predavač, Predavači, Izlagač
    moderators Moderator, Voditelj
    abstract Sažetak
    text Opis, Tekst, Sadržaj
    language Jezik, Jezici
    interpretation Prijevod
    state Status, Stanje
    note Napomena
    url Poveznica, Web, Stranica
    name Ime, Ime i prezime
    role Funkcija, Uloga, Položaj
    affiliation Organizacija, Ustanova, Institucija, Tvrtka
    bio Životopis, Biografija
    photo Fotografija, Slika
    partners Partner, Partneri, Sponzor, Sponzori
    tier Razina, Kategorija
    news Vijest, Vijesti, Novosti
    published Objavljeno, Datum objave
    event Događaj, Događanje, Konferencija
    venue Mjesto
    address Adresa
    organizer Organizator
    registration Prijava, Registracija
    timeZone Vremenska zona
    sheet Program, Raspored
    break Pauza, Stanka, Pauza za kavu, Ručak, Kava
    social Prijem, Večera
    panel Rasprava, Okrugli stol
    workshop Radionica
    plenary Otvaranje, Zatvaranje, Plenarna sjednica
    cancelled otkazano, otkazan
    moved premješteno, odgođeno
    months sij, velj, ozuj, travanj/travnj, sviban/svibnj, lipanj/lipnj, srpanj/srpnj, kolovoz, rujan/rujn, , studen, prosin
    self Hrvatski
    until do
    from od
    clock sati, h
    yes da`,
  ),
  compactWords(
    'sl',
    `title Naslov, Tema, Predavanje, Prispevek
    date Datum, Dan
    start Začetek, Čas, Ura, od, Čas začetka, Začetek ob
    end Konec, do, Čas konca
    duration Trajanje
    room Dvorana, Soba, Prostor
    track Sklop, Sekcija
    kind Vrsta, Tip
    speakers Govorec, Govorci, Govornik, Predavatelj, Predavatelji
    moderators Moderator, Povezovalec
    abstract Povzetek
    text Opis, Besedilo, Vsebina
    language Jezik, Jeziki
    interpretation Tolmačenje, Prevod
    state Stanje, Status
    note Opomba
    url Povezava, Spletna stran
    name Ime, Ime in priimek
    role Funkcija, Položaj
    affiliation Organizacija, Ustanova, Podjetje
    bio Življenjepis
    photo Fotografija, Slika
    partners Partner, Partnerji, Sponzor, Sponzorji
    tier Raven, Kategorija
    news Novica, Novice
    published Objavljeno
    event Dogodek, Konferenca
    venue Lokacija
    address Naslov prizorišča
    organizer Organizator
    registration Prijava, Registracija
    timeZone Časovni pas
    sheet Program, Urnik
    break Odmor, Odmor za kavo, Kosilo, Kava
    social Sprejem, Večerja
    panel Razprava, Okrogla miza
    workshop Delavnica
    plenary Otvoritev, Zaključek, Pozdrav
    cancelled odpovedano, odpadlo
    moved prestavljeno
    months jan, feb, mar, apr, maj, jun, jul, avg, sep, okt, nov, dec
    self Slovenščina
    until do
    from od
    yes da`,
  ),
];
