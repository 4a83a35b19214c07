export { EventCardElement } from './event-card-element.js';
