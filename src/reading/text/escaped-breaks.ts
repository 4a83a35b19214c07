/** Line breaks that content systems escaped once too often, so that readers would see `\n`. */

/** Paths, formulas and code are full of signs that only look like one. */
const isOther = /[a-z]:\\|\\\\|\\(?!n)[a-z]{2}|\$|`/i;

/** Commands of TeX and names of folders that begin with an n. */
const escapedBreak =
  /(?<!['"])\\n(?!(?:abla|ame|e|eg|eq|et|ew|i|mid|ode|ot|otin|u)\b)(?=[\s<\p{L}\p{N}\\*•-]|&lt;|$)/gu;

export function withLineBreaks(text: string): string {
  return text.includes('\\n') && !isOther.test(text) ? text.replace(escapedBreak, '\n') : text;
}
