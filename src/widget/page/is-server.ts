/**
 * True where there is no page. Tests in jsdom and happy-dom run in Node with a page of their own, where
 * Lit's own answer is that of Node. In scripts for pages Lit's is a constant, and so is this.
 */
import { isServer as isNode } from 'lit';

export const isServer = isNode && !('document' in globalThis);
