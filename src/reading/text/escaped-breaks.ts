/**
 * Restores line breaks that content systems have escaped once too often, so that readers would see
 * `\n`.
 */

/** Signs of a path, a formula or code, in which `\n` means something else. */
const isOther = /[a-z]:\\|\\\\|\\(?!n)[a-z]{2}|\$|`/i;

/** An escaped line break, but no command of TeX and no folder name that begins with n. */
const escapedBreak =
  /(?<!['"])\\n(?!(?:abla|ame|e|eg|eq|et|ew|i|mid|ode|ot|otin|u)\b)(?=[\s<\p{L}\p{N}\\*•-]|&lt;|$)/gu;

/**
 * The text with real line breaks in place of `\n`. A text that may be a path, a formula or code
 * stays.
 */
export function withLineBreaks(text: string): string {
  return text.includes('\\n') && !isOther.test(text) ? text.replace(escapedBreak, '\n') : text;
}
