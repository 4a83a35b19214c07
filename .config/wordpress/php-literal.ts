/** Writes plain values as PHP code, for files that PHP keeps in its opcode cache. */

const formatText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Takes texts, numbers, booleans, and lists and objects of them. */
function formatValue(value: unknown): string {
  if (typeof value === 'string') return formatText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Array.isArray(value)
    ? value.map(formatValue)
    : Object.entries(value).map(([key, entry]) => `${formatText(key)} => ${formatValue(entry)}`);
  return `array( ${entries.join(', ')} )`;
}

/** The text of a PHP file whose `require` returns the value. */
export function formatPhpFile(about: string, value: unknown): string {
  return `<?php
/**
 * ${about} Written by the build.
 *
 * @package ConferenceWidgets
 */

defined( 'ABSPATH' ) || exit;

return ${formatValue(value)};
`;
}
