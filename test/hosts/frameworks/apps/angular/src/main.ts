import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'conference-widgets/all.js';
import type { ConfSelectEvent } from 'conference-widgets';
import conference from '../conference.json';

/** The schema lets any tag with a hyphen pass, unchecked; what events carry is checked all the same. */
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

  select(event: ConfSelectEvent): void {
    event.preventDefault();
    document.title = event.detail.id;
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
