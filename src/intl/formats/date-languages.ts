/** Dates of the languages that the widgets have no words in, as one lazy file. */
import type { LanguageModule } from '../language-module.js';
import { language as be } from '../generated/be.js';
import { language as bs } from '../generated/bs.js';
import { language as icelandic } from '../generated/is.js';
import { language as kk } from '../generated/kk.js';
import { language as ky } from '../generated/ky.js';
import { language as mk } from '../generated/mk.js';
import { language as sq } from '../generated/sq.js';
import { language as uz } from '../generated/uz.js';

export const languages: Readonly<Record<string, LanguageModule>> = {
  be,
  bs,
  is: icelandic,
  kk,
  ky,
  mk,
  sq,
  uz,
};
