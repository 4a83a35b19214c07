/** Leads English words to their line in each catalogue, written by locales/messages.mjs. */
export const seeds =
  '**((**)((1)7()*,)*/))**5(-)(0*(2*10*8*5)((++)(A)(3(@--1((+-((.4).))+([(.(.:-(((aTNOE-2(48(((O-.';
