import 'conference-widgets/all.js';
import type { ConfSelectEvent } from 'conference-widgets';
import type {} from 'conference-widgets/solid';
import { render } from 'solid-js/web';
import conference from './conference.json';

function select(event: ConfSelectEvent) {
  event.preventDefault();
  document.title = event.detail.id;
}

const place = document.getElementById('place');
if (place)
  render(
    () => (
      <conf-event-card
        prop:conference={conference}
        lang="en"
        heading-level={3}
        time-zone="venue"
        on:conf-select={select}
      />
    ),
    place,
  );
