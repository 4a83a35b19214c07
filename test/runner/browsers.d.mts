type Browser =
  | { readonly from: 'system'; readonly executablePath: string }
  | { readonly from: 'webkitgtk'; readonly driver: string; readonly binary: string }
  | { readonly from: 'playwright'; readonly engine: string; readonly executablePath: string };

export function findBrowsers(): Record<'chromium' | 'firefox' | 'webkit', Browser | undefined>;
