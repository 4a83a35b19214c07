/** Plain values as PHP, for files that PHP keeps in its opcode cache. */
type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const formatText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function formatValue(value: Plain): string {
  if (typeof value === 'string') return formatText(value);
  if (typeof value !== 'object') return String(value);
  const entries = Array.isArray(value)
    ? value.map((entry: Plain) => formatValue(entry))
    : Object.entries(value).map(([key, entry]) => `${formatText(key)} => ${formatValue(entry)}`);
  return `array( ${entries.join(', ')} )`;
}

/** A file that `require` gives the value of. */
export function formatPhpFile(about: string, value: Plain): string {
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
