/**
 * Trusted Types (W3C): a page may list the policy names it allows. Lit asks for `lit-html` while
 * it loads, and a refusal would be an exception that takes the whole script with it. The build of
 * the script tag therefore lets Lit ask here (vite.config.ts).
 */

interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(address: string): unknown;
}

/** The part of a page's factory that Lit uses (the DOM library of TypeScript lacks the API). */
interface PolicyFactory {
  createPolicy(name: string, rules: Record<keyof Policy, (text: string) => string>): Policy;
}

let isRefused = false;
let policy: Policy | undefined;

/** The second name is for pages where another copy of Lit has taken the first. */
const names = ['lit-html', 'conf-widgets'];

function createPolicy(factory: PolicyFactory): Policy | undefined {
  for (const name of names) {
    try {
      const createHTML = (text: string): string => text;
      return factory.createPolicy(name, { createHTML, createScriptURL: createHTML });
    } catch {
      // Not on the page's list, or taken and not to be had twice.
    }
  }
  return undefined;
}

/** Templates without a policy: right where the page lists names but does not enforce the types. */
function takesPlainText(): boolean {
  try {
    document.createElement('template').innerHTML = '<i></i>';
    return true;
  } catch {
    return false;
  }
}

const readFactory = (): PolicyFactory | undefined =>
  (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/** What Lit takes for the page's factory: `undefined` where it has to do without. */
export function readTrustedTypes(): PolicyFactory | undefined {
  const factory = readFactory();
  if (!factory) return undefined;
  const own = createPolicy(factory);
  policy = own;
  if (own) return { createPolicy: () => own };
  isRefused = !takesPlainText();
  if (isRefused) {
    console.warn(
      "conference-widgets: the page's own content stays, since its Content-Security-Policy allows us no Trusted Types. Add: trusted-types lit-html conf-widgets",
    );
  }
  return undefined;
}

/** The page lets no template be made: nothing may be defined, so that its own content stays. */
export function refusesTemplates(): boolean {
  return isRefused;
}

/**
 * Markup of our own making, as the page's sinks take it. The same text where the page asks for
 * nothing more, or grants nothing: then the sink throws.
 */
export function trustMarkup(text: string): string {
  const factory = readFactory();
  if (factory) policy ??= createPolicy(factory);
  // The DOM library of TypeScript knows sinks for strings only.
  return (policy?.createHTML(text) ?? text) as string;
}

/** The address of a file of ours, as the page's sinks take it. */
export function trustScript(address: string): string {
  const factory = readFactory();
  if (factory) policy ??= createPolicy(factory);
  return (policy?.createScriptURL(address) ?? address) as string;
}
