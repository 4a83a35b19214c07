/** What a person may need of the agenda's lazy file; whoever needs it first asks for it. */
import { LazyPart } from '../../widget/lazy-part.js';
import type * as AgendaLazy from './agenda-lazy.js';

export const agendaLazy = new LazyPart<typeof AgendaLazy>(() => import('./agenda-lazy.js'));
