/**
 * What content management systems have inside: CKEditor 5 (Drupal), TinyMCE (Joomla, Moodle) and HTML
 * Purifier (Moodle), as they are published. They are fetched once, for this test alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('node_modules/.cache/host-editors');
const published = { ckeditor5: '48.5.2', tinymce: '8.9.2' };
const purifier = 'usr/share/php/HTMLPurifier.auto.php';

/** Files of an editor, for the server of the test. */
export const editorFolder = path.join(folder, 'node_modules');

export function fetchEditors() {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: published });
  const done = path.join(folder, 'installed.json');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== manifest) {
    writeFileSync(path.join(folder, 'package.json'), manifest);
    const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
    writeFileSync(done, manifest);
  }
  if (existsSync(path.join(folder, purifier))) return;
  execFileSync('apt-get', ['download', 'php-htmlpurifier'], { cwd: folder, stdio: 'ignore' });
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', path.join(folder, name), folder]);
  // Debian's copy is older than PHP 8, which has no `$text{0}` any more.
  const library = path.join(folder, 'usr/share/php/HTMLPurifier');
  for (const name of readdirSync(library, { recursive: true })) {
    const file = path.join(library, name);
    if (!name.endsWith('.php')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(\$\w+(?:\['\w+'\])?)\{(\$\w+|\d+)\}/g, '$1[$2]'));
  }
}

/** In a page: TinyMCE as a system that changes none of its settings has it. */
export async function passTinyMce(page, url, html) {
  await page.goto(`${url}/editor/tinymce`);
  return page.evaluate(async (snippet) => {
    const [editor] = await window.tinymce.init({ selector: '#text', license_key: 'gpl' });
    editor.setContent(snippet);
    return editor.getContent();
  }, html);
}

/** In a page: CKEditor 5 with the elements that a text format of Drupal allows. */
export async function passCkEditor(page, url, { html, allowed }) {
  await page.goto(`${url}/editor/ckeditor5`);
  return page.evaluate(
    async (snippet, allow) => {
      const { ClassicEditor, Essentials, GeneralHtmlSupport, Link, Paragraph } = window.CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#text'), {
        licenseKey: 'GPL',
        plugins: [Essentials, GeneralHtmlSupport, Link, Paragraph],
        htmlSupport: { allow },
      });
      editor.setData(snippet);
      return editor.getData();
    },
    html,
    allowed,
  );
}

/** As Moodle cleans the texts of those who are not trusted. */
export function passHtmlPurifier(html) {
  const code = `require $argv[1];
$config = HTMLPurifier_Config::createDefault();
$config->set('Cache.DefinitionImpl', null);
$config->set('HTML.Doctype', 'XHTML 1.0 Transitional');
$config->set('Core.ConvertDocumentToFragment', true);
$config->set('Attr.AllowedFrameTargets', array('_blank'));
echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));`;
  return execFileSync('php', ['-r', code, '--', path.join(folder, purifier)], {
    input: html,
    encoding: 'utf8',
  });
}
