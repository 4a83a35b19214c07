import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { Served } from './served';

const place = document.getElementById('place');
if (place?.hasChildNodes()) {
  hydrateRoot(
    place,
    <StrictMode>
      <Served />
    </StrictMode>,
  );
} else if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
