/**
 * Names by their keys, such as `az=Azerbaijani|ru=Russian`, which takes fewer bytes than an object.
 */
export type NameList = string;

export const nameIn = (list: NameList, key: string): string | undefined =>
  list
    .split('|')
    .find((entry) => entry.startsWith(`${key}=`))
    ?.slice(key.length + 1);
