'use client';
import type { ConfSelectEvent } from 'conference-widgets';
import type {} from 'conference-widgets/react';
import { useEffect } from 'react';
import data from '../conference.json';

/** A server renders this too, so data travels as text: hydration sets no property of an element. */
export function Widgets() {
  useEffect(() => {
    const select = (event: ConfSelectEvent) => {
      event.preventDefault();
      document.title = event.detail.id;
    };
    addEventListener('conf-select', select);
    void import('conference-widgets/all.js');
    return () => removeEventListener('conf-select', select);
  }, []);
  return (
    <conf-event-card data-conference={JSON.stringify(data)} layout="compact" lang="en">
      <a href="https://organiser.example/">The conference</a>
    </conf-event-card>
  );
}
