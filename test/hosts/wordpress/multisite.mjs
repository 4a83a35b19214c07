/** The plugin in a network of sites: active for all, settings for each, and nothing left of it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { createSite, runPhp } from './site.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));

function unpackPlugin({ site }, archive) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = path.join(site, 'wp-content/plugins', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', '127.0.0.1'); define('PATH_CURRENT_SITE', '/');
define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);
`;

export async function checkMultisite({ folder, database, archive, check }) {
  const place = await createSite({ folder, name: 'network', database });
  const script = path.join(here, 'multisite.php');
  await runPhp(path.join(here, 'manage.php'), place, { install: true });
  const isNetwork = await runPhp(script, place, { create: true });
  check('a network of sites', isNetwork);
  const config = path.join(place.site, 'wp-config.php');
  writeFileSync(config, readFileSync(config, 'utf8').replace('<?php\n', `<?php\n${constants}`));
  unpackPlugin(place, archive);
  const { active, sources, left } = await runPhp(script, place, { try: true });
  check('the plugin is active in the whole network', active);
  check('each site has its own settings', sources.length === 3 && sources.every(Boolean));
  check('nothing is left of it on any site', left.length === 0, left.join());
}
