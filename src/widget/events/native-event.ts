/** The engine's own `Event`: MooTools puts a class of its own into the global's place. */
export const NativeEvent: typeof Event =
  'document' in globalThis
    ? (document.createEvent('Event').constructor as typeof Event)
    : globalThis.Event;
