/** The address of a documentation page in the site, by its title in Storybook. */

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Pages that are no documentation. */
const tools: Readonly<Record<string, string>> = {
  'Embed builder': 'builder.html',
  'Conference desk': 'desk.html',
};

/** All pages lie in one folder, so that an address is the same from each of them. */
export const addressOfTitle = (title: string): string =>
  tools[title] ?? `docs-${slugOf(title)}.html`;

/** An address made from the file's name, which is in English, for titles in other alphabets. */
export const addressOfFile = (file: string): string => `docs-${slugOf(file)}.html`;
