/**
 * Finds reasons why visitors do not see a widget although its data is right: policies of the page,
 * headers of a server, filter lists of ad blockers, filters that leave nothing. Each is a problem
 * like those of the data, with the line that would mend it.
 */
import type { Problem } from '../../model/problem.js';
import { splitAddresses } from '../../model/values/split-addresses.js';
import { readSourceAddress, readWebAddress, type WebAddress } from '../../model/values/web-url.js';
import { version } from '../../version.js';
import type {
  DiagnosedHost,
  DiagnosedSource,
  Refusal,
  SpokenLanguage,
} from './diagnosed-widget.js';
import { hasFallback } from '../page/light-content.js';

type Obstacle = Problem | undefined;

const obstacle = (code: string, message: string): Problem => ({
  code,
  path: '',
  message,
  severity: 'error',
});

const absolute = (host: DiagnosedHost, address: string): WebAddress | undefined =>
  readWebAddress(address, host.ownerDocument.baseURI);

const sourceAddresses = ({ src, ownerDocument }: DiagnosedHost): readonly WebAddress[] =>
  splitAddresses(src ?? '').flatMap((one) => readSourceAddress(one, ownerDocument.baseURI) ?? []);

/** Origins of the addresses that this widget may have asked for. */
function ownOrigins(host: DiagnosedHost): ReadonlySet<string> {
  const images = [...(host.shadowRoot?.querySelectorAll('img') ?? [])];
  const urls = images.flatMap(({ currentSrc, src }) => absolute(host, currentSrc || src) ?? []);
  return new Set([...sourceAddresses(host), ...urls].map(({ origin }) => origin));
}

function findRefusals(host: DiagnosedHost, refusals: readonly Refusal[]): readonly Problem[] {
  const own = ownOrigins(host);
  const refused = refusals.flatMap(({ directive, url }) => {
    const origin = absolute(host, url)?.origin ?? '';
    return own.has(origin) ? [`${directive} ${origin}`] : [];
  });
  return [...new Set(refused)].map((line) =>
    obstacle(
      'policy-refused',
      `The page's Content-Security-Policy refuses a request of this widget. Add to the policy: ${line}`,
    ),
  );
}

/**
 * Finds an element without any data; an editor may have removed attributes that it does not know.
 */
function findMissingSource(host: DiagnosedHost, { status, problems }: DiagnosedSource): Obstacle {
  if (status !== 'idle' || problems.length > 0 || host.src) return undefined;
  const names = host.getAttributeNames().filter((name) => name !== 'with-diagnostics');
  const found = names.length > 0 ? `only ${names.join(', ')}` : 'no attribute';
  const content = hasFallback(host)
    ? ''
    : ' It is empty besides: an editor may have cleaned it out.';
  return obstacle(
    'source-missing',
    `Expected src, a data attribute or a child <script type="application/json">; found ${found}.${content} Where an editor removes them, use the placeholder <div data-conf-widget="…" data-src="…"> or a link.`,
  );
}

