/**
 * The agenda's only lazy file: the dialog of a session, a person's own programme, and spellings of
 * names in Latin letters. It loads when a person first opens a session, marks a favourite, follows
 * a link to either, or searches among names in other scripts.
 */
export { romanise } from '../../intl/search/romanise.js';
export { SessionDialog } from './detail/session-dialog.js';
export { MyProgramme } from './my-programme/my-programme.js';
