import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'conference-widgets/all.js';
import type { ConfSelectEvent } from 'conference-widgets';
import conference from '../conference.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<div id="place">
    <conf-event-card
      [conference]="conference"
      lang="en"
      (conf-select)="select($event)"
    ></conf-event-card>
  </div>`,
})
class App {
  readonly conference = conference;

  select(event: Event): void {
    event.preventDefault();
    document.title = (event as ConfSelectEvent).detail.id;
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
