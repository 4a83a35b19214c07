/** The attributes that all four widgets take (CONTRACT, section 1), besides those of their data. */
import type { PropertyDeclarations } from 'lit';
import { sourceProperties } from './inline-data.js';

export const widgetProperties = {
  ...sourceProperties,
  theme: {},
  headingLevel: { attribute: 'heading-level' },
  label: {},
  withDiagnostics: { type: Boolean, attribute: 'with-diagnostics' },
} as const satisfies PropertyDeclarations;
