import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Served } from './served';

export const renderApp = () =>
  renderToString(
    <StrictMode>
      <Served />
    </StrictMode>,
  );
