import 'conference-widgets/all.js';
import type {} from 'conference-widgets/react';
import conference from './conference.json';

export function App() {
  return (
    <conf-event-card
      conference={conference}
      lang="en"
      onconf-select={(event) => {
        event.preventDefault();
        document.title = event.detail.id;
      }}
    >
      <a href="https://organiser.example/">The conference</a>
    </conf-event-card>
  );
}
