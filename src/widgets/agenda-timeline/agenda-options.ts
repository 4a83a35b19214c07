/** Reads the attributes of an agenda; wrong values fall back to a default and are reported. */
import {
  clocks,
  readListOption,
  readOption,
  reportCommonOptions,
  type CommonAttributes,
  type Option,
} from '../../widget/read-option.js';
import type { ReportProblem } from '../../model/problem.js';
import { parseTime } from '../../model/values/zoned-time.js';

type Attribute = string | null | undefined;

export interface AgendaAttributes extends CommonAttributes {
  readonly layout: Attribute;
  readonly timeZone: Attribute;
  readonly day: Attribute | number;
  /** A number where the document's ids are numbers and the page sets the property. */
  readonly room: Attribute | number;
  readonly track: Attribute | number;
  readonly language: Attribute;
  readonly now: Attribute | number;
}

export interface AgendaOptions {
  readonly layout: 'auto' | 'list' | 'grid';
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
  /** The filters that a person starts with. */
  readonly preset: AgendaPreset;
  /** A fixed moment to show the agenda at, for previews; `''` for the present. */
  readonly now: string;
}

export interface AgendaPreset {
  /** `YYYY-MM-DD`, or `''` for all days. */
  readonly day: string;
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  readonly languages: readonly string[];
}

export const defaultAgendaOptions: AgendaOptions = {
  layout: 'auto',
  timeZone: 'both',
  preset: { day: '', rooms: [], tracks: [], languages: [] },
  now: '',
};

const layouts = { allowed: ['auto', 'list', 'grid'] } as const;

const days: Option = {
  allowed: [''],
  isOther: (text) => parseTime(text, 'UTC')?.dateOnly === true,
  words: 'a day such as "2026-06-23"',
};

const times: Option = {
  allowed: [''],
  isOther: (text) => parseTime(text, 'UTC') !== undefined,
  words: 'a time such as "2026-06-23T09:30"',
};

export function readAgendaOptions(
  attributes: AgendaAttributes,
  report: ReportProblem,
): AgendaOptions {
  const { layout, timeZone, day, room, track, language, now } = attributes;
  reportCommonOptions(attributes, report);
  return {
    layout: readOption('layout', layout, layouts, report),
    timeZone: readOption('time-zone', timeZone, clocks, report),
    preset: {
      day: readOption('day', day, days, report),
      rooms: readListOption(room),
      tracks: readListOption(track),
      languages: readListOption(language),
    },
    now: readOption('now', now, times, report),
  };
}
