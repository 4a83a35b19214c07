/** The agenda's lazy file as one part, which the code that first needs it loads. */
import { LazyPart } from '../../widget/lazy-part.js';
import type * as AgendaLazy from './agenda-lazy.js';

export const agendaLazy = new LazyPart<typeof AgendaLazy>(() => import('./agenda-lazy.js'));
