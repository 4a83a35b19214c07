/** Keeps the page's title and `lang` in the language that is chosen in its element. */
export function followLanguage(tag: string, titles: Readonly<Record<string, string>>): void {
  // Called before the element is defined, so that its first event is heard.
  document.querySelector(tag)?.addEventListener('ui-language', (event) => {
    const { detail: language } = event as CustomEvent<string>;
    document.documentElement.lang = language;
    document.title = `${titles[language] ?? ''} – conference-widgets`;
  });
}
