/** The agenda's part of a conference document. */
import type { SourcePart } from '../../element/source-part.js';
import { parseAgenda } from '../../model/agenda.js';
import type { Agenda } from '../../model/conference.js';

export const agendaPart: SourcePart<Agenda> = {
  kind: 'agenda',
  parse: parseAgenda,
  count: ({ sessions }) => sessions.length,
};
