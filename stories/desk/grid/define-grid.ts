/** Registers the table of sessions. */
import { SessionGrid } from './session-grid.js';

if (!customElements.get('session-grid')) customElements.define('session-grid', SessionGrid);
