type Browser =
  | { readonly from: 'system'; readonly executablePath: string }
  | { readonly from: 'webkitgtk'; readonly driver: string; readonly binary: string }
  | { readonly from: 'playwright'; readonly engine: string };

export function findBrowsers(): Promise<
  Record<'chromium' | 'firefox' | 'webkit', Browser | undefined>
>;
