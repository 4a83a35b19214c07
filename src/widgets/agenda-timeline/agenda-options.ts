/** Reads the attributes of an agenda; wrong values fall back to a default and are reported. */
import {
  readListOption,
  readOption,
  readTimeZoneOption,
  reportCommonOptions,
  reportOption,
  type CommonAttributes,
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

const layouts = ['auto', 'list', 'grid'] as const;

export function readAgendaOptions(
  attributes: AgendaAttributes,
  report: ReportProblem,
): AgendaOptions {
  const { layout, timeZone, room, track, language } = attributes;
  reportCommonOptions(attributes, report);
  return {
    layout: readOption('layout', layout, { allowed: layouts, fallback: 'auto', report }),
    timeZone: readTimeZoneOption(timeZone, report),
    preset: {
      day: readDay(attributes.day, report),
      rooms: readListOption(room),
      tracks: readListOption(track),
      languages: readListOption(language),
    },
    now: readNow(attributes.now, report),
  };
}

function readDay(value: Attribute | number, report: ReportProblem): string {
  const day = String(value ?? '').trim();
  if (day === '' || parseTime(day, 'UTC')?.dateOnly) return day;
  const message = `Expected day="YYYY-MM-DD"; found "${day}". All days are shown.`;
  reportOption('day', message, report);
  return '';
}

function readNow(value: Attribute | number, report: ReportProblem): string {
  const now = String(value ?? '').trim();
  if (now === '' || parseTime(now, 'UTC')) return now;
  const message = `Expected now="2026-12-01T10:30" or with an offset; found "${now}". The real time is used.`;
  reportOption('now', message, report);
  return '';
}
