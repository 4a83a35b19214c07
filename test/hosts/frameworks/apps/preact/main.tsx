import 'conference-widgets/all.js';
import type {} from 'conference-widgets/preact';
import { render } from 'preact';
import conference from './conference.json';

function App() {
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

const place = document.getElementById('place');
if (place) render(<App />, place);
