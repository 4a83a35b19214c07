/** With words of ours, one lazy file each; written by locales/generate.mjs. */
export const wordLanguages: readonly string[] =
  'ar az bg cs da de el es et fa fi fr ga he hr hu hy it ja ka lt lv mt nl pl pt ro ru sk sl sv tr uk zh-Hans'.split(
    ' ',
  );
