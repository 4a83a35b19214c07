/** Leads English words to their line in each catalogue, written by locales/messages.mjs. */
export const seeds =
  '((()(+.(*(((((((((*()((+-(()((),,(())*()(+()(1((-/+(((-(-++(.,+-+((((()-,+((+(((,((*(++-(,((((()*((((),-*+0),()-(2(7-(*((+4)((((((aH(7(A/./X(L4(B(x(((((()7(';
