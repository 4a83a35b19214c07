/** The schema of news items. */
import * as v from 'valibot';
import { boolean, id, oneOf, string, textSchema, time, url } from './value-schemas.js';

export const newsItemSchema = v.object(
  {
    id: v.optional(id),
    title: v.optional(textSchema),
    summary: v.optional(textSchema),
    url: v.optional(url),
    published: v.optional(time),
    expires: v.optional(time),
    category: v.optional(string),
    language: v.optional(string),
    urgency: v.optional(oneOf(['normal', 'important', 'urgent'])),
    inForce: v.optional(boolean),
  },
  'a news item such as {"title": "…", "url": "https://…"}',
);
