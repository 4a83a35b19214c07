/** Polish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Rejestracja od {0}
Mniej niż tydzień do rozpoczęcia
{0} min
Mniej niż godzina do rozpoczęcia
Mapa
Godziny podano w strefie czasowej: {0}.
Brak wolnych miejsc; dostępna lista rezerwowa
{shown} z # punktu programu | {shown} z # punktów programu | {shown} z # punktów programu
Wyczyść wszystko
Aby dodać ulubione na innym urządzeniu, należy otworzyć na nim ten link.
Państwa czas
Aktualności
Ulubione
Zmieniono
Usunięto z programu
Zarejestruj się
Poprzednia aktualność
przeniesione: {0}
Odwołano
Rejestracja otwarta do {0}
Nie udało się wczytać części treści. Ponowna próba nastąpi po przywróceniu połączenia.
Nadal w toku:
Pilne: {0}
Mniej niż dziesięć minut do rozpoczęcia
Dla mediów
Do rozpoczęcia
# ulubiony punkt | # ulubione punkty | # ulubionych punktów
Języki, które rozumiem
Poprzedni w tej samej sali
do {0}
Następny w tej samej sali
Ulubione: {0}
Przełożono
Ulubione
Czas
# punkt programu | # punkty programu | # punktów programu
Sesja plenarna
Nie, dziękuję
Opóźnienie
Program nie został jeszcze opublikowany.
Wydarzenie towarzyszące
Kontakt dla mediów
Punkty programu oznaczone gwiazdką pojawią się tutaj. Są zapisywane tylko w tej przeglądarce.
Apple i inne kalendarze (.ics)
Języki
Kod QR tego linku do zeskanowania aparatem innego urządzenia
Przerwa
Państwa czasu
Godziny podano w czasie lokalnym ({0}), obok – w Państwa czasie ({1}).
d.
Dodaj do kalendarza
Lista
Link
od {0} do {1}
Odbędzie się online
Wcześniej:
Program się zmienił: {0}.
Po oznaczeniu punktów programu gwiazdką można przenieść je za pomocą linku na inne urządzenie.
h
Dzisiaj
Stacjonarnie i online
Pokazuje tylko te punkty programu
nowe: {0}
Rejestracja otwarta
obecnie:
Partnerzy
Wystąpienie
Język większości punktów programu: {0}
Teraz
Ważne
tłumaczenie ustne: {0}
usunięte: {0}
Wczytywanie…
Zatrzymaj przewijanie
Ścieżka tematyczna
Usuń filtr: {0}
Żaden punkt programu nie odpowiada wybranym filtrom.
Oglądaj na żywo
odwołane: {0}
Nowe
Zapisz się na listę rezerwową
Widok
czasu lokalnego ({0})
Przejdź do bieżącej godziny
W tym samym czasie: {0}
Mój program (.ics): {0}
Organizatorzy
Język
Dni
Pokaż # punkt programu | Pokaż # punkty programu | Pokaż # punktów programu
Obejrzyj nagrania
Media
Wszystkie aktualności
Ukryj: {0}
Sala
Organizatorzy usunęli ten punkt z programu.
W tym samym czasie
Ukryj minione punkty programu
Państwa czasu ({0})
Następna aktualność
Uruchom przewijanie
Program
Godziny podano w Państwa strefie czasowej ({0}).
Stan na: {0}. Nie udało się wczytać najnowszej wersji.
Skopiowano link
Nagłówki
Odwołano
Wszystkie wyświetlone (.ics): {0}
Do kalendarza
Rodzaj
Strona tego punktu programu
Panel dyskusyjny
Cały dzień
Subskrybuj aktualizacje
Brak wolnych miejsc
min
Udostępnij
Na inne urządzenie
Moderacja
Rejestracja zamknięta
Obejrzyj nagranie
Zamknij
Nowy termin
Ulubione z linku
Wydarzenie się zakończyło
Otwarte dla mediów
Online
zmienione: {0}
Kopiuj link
Zapisz lub udostępnij
Dokumenty
Siatka
Pozostali partnerzy
Przeniesiono
Dodaj # punkt programu | Dodaj # punkty programu | Dodaj # punktów programu
„{0}”
Pierwotny termin: {0}
Tłumaczenie ustne
Wszystkie dni
{0} h
Logotypy
Dojazd
Mniej niż doba do rozpoczęcia
Nie udało się wczytać tej treści.
Spróbuj ponownie
Obecnie brak aktualności.
Godziny podano w czasie lokalnym ({0}).
Akredytacja
Prelegenci
Filtry
Strona wydarzenia
Inne
„{0}” i „{1}” odbywają się w tym samym czasie ({2}).
Pilne
Trwa teraz
Szukaj w programie
Nie udało się udostępnić linku
Wolny czas między punktami programu
Mój program
Inne punkty programu
Warsztaty
Nie udało się wczytać kalendarzy. Prosimy spróbować później.`,
  cities:
    'Cairo=Kair|New York=Nowy Jork|Sao Paulo=São Paulo|Almaty=Ałmaty|Ashgabat=Aszchabad|Beirut=Bejrut|Bishkek=Biszkek|Dubai=Dubaj|Dushanbe=Duszanbe|Jerusalem=Jerozolima|Nicosia=Nikozja|Qatar=Katar|Riyadh=Rijad|Samarkand=Samarkanda|Seoul=Seul|Shanghai=Szanghaj|Singapore=Singapur|Tashkent=Taszkient|Tehran=Teheran|Tokyo=Tokio|Yerevan=Erywań|Athens=Ateny|Belgrade=Belgrad|Bratislava=Bratysława|Brussels=Bruksela|Bucharest=Bukareszt|Budapest=Budapeszt|Chisinau=Kiszyniów|Copenhagen=Kopenhaga|Istanbul=Stambuł|Kiev=Kijów|Kyiv=Kijów|Lisbon=Lizbona|Ljubljana=Lublana|London=Londyn|Luxembourg=Luksemburg|Madrid=Madryt|Minsk=Mińsk|Moscow=Moskwa|Paris=Paryż|Prague=Praga|Riga=Ryga|Rome=Rzym|Sarajevo=Sarajewo|Stockholm=Sztokholm|Tallinn=Tallin|Tirane=Tirana|Vienna=Wiedeń|Vilnius=Wilno|Warsaw=Warszawa|Zagreb=Zagrzeb|Zurich=Zurych',
};

export const language = createLanguage('pl', parts);
