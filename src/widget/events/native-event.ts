/** The `Event` of the browser; MooTools replaces the global by a class of its own. */
export const NativeEvent: typeof Event =
  'document' in globalThis
    ? (document.createEvent('Event').constructor as typeof Event)
    : globalThis.Event;
