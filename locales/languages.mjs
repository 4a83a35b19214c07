/** The languages of the widgets: the list that the catalogues, formats and lazy parts follow. */
import { readFileSync } from 'node:fs';

const config = JSON.parse(readFileSync(new URL('lit-localize.json', import.meta.url), 'utf8'));

/** With a catalogue of words, besides English, which is built in. */
export const { targetLocales } = config;

/** Of the first conference: scripts know where these are, the others stand in a lazy list. */
export const nearest = ['az', 'ru'];

/** Without words of ours, but written by us where a browser lacks their dates. */
export const brought = ['be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];

/** Languages whose dates some browser lacks, or pretends to have: found by trying, not by asking. */
export const lacking = [...brought, 'az', 'ga', 'hy', 'ka', 'mt'];
