/** From text to model, as a page does it, for `model-read.bench.mjs`. */
import frab from '../../src/reading/formats/frab/frab-json.js';
import { plainText } from '../../src/reading/text/plain-text.js';
import { parseConference, type ConferenceReading } from '../../src/model/document.js';
import { atOnce, inOneStep } from '../../src/model/values/steps.js';
import { webUrl } from '../../src/model/values/web-url.js';

export const readOwn = (text: string): ConferenceReading => parseConference(JSON.parse(text));

export function readSchedule(text: string): ConferenceReading {
  const json: unknown = JSON.parse(text);
  const ports = { plainText, safeUrl: webUrl, readXml: () => inOneStep(undefined) };
  const { document } = atOnce(frab.parse({ text, json }, ports));
  return parseConference(document);
}
