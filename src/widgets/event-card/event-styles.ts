/** All that a card's shadow tree adopts once it has content; later rules win. */
import { themeTokens } from '../../widget/styles/theme-tokens.js';
import { contentStyles } from '../../widget/styles/content-styles.js';
import { freePlaceStyles } from '../../widget/styles/free-place-styles.js';
import { calendarMenuStyles } from '../../calendar/calendar-menu-styles.js';
import { eventCardStyles } from './event-card-styles.js';
import { eventDetailsStyles } from './event-details-styles.js';
import { eventOrganizersStyles } from './event-organizers-styles.js';

export const eventStyles = [
  themeTokens,
  contentStyles,
  freePlaceStyles,
  calendarMenuStyles,
  eventCardStyles,
  eventDetailsStyles,
  eventOrganizersStyles,
];
