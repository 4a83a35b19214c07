/** Where a page of the documentation lies in the site, by its title in Storybook. */

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** All pages lie in one folder, so that an address is the same from each of them. */
export function addressOfTitle(title: string): string {
  return title === 'Embed builder' ? 'builder.html' : `docs-${slugOf(title)}.html`;
}

/** A title in other letters leaves nothing to make an address of: the file's name is in English. */
export const addressOfFile = (file: string): string => `docs-${slugOf(file)}.html`;
