/** All hazards; `number` is the entry of the project's catalogue of hosts that each one stands for. */
import { frames } from './frames.mjs';
import { markup } from './markup.mjs';
import { policies } from './policies.mjs';
import { scripts } from './scripts.mjs';
import { boxes, styles } from './styles.mjs';

export const hazards = [...markup, ...policies, ...scripts, ...styles, ...boxes, ...frames];
