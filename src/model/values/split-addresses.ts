/**
 * Splits a list of addresses at its spaces; each stays as it is written. The function has a file of
 * its own, so that pages whose widgets load no data do not load the reader of addresses.
 */
export const splitAddresses = (text: string): readonly string[] => {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
};
