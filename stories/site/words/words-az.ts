/** Baş səhifə Azərbaycan dilində. */
import type { SiteWords } from './words-en.js';

export const azerbaijani: SiteWords = {
  title: 'conference-widgets: konfrans istənilən səhifədə',
  heading: 'Konfrans istənilən səhifədə',
  lead: 'Dörd vidcet tədbiri, proqramı, tərəfdaşları və xəbərləri istənilən saytda göstərir. Bir skript, bir məlumat faylı; kuki və hesab tələb olunmur.',
  toDesk: 'Konfransınızı hazırlayın',
  toBuilder: 'Səhifəyə yerləşdirin',
  skip: 'Məzmuna keçin',
  site: 'Sayt',
  languages: 'Dil',
  builder: 'Vidcet konstruktoru',
  desk: 'İş masası',
  docs: 'Sənədlər (ingilis dilində)',
  readersTitle: 'Buradan başlayın',
  webmaster: 'Saytı siz idarə edirsiniz',
  webmasterText: 'Səhifəniz və məlumatın ünvanı var. Vidceti seçin, iki sətri kopyalayın.',
  webmasterLink: 'Vebmasterlər üçün (ingilis dilində)',
  organiser: 'Konfransı siz təşkil edirsiniz',
  organiserText:
    'Proqramınız Word, Excel və ya başqa xidmətdədir. Onu iş masasına yapışdırın və hazır faylları götürün. Terminal lazım deyil.',
  organiserLink: 'Təşkilatçılar üçün (ingilis dilində)',
  engineer: 'Tətbiq hazırlayırsınız',
  engineerText: 'React, Vue, Svelte, Angular üçün və ya onlarsız tipləşdirilmiş veb-komponentlər.',
  engineerLink: 'Mühəndislər üçün (ingilis dilində)',
  shownTitle: 'Belə görünür',
  shownText: 'Konfrans uydurmadır, vidcetlər isə əsldir: sınaqdan keçirin.',
  fallback: 'Konfrans',
};
