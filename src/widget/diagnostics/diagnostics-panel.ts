/**
 * The panel above a widget that tells its owner what is wrong, a sentence each, and where the data
 * came from. It is in English alone, as it is for the person who puts the widget on the page.
 */
import { html, render, type TemplateResult } from 'lit';
import { css } from '../styles/sheet.js';
import type { Problem } from '../../model/problem.js';
import { version } from '../../version.js';
import type {
  DiagnosedHost,
  DiagnosedSource,
  DiagnosticsPorts,
  Refusal,
} from './diagnosed-widget.js';
import { findObstacles } from './diagnostics-obstacles.js';

const styles = css`
  :host {
    all: initial;
    display: block !important;
    color-scheme: inherit;
  }
  section {
    margin-block-end: 8px;
    padding: 8px 12px;
    border: 2px solid #a06a10;
    background: #fffaf0;
    background: light-dark(#fffaf0, #241d10);
    color: #1a1d21;
    color: light-dark(#1a1d21, #eceef1);
    font:
      14px/1.45 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  p,
  ul {
    margin: 0;
  }
  ul {
    padding-inline-start: 18px;
  }
  code {
    font:
      13px/1.4 ui-monospace,
      monospace;
  }
  .title {
    font-weight: 600;
  }
`;

interface Panel {
  readonly box: HTMLElement;
  readonly root: ShadowRoot;
}

const panels = new WeakMap<DiagnosedHost, Panel>();
/** Counts the inspections of each widget, so that a late answer does not replace a newer one. */
const turns = new WeakMap<DiagnosedHost, number>();
/** The sentences that were logged for each widget, so that a refresh does not repeat them. */
const logged = new WeakMap<DiagnosedHost, Set<string>>();

function log(host: DiagnosedHost, problems: readonly Problem[]): void {
  const before = logged.get(host) ?? new Set<string>();
  logged.set(host, before);
  for (const { code, path, message } of problems) {
    const line = `conference-widgets <${host.localName}>: ${message} (${code}${path ? ` at ${path}` : ''})`;
    if (before.has(line)) continue;
    before.add(line);
    console.warn(line);
  }
}

function openPanel(host: DiagnosedHost): Panel | undefined {
  const open = panels.get(host);
  if (open) return open;
  if (!host.shadowRoot) return undefined;
  const box = host.ownerDocument.createElement('div');
  const root = box.attachShadow({ mode: 'open' });
  const { styleSheet } = styles;
  if (styleSheet) root.adoptedStyleSheets = [styleSheet];
  // The panel stands before Lit's own nodes, since Lit removes nodes behind them.
  host.shadowRoot.prepend(box);
  const panel = { box, root };
  panels.set(host, panel);
  return panel;
}

const origins = { inline: 'the page', network: 'the network', cache: 'a stored copy' } as const;

function describeSource({ src }: DiagnosedHost, { shown, count, status }: DiagnosedSource): string {
  const entries = count === undefined ? '' : `, ${count} ${count === 1 ? 'entry' : 'entries'}`;
  const data = shown ? `data from ${origins[shown.from]}${entries}` : `no data (${status})`;
  return `Version ${version}; ${data}${src ? `; src is ${src}` : ''}.`;
}

const problemTemplate = ({ message, code, path }: Problem): TemplateResult =>
  html`<li>${message} <code>${code}${path ? ` ${path}` : ''}</code></li>`;

function panelTemplate(
  host: DiagnosedHost,
  source: DiagnosedSource,
  problems: readonly Problem[],
): TemplateResult {
  return html`<section aria-label="Diagnostics">
    <p class="title">
      ${`<${host.localName}>: `}${
        problems.length === 0
          ? 'nothing is wrong'
          : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
      }
    </p>
    <ul>
      ${problems.map(problemTemplate)}
    </ul>
    <p>${describeSource(host, source)} Only with-diagnostics shows this.</p>
  </section>`;
}

/** Shows and logs everything that is wrong with a widget now. */
export async function showDiagnostics(
  host: DiagnosedHost,
  source: DiagnosedSource,
  { refusals, spoken }: DiagnosticsPorts & { readonly refusals: readonly Refusal[] },
): Promise<void> {
  const turn = (turns.get(host) ?? 0) + 1;
  turns.set(host, turn);
  // A request in flight is no problem yet.
  const obstacles =
    source.status === 'loading'
      ? []
      : await findObstacles(host, source, { refusals, spoken: spoken() });
  // The inspection may wait for a request, and the widget may have changed meanwhile.
  if (turns.get(host) !== turn) return;
  const panel = openPanel(host);
  if (!panel) return;
  const problems = [...obstacles, ...source.problems];
  log(host, problems);
  render(panelTemplate(host, source, problems), panel.root);
}

export function hideDiagnostics(host: DiagnosedHost): void {
  turns.delete(host);
  panels.get(host)?.box.remove();
  panels.delete(host);
}
