import 'conference-widgets/all.js';
import type { EventCardElement } from 'conference-widgets';
import type {} from 'conference-widgets/react';
import { useEffect, useRef } from 'react';
import conference from './conference.json';

/**
 * For pages that a server renders: hydration in React 19 sets no property of an element and adds no
 * listener (facebook/react#35446), so data travels as text and events are heard by a ref.
 */
export function Served() {
  const card = useRef<EventCardElement>(null);
  useEffect(() => {
    const ends = new AbortController();
    card.current?.addEventListener(
      'conf-select',
      (event) => {
        event.preventDefault();
        document.title = event.detail.id;
      },
      { signal: ends.signal },
    );
    return () => ends.abort();
  }, []);
  return (
    <conf-event-card ref={card} data-conference={JSON.stringify(conference)} lang="en">
      <a href="https://organiser.example/">The conference</a>
    </conf-event-card>
  );
}
