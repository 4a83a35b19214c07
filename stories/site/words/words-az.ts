/** Baş səhifə Azərbaycan dilində. */
import type { SiteWords } from './words-en.js';

export const azerbaijani: SiteWords = {
  title: 'conference-widgets: konfransınız istənilən saytda',
  heading: 'Konfransınız istənilən saytda',
  lead: 'Dörd vidcet tədbiri, proqramı, tərəfdaşları və xəbərləri istənilən saytda göstərir. Bir skript, bir məlumat faylı; kuki və hesab tələb olunmur.',
  toDesk: 'Konfransınızı hazırlayın',
  toBuilder: 'Səhifəyə yerləşdirin',
  skip: 'Məzmuna keçin',
  site: 'Sayt',
  languages: 'Dil',
  builder: 'Vidcet konstruktoru',
  desk: 'Konfrans masası',
  docs: 'Sənədlər (ingilis dilində)',
  readersTitle: 'Nədən başlamalı',
  webmaster: 'Saytı siz idarə edirsiniz',
  webmasterText:
    'Təşkilatçı sizə məlumatın ünvanını göndərib. Vidceti seçin və iki sətir kodu kopyalayın.',
  webmasterLink: 'Vebmasterlər üçün təlimat (ingilis dilində)',
  openBuilder: 'Vidcet konstruktorunu açın',
  organiser: 'Konfransı siz təşkil edirsiniz',
  organiserText:
    'Proqramınız Word, Excel və ya onlayn xidmətdədir. Onu konfrans masasına yapışdırın və hazır faylları yükləyin. Heç nə quraşdırmaq lazım deyil.',
  organiserLink: 'Təşkilatçılar üçün təlimat (ingilis dilində)',
  openDesk: 'Konfrans masasını açın',
  engineer: 'Tətbiq hazırlayırsınız',
  engineerText: 'React, Vue, Svelte, Angular üçün və ya onlarsız tipləşdirilmiş veb-komponentlər.',
  engineerLink: 'Mühəndislər üçün təlimat (ingilis dilində)',
  shownTitle: 'İş başında görün',
  shownText: 'Konfrans uydurmadır, vidcetlər isə əsldir: sınaqdan keçirin.',
  fallback: 'Konfrans',
  licence: 'conference-widgets MIT lisenziyası ilə yayılan azad proqramdır.',
  colleaguesTitle: 'Həmkarlarınız üçün',
  colleaguesText:
    'İT, hüquq və əlçatanlıq şöbələrinin razılıq verməzdən əvvəl bilmək istədikləri: kuki, izləmə və hesab yoxdur; WCAG 2.2, AA səviyyəsi; skript öz serverinizdə yerləşdirilə bilər.',
  colleagues: {
    'data-protection': 'Məlumatların qorunması',
    security: 'Təhlükəsizlik',
    'accessibility-report': 'Əlçatanlıq hesabatı',
  },
};
