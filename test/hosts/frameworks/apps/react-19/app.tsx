import 'conference-widgets/all.js';
import type {} from 'conference-widgets/react';
import conference from './conference.json';

export function App() {
  return (
    <conf-event-card
      conference={conference}
      lang="en"
      id="card"
      heading-level={3}
      time-zone="venue"
      with-countdown
      refresh={60}
      onClick={() => console.log('clicked')}
      onconf-select={(event) => {
        event.preventDefault();
        document.title = event.detail.id;
      }}
    >
      <a href="https://organiser.example/">The conference</a>
    </conf-event-card>
  );
}
