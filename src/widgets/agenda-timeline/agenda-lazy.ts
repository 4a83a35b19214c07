/**
 * The agenda's one lazy file: the session in full and a person's own programme. It is loaded when a
 * person first opens a session, touches a favourite, or follows a link to either.
 */
export { SessionDialog } from './detail/session-dialog.js';
export { MyProgramme } from './my-programme/my-programme.js';
