import '../../widget/whole.js';

export { EventCardElement } from './event-card-element.js';
