import type { ESLint } from 'eslint';

export function lackingIn(feature: unknown): readonly string[];
export function lackingApi(owner: string | undefined, name: string): readonly string[];
export function lackingCss(sheet: string): ReadonlyMap<string, readonly string[]>;
export const harmless: Readonly<Record<string, string>>;
export const oldBrowsers: ESLint.Plugin;
