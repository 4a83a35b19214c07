/**
 * Objects that inherit nothing. A script of the page may put a `url` on `Object.prototype`; a plain
 * object without a `url` of its own would then link to that address, which nobody has checked.
 */

/** All share one empty prototype, since engines keep objects without any in a slower form. */
const nothing: object = Object.freeze(Object.create(null) as object);

export const bareObject = (): Record<string, unknown> =>
  Object.create(nothing) as Record<string, unknown>;

/** The same fields in an object that inherits nothing. */
export const bareCopy = <T extends object>(fields: T): T => Object.assign(bareObject(), fields);
