/**
 * True where there is no page. In tests with jsdom or happy-dom there is a page, although Lit says
 * that it runs in Node. In scripts for pages Lit's value is a constant, and so is this one.
 */
import { isServer as isNode } from 'lit';

export const isServer = isNode && !('document' in globalThis);