function findSecondCopy(host: DiagnosedHost): Obstacle {
  const scripts = [...host.ownerDocument.scripts].map(({ src }) => src.replace(/[?#].*$/, ''));
  const ours = new Set(scripts.filter((src) => /conference-widgets[^/]*\.js$/.test(src)));
  const claimed = window.confWidgets?.version ?? version;
  if (ours.size < 2 && claimed === version) return undefined;
  const others = claimed === version ? [...ours].join(' and ') : `version ${claimed}`;
  return {
    ...obstacle(
      'second-copy',
      `Expected one copy of conference-widgets; found ${others}. The first that loads wins; remove the other.`,
    ),
    severity: 'warning',
  };
}

const entryParts = '[part~="card"], [part~="session"], [part~="partner"], [part~="item"]';

const isHiddenByStyle = (element: Element): boolean =>
  !element.closest('[hidden], details:not([open])') && getComputedStyle(element).display === 'none';

/**
 * Finds parts that are hidden. Our styles never hide them, so a filter list of an ad blocker did.
 */
function findFilterList(host: DiagnosedHost): Obstacle {
  const entries = [...(host.shadowRoot?.querySelectorAll(entryParts) ?? [])];
  const isHidden =
    (!host.hidden && isHiddenByStyle(host)) ||
    (entries.length > 0 && entries.every((entry) => isHiddenByStyle(entry)));
  if (!isHidden) return undefined;
  return obstacle(
    'hidden-by-style',
    'The widget is drawn, but a style hides it: most likely a filter list of an ad blocker in this browser. Try without it, and rename ids and classes around the widget that speak of ads, sponsors or banners.',
  );
}

const filters = ['day', 'room', 'track', 'language', 'tier', 'category', 'limit'];

function findEmptyFilter(host: DiagnosedHost, { count, status }: DiagnosedSource): Obstacle {
  if (status !== 'data' || !count) return undefined;
  if (host.shadowRoot?.querySelector(entryParts)) return undefined;
  const set = filters.filter((name) => host.hasAttribute(name));
  const because = set.map((name) => `${name}="${host.getAttribute(name) ?? ''}"`).join(' ');
  return obstacle(
    'nothing-left',
    `The source has ${count} ${count === 1 ? 'entry' : 'entries'}, but none is left${because ? ` after ${because}` : ' to show now'}.`,
  );
}

/**
 * Language and script of a tag. Two tags with both in common are one written language: `az` and
 * `az-Latn-AZ`, but not `az-Cyrl`.
 */
function writtenIn(tag: string): string | undefined {
  try {
    const { language, script = '' } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

function findMissingLanguage({ wanted, words }: SpokenLanguage): Obstacle {
  const asked = writtenIn(wanted);
  if (wanted === '' || asked === writtenIn(words)) return undefined;
  const found = asked === undefined ? 'which is no language tag' : 'of which it has no words';
  return {
    ...obstacle(
      'language-missing',
      `The page is in "${wanted}", ${found}: the widget's own words are in "${words}". Set lang="…" on the widget to choose another language.`,
    ),
    severity: 'warning',
  };
}

/**
 * Finds a missing CORS header. A page is not told why a request failed; where a `no-cors` request
 * succeeds, the server is there and only the header is missing.
 */
async function findMissingHeader(host: DiagnosedHost): Promise<readonly Problem[]> {
  const { origin } = host.ownerDocument.location;
  const foreign = sourceAddresses(host).filter((url) => url.origin !== origin);
  const answers = await Promise.all(foreign.map(hasAnswer));
  return foreign
    .filter((_url, index) => answers[index])
    .map((url) =>
      obstacle(
        'cors-missing',
        `${url.origin} answers, but lets no other site read it. It must send: Access-Control-Allow-Origin: * (also with errors and redirects).`,
      ),
    );
}

const asked = new Map<string, Promise<boolean>>();

/** Whether a server answers at all. Each address is asked once per page. */
function hasAnswer({ href }: WebAddress): Promise<boolean> {
  const answer =
    asked.get(href) ??
    fetch(href, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(5000) }).then(
      () => true,
      () => false,
    );
  asked.set(href, answer);
  return answer;
}

/** Whether the request itself failed, before there was anything to read. */
const isUnreachable = ({ code }: Problem): boolean => /^(?:fetch|network)/.test(code);

/** All obstacles at this moment, the worst first. */
export async function findObstacles(
  host: DiagnosedHost,
  source: DiagnosedSource,
  {
    refusals,
    spoken,
  }: { readonly refusals: readonly Refusal[]; readonly spoken: SpokenLanguage | undefined },
): Promise<readonly Problem[]> {
  const refused = findRefusals(host, refusals);
  const asks = refused.length === 0 && source.problems.some(isUnreachable);
  const header = asks ? await findMissingHeader(host) : [];
  const others = [
    findMissingSource(host, source),
    findSecondCopy(host),
    findFilterList(host),
    spoken && findEmptyFilter(host, source),
    spoken && findMissingLanguage(spoken),
  ];
  return [...refused, ...header, ...others.flatMap((found) => found ?? [])];
}
