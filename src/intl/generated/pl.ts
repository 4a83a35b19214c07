/** Polish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Rejestracja od {0}
Mniej niż tydzień do rozpoczęcia
{shown} z # punktu programu | {shown} z # punktów programu | {shown} z # punktów programu
Dodaj do kalendarza
Udostępnij
Sesja plenarna
W tym samym czasie: {0}
Inne
Apple i inne kalendarze (.ics)
Aby dodać ulubione na innym urządzeniu, należy otworzyć na nim ten link.
Odwołano
# ulubiony punkt | # ulubione punkty | # ulubionych punktów
Nie udało się wczytać kalendarzy. Prosimy spróbować później.
Dla mediów
Mniej niż godzina do rozpoczęcia
Godziny podano w czasie lokalnym ({0}).
przeniesione: {0}
Siatka
Nie, dziękuję
Żaden punkt programu nie odpowiada wybranym filtrom.
Dni
odwołane: {0}
Wszystkie wyświetlone (.ics): {0}
Prelegenci
Ulubione z linku
Po oznaczeniu punktów programu gwiazdką można przenieść je za pomocą linku na inne urządzenie.
Dodaj # punkt programu | Dodaj # punkty programu | Dodaj # punktów programu
Ważne
Wystąpienie
Rejestracja otwarta do {0}
nowe: {0}
Rejestracja zamknięta
Ulubione
Rodzaj
Partnerzy
Nie udało się udostępnić linku
Do rozpoczęcia
Link
Opóźnienie
Przerwa
Wydarzenie towarzyszące
Kontakt dla mediów
Lista
h
Języki
Nowe
d.
Godziny podano w czasie lokalnym ({0}), obok – w Państwa czasie ({1}).
Mniej niż dziesięć minut do rozpoczęcia
Pierwotny termin: {0}
Wcześniej:
Akredytacja
Dokumenty
Brak wolnych miejsc
Pilne: {0}
Teraz
Otwarte dla mediów
Mój program
Przejdź do bieżącej godziny
Kod QR tego linku do zeskanowania aparatem innego urządzenia
Stacjonarnie i online
Pokazuje tylko te punkty programu
Brak wolnych miejsc; dostępna lista rezerwowa
{0} min
Zmieniono
Godziny podano w Państwa strefie czasowej ({0}).
Online
Pilne
{0} h
Poprzedni w tej samej sali
czasu lokalnego ({0})
Zapisz się na listę rezerwową
Strona tego punktu programu
Ścieżka tematyczna
Nie udało się wczytać tej treści.
Zarejestruj się
Program się zmienił: {0}.
usunięte: {0}
Wczytywanie…
Oglądaj na żywo
Widok
Następny w tej samej sali
Godziny podano w strefie czasowej: {0}.
Język
Program nie został jeszcze opublikowany.
Obejrzyj nagrania
Rejestracja otwarta
min
Mój program (.ics): {0}
Obejrzyj nagranie
Dojazd
Ulubione: {0}
Ukryj: {0}
Pozostali partnerzy
Organizatorzy usunęli ten punkt z programu.
Panel dyskusyjny
Punkty programu oznaczone gwiazdką pojawią się tutaj. Są zapisywane tylko w tej przeglądarce.
Państwa czasu ({0})
Następna aktualność
Uruchom przewijanie
Trwa teraz
Ulubione
Skopiowano link
Stan na: {0}. Nie udało się wczytać najnowszej wersji.
tłumaczenie ustne: {0}
Nagłówki
Czas
Państwa czas
Do kalendarza
Sala
Filtry
zmienione: {0}
Cały dzień
Odwołano
Nadal w toku:
# punkt programu | # punkty programu | # punktów programu
Na inne urządzenie
od {0} do {1}
Obecnie brak aktualności.
Organizatorzy
Mapa
Tłumaczenie ustne
Program
Wydarzenie się zakończyło
Strona wydarzenia
Dzisiaj
W tym samym czasie
Nie udało się wczytać części treści. Ponowna próba nastąpi po przywróceniu połączenia.
Usuń filtr: {0}
Usunięto z programu
Kopiuj link
Pokaż # punkt programu | Pokaż # punkty programu | Pokaż # punktów programu
Media
Wyczyść wszystko
„{0}”
Warsztaty
Przeniesiono
Wszystkie dni
Państwa czasu
Logotypy
Poprzednia aktualność
Mniej niż doba do rozpoczęcia
obecnie:
Zamknij
Języki, które rozumiem
Wszystkie aktualności
Nowy termin
Zatrzymaj przewijanie
Ukryj minione punkty programu
Odbędzie się online
Subskrybuj aktualizacje
„{0}” i „{1}” odbywają się w tym samym czasie ({2}).
Przełożono
Moderacja
Szukaj w programie
do {0}
Wolny czas między punktami programu
Język większości punktów programu: {0}
Inne punkty programu
Zapisz lub udostępnij
Aktualności`,
  cities:
    'Cairo=Kair|New York=Nowy Jork|Sao Paulo=São Paulo|Almaty=Ałmaty|Ashgabat=Aszchabad|Beirut=Bejrut|Bishkek=Biszkek|Dubai=Dubaj|Dushanbe=Duszanbe|Jerusalem=Jerozolima|Nicosia=Nikozja|Qatar=Katar|Riyadh=Rijad|Samarkand=Samarkanda|Seoul=Seul|Shanghai=Szanghaj|Singapore=Singapur|Tashkent=Taszkient|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erywań|Athens=Ateny|Belgrade=Belgrad|Bratislava=Bratysława|Brussels=Bruksela|Bucharest=Bukareszt|Budapest=Budapeszt|Chisinau=Kiszyniów|Copenhagen=Kopenhaga|Istanbul=Stambuł|Kiev=Kijów|Kyiv=Kijów|Lisbon=Lizbona|Ljubljana=Lublana|London=Londyn|Luxembourg=Luksemburg|Madrid=Madryt|Minsk=Mińsk|Moscow=Moskwa|Paris=Paryż|Prague=Praga|Riga=Ryga|Rome=Rzym|Sarajevo=Sarajewo|Stockholm=Sztokholm|Tallinn=Tallin|Tirane=Tirana|Vienna=Wiedeń|Vilnius=Wilno|Warsaw=Warszawa|Zagreb=Zagrzeb|Zurich=Zurych',
};

export const language = createLanguage('pl', parts);
