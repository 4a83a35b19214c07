/** The schema of tiers and partners. */
import * as v from 'valibot';
import { boolean, id, imageOrAddress, number, textSchema, url } from './value-schemas.js';

export const tierSchema = v.object(
  { id, name: textSchema, weight: v.optional(number) },
  'a tier such as {"id": "a", "name": "…"}',
);

export const partnerSchema = v.object(
  {
    id: v.optional(id),
    name: textSchema,
    url: v.optional(url),
    logo: v.optional(imageOrAddress),
    tier: v.optional(id),
    paid: v.optional(boolean),
  },
  'a partner such as {"name": "…"}',
);
