/**
 * Objects that inherit nothing. A page may put a `url` on `Object.prototype`; every object without a
 * `url` of its own would then have that one, unread and unjudged, as the address of its link.
 */

/** One for all, since engines keep objects without any prototype in a slower form. */
const nothing: object = Object.freeze(Object.create(null) as object);

export const bareObject = (): Record<string, unknown> =>
  Object.create(nothing) as Record<string, unknown>;

/** The same fields in an object that inherits nothing. */
export const bareCopy = <T extends object>(fields: T): T => Object.assign(bareObject(), fields);
