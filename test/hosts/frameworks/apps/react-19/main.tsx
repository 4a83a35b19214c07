import 'conference-widgets/all.js';
import type {} from 'conference-widgets/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import conference from './conference.json';

function App() {
  return (
    <conf-event-card
      conference={conference}
      lang="en"
      onconf-select={(event) => {
        event.preventDefault();
        document.title = event.detail.id;
      }}
    />
  );
}

const place = document.getElementById('place');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
