/**
 * Files of settings for web servers: other sites may read everything, a script never changes under
 * its address, data may be cached for a minute. Each kind of server has a file of its own and
 * ignores the others.
 */
import { addressOf, type Publication, type PublishedFile } from './publication.js';

const forGood = 'public, max-age=31536000, immutable';
const forAMinute = 'public, max-age=60, stale-while-revalidate=600';

/** Headers of every answer. Pages that are cross-origin isolated need the second one. */
const open = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

const compressed =
  'text/html text/css text/javascript text/calendar text/xml application/json application/atom+xml application/xml image/svg+xml';

/** Netlify and Cloudflare Pages. */
const headersFile = (): string => `/*
${open.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${forAMinute}
/cdn/*
  ! Cache-Control
  Cache-Control: ${forGood}
/*.ics
  Content-Type: text/calendar; charset=utf-8
/news.xml
  Content-Type: application/atom+xml; charset=utf-8
/news/*.xml
  Content-Type: application/atom+xml; charset=utf-8
`;

/**
 * Apache. Each directive is conditional on its module, since a server without it would answer 500.
 */
const apacheFile = (): string => `AddDefaultCharset utf-8
<IfModule mod_mime.c>
  AddType text/javascript .js
  AddType application/json .json
  AddType text/calendar .ics
  AddType application/atom+xml .xml
  AddType image/svg+xml .svg
  AddType image/webp .webp
  AddType image/avif .avif
  AddCharset utf-8 .js .json .ics .xml .html .css .svg
</IfModule>
<IfModule mod_headers.c>
${open.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${forAMinute}"
  # Compression gives an ETag an ending of its own, by which nothing would ever be found unchanged.
  RequestHeader edit "If-None-Match" "^((?:W/)?\\"[^\\"]*?)-(?:gzip|br)\\"$" "$1\\""
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${compressed}
</IfModule>
`;

const apacheScripts = (): string => `<IfModule mod_headers.c>
  Header set Cache-Control "${forGood}"
</IfModule>
`;

/** To be included in a \`server\` block whose \`root\` holds the folder. */
function nginxFile(publication: Publication): string {
  const { pathname } = new URL(addressOf(publication));
  const lines = (cache: string): string =>
    [...open, ['Cache-Control', cache] as const]
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n');
  const types = `  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/calendar ics;
    application/json json;
    application/atom+xml xml;
    image/svg+xml svg;
    image/png png;
    image/jpeg jpg jpeg;
    image/gif gif;
    image/webp webp;
    image/avif avif;
    application/pdf pdf;
  }
  charset utf-8;
  charset_types text/css text/javascript text/calendar application/json application/atom+xml;
  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_comp_level 6;
  gzip_types ${compressed.replace('text/html ', '')};`;
  return `# Include this in the server block whose root holds the folder.
location ^~ ${pathname}cdn/ {
${lines(forGood)}
${types}
}
location ${pathname} {
${lines(forAMinute)}
${types}
}
`;
}

/** Internet Information Services. */
const iisFile = (): string => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".ics" />
      <mimeMap fileExtension=".ics" mimeType="text/calendar" />
      <remove fileExtension=".xml" />
      <mimeMap fileExtension=".xml" mimeType="application/atom+xml" />
      <remove fileExtension=".webp" />
      <mimeMap fileExtension=".webp" mimeType="image/webp" />
      <remove fileExtension=".avif" />
      <mimeMap fileExtension=".avif" mimeType="image/avif" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${open.map(([name, value]) => `        <add name="${name}" value="${value}" />`).join('\n')}
        <add name="Cache-Control" value="${forAMinute}" />
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" doDynamicCompression="true" />
  </system.webServer>
  <location path="cdn">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${forGood}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;

export function buildServerFiles(publication: Publication): readonly PublishedFile[] {
  return [
    { path: '_headers', content: headersFile() },
    // Without this file GitHub Pages leaves out files whose name begins with an underscore.
    { path: '.nojekyll', content: '' },
    { path: '.htaccess', content: apacheFile() },
    { path: 'cdn/.htaccess', content: apacheScripts() },
    { path: 'server/nginx.conf', content: nginxFile(publication) },
    { path: 'web.config', content: iisFile() },
  ];
}
