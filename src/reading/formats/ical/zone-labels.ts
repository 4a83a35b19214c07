/**
 * Labels that Windows shows for zones in other languages than English, one IANA name per row. This
 * file has only data; the classic script does without it (decision 14).
 */
export const labelsTable = `
Asia/Baku | Bakı, Баку, Bakou
Asia/Yerevan | Ереван, Erivan, Eriwan, Jerewan, Erevan
Europe/Budapest | Белград, Братислава, Будапешт, Любляна, Прага, Prag, Belgrad
Europe/Warsaw | Варшава, Загреб, Сараево, Warschau, Varsovie, Varsovia, Varsavia, Warszawa, Varşova
America/Chicago | Central Time (USA & Kanada), Centre (É.-U. et Canada), Центральное время (США и Канада)
America/New_York | Eastern Time (USA & Kanada), Est (É.-U. et Canada), Восточное время (США и Канада)
Africa/Cairo | Kairo, Le Caire, El Cairo, Каир, Kahire
Europe/Kiev | Osteuropäische Zeit, Osteuropäische Sommerzeit, Helsingfors, Хельсинки, Киев, Київ, Рига, София, Таллин, Вильнюс, Kyiw, Kyjiw, Kijów
Asia/Tbilisi | Тбилиси, Tiflis
Europe/London | Lissabon, Londres, Londra, Londen, Londyn, Лондон, Дублин, Лиссабон
Europe/Bucharest | Athen, Bukarest, Athènes, Bucarest, Atenas, Bucareste, Atene, Athene, Boekarest, Ateny, Bukareszt, Atina, Bükreş, Aten, Афины, Бухарест
Asia/Jerusalem | Иерусалим, Kudüs
America/Denver | Mountain Time (USA & Kanada), Горное время (США и Канада)
America/Los_Angeles | Pacific Time (USA & Kanada), Pacifique (É.-U. et Canada), Тихоокеанское время (США и Канада)
Europe/Paris | Брюссель, Копенгаген, Мадрид, Париж, Brüssel, Parijs, Parigi, París, Paryż
Europe/Moscow | Москва, Moskauer Zeit, Санкт-Петербург, Moskau, Moscou, Moscú, Mosca, Moskou, Moskwa, Moskova
Europe/Istanbul | Стамбул, Stambuł, Estambul
Europe/Berlin | Mitteleuropäische Zeit, Mitteleuropäische Sommerzeit, Westeuropa, Europe de l’Ouest, heure d’Europe centrale, hora de Europa central, ora dell’Europa centrale, Midden-Europese tijd, czas środkowoeuropejski, Центральная Европа, Orta Avrupa Saati, Mərkəzi Avropa Vaxtı, Амстердам, Берлин, Рим, Стокгольм, Вена, Rom, Wien
`;
