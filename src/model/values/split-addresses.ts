/**
 * The addresses that blanks part in a text, as they are written. Apart from their reader, so that a
 * page whose widgets load nothing does not load it.
 */
export const splitAddresses = (text: string): readonly string[] => {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
};
