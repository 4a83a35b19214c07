/**
 * Chooses the kind of link by which a browser can open a calendar file.
 *
 * A `blob:` link with `download` is right on desktops and Android. iOS ignores `download` there and
 * shows an empty page, yet opens its calendar for a `data:` link; browsers inside apps (Instagram,
 * Facebook, LinkedIn …) block both kinds of download but pass `data:` to the system.
 */

/** The fields of `navigator` that decide which link is used. */
export interface Platform {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

const inApp = /FBAN|FBAV|Instagram|LinkedInApp|Line\/|Twitter|; wv\)/;

export function wantsDataLink({ userAgent, maxTouchPoints }: Platform): boolean {
  const isIos = /iPhone|iPad|iPod/.test(userAgent);
  const isIpadAsMac = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  return isIos || isIpadAsMac || inApp.test(userAgent);
}

/** The address of a file with this content; release a `blob:` one when its link goes. */
export function fileHref(content: string, platform: Platform): string {
  if (wantsDataLink(platform))
    return `data:text/calendar;charset=utf-8,${encodeURIComponent(content)}`;
  return URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
}
