/** The page speaks the language that is chosen in its one element: its title, and what readers are told. */
export function followLanguage(tag: string, titles: Readonly<Record<string, string>>): void {
  // Before the element is defined, so that it is heard from its first word on.
  document.querySelector(tag)?.addEventListener('ui-language', (event) => {
    const { detail: language } = event as CustomEvent<string>;
    document.documentElement.lang = language;
    document.title = `${titles[language] ?? ''} – conference-widgets`;
  });
}
