/** The desk as a page of its own. */
import { defineDesk } from '../../desk/desk.js';
import { keepForOffline } from './keep-for-offline.js';

defineDesk();
keepForOffline();
