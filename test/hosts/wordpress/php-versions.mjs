/**
 * The oldest PHP that the plugin runs on and the newest, as they are published for Node: each reads
 * every file as its own compiler does. They are fetched once, for this test alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve('node_modules/.cache/host-php');
const release = '3.1.56';
const published = {
  '@php-wasm/universal': release,
  '@php-wasm/node-7-4': release,
  '@php-wasm/node-8-5': release,
};

function fetchPhp() {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: published });
  const done = path.join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  writeFileSync(path.join(folder, 'package.json'), manifest);
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
  writeFileSync(done, manifest);
}

/** Says of each file what is wrong with it, and of each function that this PHP does not have. */
const reader = `<?php
$known = array_flip( get_defined_functions()['internal'] );
$found = array( 'version' => PHP_VERSION, 'wrong' => array() );
foreach ( json_decode( file_get_contents( '/sources.json' ), true ) as $name => $source ) {
	try {
		token_get_all( $source, TOKEN_PARSE );
	} catch ( ParseError $error ) {
		$found['wrong'][] = $name . ':' . $error->getLine() . ' ' . $error->getMessage();
	}
	preg_match_all( '/(?<![>:\\w\\$\\\\\\\\])(?<!function )(?:array|str|mb|preg|json|iterator|fdiv|get_debug)_[a-z_]+(?=\\()/', $source, $calls );
	foreach ( array_unique( $calls[0] ) as $call ) {
		if ( ! isset( $known[ $call ] ) && 0 !== strpos( $call, 'mb_' ) ) {
			$found['wrong'][] = $name . ' ' . $call . '()';
		}
	}
}
echo json_encode( $found );`;

/** One answer for each version: its number, and what it finds wrong. */
export async function readWithVersions(sources) {
  fetchPhp();
  const require = createRequire(path.join(folder, 'package.json'));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { loadPHPRuntime, PHP } = await load('@php-wasm/universal');
  const answers = [];
  for (const name of ['@php-wasm/node-7-4', '@php-wasm/node-8-5']) {
    const { getPHPLoaderModule } = await load(name);
    const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
    php.writeFile('/sources.json', JSON.stringify(sources));
    const { text } = await php.run({ code: reader });
    answers.push(JSON.parse(text));
    php.exit();
  }
  return answers;
}
