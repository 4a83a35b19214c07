/** Names by their keys, `az=Azerbaijani|ru=Russian`: shorter than an object, in a language's file. */
export type NameList = string;

export const nameIn = (list: NameList, key: string): string | undefined =>
  list
    .split('|')
    .find((entry) => entry.startsWith(`${key}=`))
    ?.slice(key.length + 1);
