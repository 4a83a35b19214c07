/** The languages of the widgets: the list that the catalogues, formats and lazy parts follow. */
import { readFileSync } from 'node:fs';

const config = JSON.parse(readFileSync(new URL('lit-localize.json', import.meta.url), 'utf8'));

/** Languages with a catalogue of words. English, which is built in, is not among them. */
export const { targetLocales } = config;

/**
 * The languages of the first conference. Scripts have the hashes of their files; those of the
 * others are in a lazy file.
 */
export const nearest = ['az', 'ru'];

/** Languages without words of ours whose dates we write where a browser lacks them. */
export const brought = ['be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];

/**
 * Languages whose dates some browser lacks, even where it says that it has them; found by trying.
 */
export const lacking = [...brought, 'az', 'ga', 'hy', 'ka', 'mt'];
