/** The files of a workbook: a ZIP of XML. */
import { unzipSync } from 'fflate';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../formats/source-format.js';

/** What a sheet of 5 MB holds at most; an archive that grows beyond it is an attack. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** XML by its name in the archive; `undefined` for one that is missing or no XML. */
export type ReadPart = (
  name: string,
  /** What is done to the text before it is read. */
  change?: (xml: string) => string,
) => XmlElement | undefined;

/** Which files of a workbook say anything: pictures and settings are left packed. */
const isPart = (name: string): boolean =>
  name === 'content.xml' ||
  (/^xl\/.*\.(?:xml|rels)$/.test(name) && !/drawings|theme|media/.test(name));

/** `undefined` for an archive that is damaged, locked with a password, or too large. */
export function openArchive(bytes: Uint8Array): ReadPart | undefined {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isPart(name)) return false;
        unpacked += originalSize;
        return unpacked <= MAX_UNPACKED;
      },
    });
    if (unpacked > MAX_UNPACKED) return undefined;
    return (name, change = (xml) => xml) => {
      const file = files[name];
      return file && readXml(change(new TextDecoder().decode(file)));
    };
  } catch {
    return undefined;
  }
}

/** Elements of that name below this one, in the order of the file. */
export function elementsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) =>
    child.name === name ? [child] : elementsOf(child, name),
  );
}
