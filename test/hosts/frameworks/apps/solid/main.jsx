import 'conference-widgets/all.js';
import { render } from 'solid-js/web';
import conference from './conference.json';

function select(event) {
  event.preventDefault();
  document.title = event.detail.id;
}

render(
  () => <conf-event-card prop:conference={conference} lang="en" on:conf-select={select} />,
  document.getElementById('place'),
);
