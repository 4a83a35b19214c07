import 'conference-widgets/all.js';
import type { ConfSelectEvent, EventCardElement } from 'conference-widgets';
import type {} from 'conference-widgets/react';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import conference from './conference.json';

/** React 18 writes attributes and knows no events but the DOM's: data as text, events by a ref. */
function App() {
  const card = useRef<EventCardElement>(null);
  useEffect(() => {
    const select = (event: ConfSelectEvent) => {
      event.preventDefault();
      document.title = event.detail.id;
    };
    card.current?.addEventListener('conf-select', select);
    return () => card.current?.removeEventListener('conf-select', select);
  }, []);
  return (
    <conf-event-card
      ref={card}
      data-conference={JSON.stringify(conference)}
      lang="en"
      heading-level={3}
      time-zone="venue"
    />
  );
}

const place = document.getElementById('place');
if (place) createRoot(place).render(<App />);
