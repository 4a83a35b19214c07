/** Whether people come, watch, or both: said by the organiser, or seen in what is given. */
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

/** An event that people come to, nobody knows where: search engines refuse one without a place. */
export function lacksPlace(event: ConferenceEvent): boolean {
  const attendance = attendanceOf(event);
  return !event.venue && (attendance === undefined || attendance === 'in-person');
}

/** For the owner who asked for structured data and gets none. */
export function reportMissingPlace(event: ConferenceEvent, report: ReportProblem): void {
  if (!lacksPlace(event)) return;
  const message =
    'Expected "venue" or "online", which search engines require; found neither. No structured data is written.';
  const path = '@with-structured-data';
  report({ code: 'structured-data-incomplete', path, message, severity: 'warning' });
}
