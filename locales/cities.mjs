/**
 * `node locales/cities.mjs` writes `cities.json` from CLDR: names of the cities that time zones are
 * named after, which `Intl` does not have. It is needed for a new language or a new CLDR only;
 * CLDR's package is fetched from the registry and not kept.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brought, targetLocales } from './languages.mjs';

const cldr = 'cldr-dates-full@48.2.0';

/** Where conferences and their visitors are: Europe, its neighbours, and the world's hubs. */
const zones = `
  Asia/Almaty Asia/Ashgabat Asia/Baku Asia/Beirut Asia/Bishkek Asia/Dubai Asia/Dushanbe
  Asia/Jerusalem Asia/Nicosia Asia/Qatar Asia/Riyadh Asia/Samarkand Asia/Seoul Asia/Shanghai
  Asia/Singapore Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tokyo Asia/Yerevan Africa/Cairo
  America/Chicago America/Los_Angeles America/New_York America/Sao_Paulo America/Toronto
  Australia/Sydney Europe/Amsterdam Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava
  Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen Europe/Dublin
  Europe/Helsinki Europe/Istanbul Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg
  Europe/Madrid Europe/Malta Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Prague
  Europe/Riga Europe/Rome Europe/Sarajevo Europe/Skopje Europe/Sofia Europe/Stockholm
  Europe/Tallinn Europe/Tirane Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb
  Europe/Zurich
`
  .trim()
  .split(/\s+/);

/** Zones with two names in CLDR and IANA; data may have either. */
const alsoKnownAs = { 'Europe/Kyiv': 'Europe/Kiev' };

const plainName = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

function readNames(folder, tag) {
  const [language] = tag.split('-');
  const own = path.join(
    folder,
    'package/main',
    tag === 'zh-Hans' ? 'zh' : tag,
    'timeZoneNames.json',
  );
  const { main } = JSON.parse(readFileSync(own, 'utf8'));
  const { dates } = main[tag === 'zh-Hans' ? 'zh' : tag] ?? main[language];
  const nameOf = (zone) =>
    zone.split('/').reduce((place, part) => place?.[part], dates.timeZoneNames.zone)?.exemplarCity;
  const known = zones.map((zone) => [zone, nameOf(zone)]);
  const twice = Object.entries(alsoKnownAs).flatMap(([name, other]) => {
    const city = nameOf(other);
    return [name, other].map((zone) => [zone, city]);
  });
  return Object.fromEntries(
    [...known, ...twice].filter(([zone, city]) => city && city !== plainName(zone)).sort(),
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'cldr-'));
try {
  const options = { cwd: folder, encoding: 'utf8' };
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', cldr], options));
  execFileSync('tar', ['xzf', filename], options);
  const names = [...targetLocales, ...brought].map((tag) => [tag, readNames(folder, tag)]);
  const file = fileURLToPath(new URL('cities.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(names.sort()), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
