import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { buildSampleFile, sampleFile } from '../stories/site/sample/sample-file.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The conference that the embed builder begins with, beside Storybook's pages as on the site. */
const sample: Plugin = {
  name: 'sample-conference',
  configureServer: ({ middlewares }) =>
    void middlewares.use(`/${sampleFile}`, (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(buildSampleFile(Date.now()));
    }),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: sampleFile, source: buildSampleFile(Date.now()) });
  },
};

export default defineConfig({
  plugins: [sample],
  define: { __VERSION__: JSON.stringify(version) },
  build: { target: 'es2022' },
});
