/** schema.org `Offer`: registration, what it costs, and whether it can be had now. */
import type { Registration } from '../../../model/conference.js';
import { registrationAt, type RegistrationState } from '../event-phase.js';
import { schema, withoutEmpty, type Json, type ReadText } from './structured-place.js';

const availabilities: Readonly<Record<RegistrationState, string>> = {
  none: 'InStock',
  'not-yet': 'PreOrder',
  open: 'InStock',
  waitlist: 'LimitedAvailability',
  'sold-out': 'SoldOut',
  closed: 'OutOfStock',
};

export function offerOf(
  registration: Registration | undefined,
  { text, now }: { readonly text: ReadText; readonly now: number },
): Json | undefined {
  if (registration?.url === undefined) return undefined;
  const { url, opens, closes, price } = registration;
  const date = (epoch: number | undefined): string | undefined =>
    epoch === undefined ? undefined : new Date(epoch).toISOString();
  return withoutEmpty({
    '@type': 'Offer',
    url,
    availability: schema(availabilities[registrationAt(registration, now)]),
    validFrom: date(opens),
    validThrough: date(closes),
    description: text(price),
    ...parsePrice(text(price)),
  });
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₼': 'AZN',
  '₽': 'RUB',
};

/**
 * `50,00 EUR`, `€ 1 200.50`. One amount with a currency, or nothing: engines show a price as a
 * fact, so one of several (“50 EUR, students 20 EUR”) or one without a currency is none.
 */
function parsePrice(words: string): Json {
  const amounts = words.match(/\d+(?:[\s.,'’]\d+)*/g) ?? [];
  const [amount = ''] = amounts;
  const sign = /[€£₼₽]/.exec(words)?.[0] ?? '';
  const priceCurrency = /\b[A-Z]{3}\b/.exec(words)?.[0] ?? symbols[sign];
  const price = parseAmount(amount);
  if (amounts.length !== 1 || price === undefined || !priceCurrency) return {};
  return { price, priceCurrency };
}

/** Groups of three digits, whatever stands between them, then one or two decimals. */
function parseAmount(amount: string): string | undefined {
  const match = /^(\d+|\d{1,3}(?:[\s.,'’]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(amount);
  if (!match) return undefined;
  const [, whole = '', decimals] = match;
  const digits = whole.replace(/\D/g, '');
  return decimals ? `${digits}.${decimals}` : digits;
}
