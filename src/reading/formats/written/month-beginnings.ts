/**
 * The beginnings of month names, one row per month, in the Germanic, Romance, Slavic, Baltic,
 * Finnic, Turkic and Semitic languages, Greek, Irish, Maltese, Armenian, Georgian and Persian.
 * Where a word has several beginnings the longest counts: `marraskuu` begins like March, but is
 * November.
 */
export const beginnings: readonly string[] = [
  'jan gen ene yan oca jaan ian sty sij leden ledn tammi saus eanair ean янв січ яну ιαν იან հունվ يناير ژانویه ינו בינו',
  'feb fev sub lut veebr helmi unor vasar velj feabh frar фев лют φεβ თებ փետ فبراير فوریه פבר בפבר',
  'mar mrt maa mrz maer maalis brez kovas kovo ozuj мар бер μαρ მარ մարտ مارس מרץ מרס במרץ במרס',
  'apr avr abr nis kwi huhti dub baland travanj travnj aib апр кві απρ აპრ ապր ابريل اوریل אפר באפר',
  'may mai mag mei maj mej kvet touko geguz sviban svibnj beal май мая тра трав μαι მაი մայ مايو מאי במאי',
  'jun juin giu haz cze iyun iyn juuni kesa cerven cervn birz lipanj lipnj meith gunj iun июн чер черв юни ιουν ივნ հունիս يونيو ژوین ژوئن יוני ביוני',
  'jul juil lug tem iyul iyl juuli heina cervenec cervence lipiec lipca liepa liepos srpanj srpnj iuil lulj iul июл лип юли ιουλ ივლ հուլիս يوليو ژوییه ژوئیه יולי ביולי',
  'aug aou ago agu avg avq sie elo srpen srpn rugpj kolovoz lunasa aww авг сер серп αυγ აგვ օգոս اغسطس اوت אוג באוג',
  'sep set eyl sen wrz syys szept zari rugs rujan rujn mean сен сеп вер σεπ სექ սեպ سبتمبر سپتامبر ספט בספט',
  'oct okt ott out eki paz loka rij spal deireadh окт жов жовт οκτ ოქტ հոկ اكتوبر اکتبر אוק באוק',
  'nov noy noi kas marras lapkr studen samh listopadu ноя ное лис лист νοε ნოე նոյ نوفمبر نوامبر נוב בנוב',
  'dec dez dic dek des dets ara gru gruod joulu prosin noll дек гру груд δεκ დეკ դեկ ديسمبر دسامبر דצמ בדצמ',
];
