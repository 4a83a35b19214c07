/**
 * Whether people attend in person, online or both: as the organiser says, or else by the venue and
 * address that are given.
 */
import type { Attendance, ConferenceEvent } from '../../model/conference.js';
import type { ReportProblem } from '../../model/problem.js';

/** `undefined` where the source names neither a venue nor an address on the web. */
export function attendanceOf({
  status,
  attendance,
  venue,
  online,
}: ConferenceEvent): Attendance | undefined {
  if (status === 'moved-online') return 'online';
  if (attendance) return attendance;
  if (online) return venue ? 'hybrid' : 'online';
  return venue && 'in-person';
}

/** Whether an event in person has no place; search engines refuse such an event. */
export function lacksPlace(event: ConferenceEvent): boolean {
  const attendance = attendanceOf(event);
  return !event.venue && (attendance === undefined || attendance === 'in-person');
}

/** Reports to the page's owner why there is no structured data. */
export function reportMissingPlace(event: ConferenceEvent, report: ReportProblem): void {
  if (!lacksPlace(event)) return;
  const message =
    'Expected "venue" or "online", which search engines require; found neither. No structured data is written.';
  const path = '@with-structured-data';
  report({ code: 'structured-data-incomplete', path, message, severity: 'warning' });
}
