/**
 * The agenda's one lazy file: the session in full, a person's own programme, and names in Latin
 * letters. It is loaded when a person first opens a session, touches a favourite, follows a link to
 * either, or searches among names in other scripts.
 */
export { romanise } from '../../intl/search/romanise.js';
export { SessionDialog } from './detail/session-dialog.js';
export { MyProgramme } from './my-programme/my-programme.js';
