/** Opens a workbook, which is a ZIP archive of XML files. */
import { unzipSync } from 'fflate';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../formats/source-format.js';

/** The most bytes of an unpacked archive; one that grows beyond this is an attack. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** Reads an XML file by its name in the archive; `undefined` where it is missing or not XML. */
export type ReadPart = (
  name: string,
  /** Changes the text before it is parsed. */
  change?: (xml: string) => string,
) => XmlElement | undefined;

/** Whether a file has content of a table; pictures and settings stay packed. */
const isPart = (name: string): boolean =>
  name === 'content.xml' ||
  (/^xl\/.*\.(?:xml|rels)$/.test(name) && !/drawings|theme|media/.test(name));

/** Opens an archive; `undefined` where it is damaged, locked with a password, or too large. */
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

/** The descendants with this name, in the order of the file. */
export function elementsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) =>
    child.name === name ? [child] : elementsOf(child, name),
  );
}
