/**
 * A programme in a table of three languages, as Word puts it on the clipboard: our own text, in the
 * shape of what ministries have.
 */
const cell = (text: string, span = 1): string =>
  `<td width=160 valign=top style='border:solid windowtext 1.0pt' colspan=${span}><p class=MsoNormal><span lang=AZ>${text}<o:p></o:p></span></p></td>`;

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((text) => cell(text)).join('')}</tr>`;

const rows = [
  ['Date', 'Time', 'Title (en)', 'Mövzu (az)', 'Тема (ru)', 'Speakers', 'Hall'],
  [
    '23.06.2031',
    '09:30–10:00',
    'Opening',
    'Açılış',
    'Открытие',
    'Leyla Quliyeva (Ministry of Harbours)',
    'Great hall',
  ],
  [
    '23.06.2031',
    '10:00–11:00',
    'Partnership for mobility: five years on',
    'Mobillik üzrə tərəfdaşlıq: beş il sonra',
    'Партнёрство по мобильности: пять лет спустя',
    'Martin Ahlgren; Nino Kapanadze – moderator',
    'Great hall',
  ],
  ['23.06.2031', '11:00–11:30', 'Coffee break', 'Qəhvə fasiləsi', 'Кофе-брейк', '', ''],
  [
    '23.06.2031',
    '11:30–13:00',
    'Lessons from three countries',
    'Üç ölkənin təcrübəsi',
    'Опыт трёх стран',
    'Timur Sadykov',
    'Library',
  ],
  [
    '24.06.2031',
    '10:00–12:00',
    'Next steps',
    'Növbəti addımlar',
    'Следующие шаги',
    'Leyla Quliyeva',
    'Great hall',
  ],
] as const;

export const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><!--StartFragment--><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>${rows.map((cells) => row(...cells)).join('')}</table><!--EndFragment--></body></html>`;

export const wordText = rows.map((cells) => cells.join('\t')).join('\r\n');
