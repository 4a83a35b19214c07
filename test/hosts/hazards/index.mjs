/** All hazards; `number` is the entry of the project's catalogue of hosts that each one stands for. */
import { browsers } from './browsers.mjs';
import { disk } from './disk.mjs';
import { frames } from './frames.mjs';
import { lazyFiles } from './lazy-files.mjs';
import { libraries } from './libraries.mjs';
import { markup } from './markup.mjs';
import { people } from './people.mjs';
import { policies } from './policies.mjs';
import { answers } from './answers.mjs';
import { scripts } from './scripts.mjs';
import { boxes, styles } from './styles.mjs';

export const hazards = [
  ...markup,
  ...policies,
  ...lazyFiles,
  ...scripts,
  ...libraries,
  ...styles,
  ...boxes,
  ...frames,
  ...answers,
  ...people,
  ...browsers,
  ...disk,
];
