/**
 * Trusted Types (W3C): a page may list the policy names that it allows. Lit asks for `lit-html`
 * while it loads, and a refusal would be an exception that stops the whole script. So the build of
 * the script tag lets Lit ask here (vite.config.ts).
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
      // The name is not on the page's list, or is taken and may not be used twice.
    }
  }
  return undefined;
}

/**
 * Whether templates work without a policy, as on pages that list names but do not enforce the
 * types.
 */
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

/** The factory for Lit; `undefined` where there is no policy, so that Lit does without. */
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

/**
 * Whether the page allows no template to be made. The elements are not defined then, so that its
 * own content stays.
 */
export function refusesTemplates(): boolean {
  return isRefused;
}

/**
 * Markup that we have made, in the type that the page's sinks take. It stays a string where the
 * page demands no type, or grants no policy; then the sink throws.
 */
export function trustMarkup(text: string): string {
  const factory = readFactory();
  if (factory) policy ??= createPolicy(factory);
  // In TypeScript's DOM library the sinks take strings alone.
  return (policy?.createHTML(text) ?? text) as string;
}

/** The address of a file of ours, in the type that the page's sinks take. */
export function trustScript(address: string): string {
  const factory = readFactory();
  if (factory) policy ??= createPolicy(factory);
  return (policy?.createScriptURL(address) ?? address) as string;
}
