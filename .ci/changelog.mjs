/** CHANGELOG.md: a head (title and introduction), then one section `## VERSION` per version, newest first. */

const heading = /^## (.+)$/m;

/** `{head, sections: [{name, body}]}`; a name is a version or `Unreleased`. */
export function parseChangelog(text) {
  const [head, ...rest] = text.split(/^(?=## )/m);
  const sections = rest.map((section) => ({
    name: heading.exec(section)[1].trim(),
    body: section.slice(section.indexOf('\n') + 1).trim(),
  }));
  return { head: head.trim(), sections };
}

const formatSection = ({ name, body }) => `## ${name}\n\n${body}\n`;

/**
 * The changelog with the section of a new version on top. What was written by hand under
 * `Unreleased` comes first in it.
 */
export function addVersion(text, { name, body }) {
  const { head, sections } = parseChangelog(text);
  const isWaiting = (section) => section.name === 'Unreleased';
  const waiting = sections.filter(isWaiting).map((section) => section.body);
  const section = { name, body: [...waiting, body].filter(Boolean).join('\n\n') };
  const others = sections.filter((other) => !isWaiting(other));
  return [head, ...[section, ...others].map(formatSection)].join('\n\n').replace(/\n{3,}/g, '\n\n');
}

/** The notes of a release; those of the first one may still stand under `Unreleased`. */
export function readNotes(text, version) {
  const { sections } = parseChangelog(text);
  const found =
    sections.find(({ name }) => name === version) ??
    sections.find(({ name }) => name === 'Unreleased');
  if (!found?.body) throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  return found.body;
}
