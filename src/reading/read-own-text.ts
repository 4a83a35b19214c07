/** Reads our own document and no other format, for applications that import a widget's `own.js`. */
import { createTextReader } from './text-reader.js';

export const readOwnText = createTextReader({
  parse: () => Promise.resolve(undefined),
  refuse: () =>
    Promise.resolve({
      code: 'format-left-out',
      message:
        'It is not a conference document, and nothing else is read by own.js. Import define.js of the same widget, which reads every format, or convert the source beforehand: npx conference-widgets convert.',
    }),
});
