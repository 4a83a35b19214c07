/**
 * The applications. Each has exact versions, commands that check and build it, and the ways it is
 * opened (`modes`): built files, or a server of the framework's own. `mistakes` are slips in its
 * source that the check must find, each alone: typings that let everything pass would be none.
 */
const vite = { vite: '8.3.8' };
const typescript = { typescript: '5.9.3' };
const react19 = { react: '19.3.1', 'react-dom': '19.3.1' };
const typesOfReact19 = { '@types/react': '19.3.0', '@types/react-dom': '19.3.0' };
const angular = '21.2.26';

const viteBuild = ['vite', 'build', '--logLevel', 'warn'];
const built = { name: 'built', folder: 'dist' };
const viteDevelopment = {
  name: 'development',
  command: ['vite', '--port', '%PORT%', '--strictPort', '--host', '127.0.0.1'],
};
/** Drawn by a server and hydrated, by a development build: those say what they find. */
const viteServer = (entry) => ({
  name: 'server and hydration',
  command: ['node', 'vite-server.mjs', '%PORT%', entry],
  isServed: true,
});

export const apps = {
  'react-19': {
    dependencies: react19,
    devDependencies: { ...vite, ...typescript, ...typesOfReact19 },
    main: 'main.tsx',
    check: ['tsc', '-p', '.'],
    mistakes: [
      ['app.tsx', 'event.detail.id', 'event.detail.nothing'],
      ['app.tsx', 'heading-level={3}', 'heading-level={9}'],
      ['app.tsx', 'time-zone="venue"', 'layout="wide"'],
      ['app.tsx', 'conference={conference}', 'conference={42}'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment, viteServer('server.tsx')],
  },
  'react-18': {
    dependencies: { react: '18.3.1', 'react-dom': '18.3.1' },
    devDependencies: {
      ...vite,
      ...typescript,
      '@types/react': '18.3.31',
      '@types/react-dom': '18.3.7',
    },
    main: 'main.tsx',
    check: ['tsc', '-p', '.'],
    mistakes: [
      ['main.tsx', 'event.detail.id', 'event.detail.nothing'],
      ['main.tsx', 'heading-level={3}', 'heading-level={9}'],
      ['main.tsx', 'time-zone="venue"', 'layout="wide"'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment],
  },
  preact: {
    dependencies: { preact: '11.2.0' },
    devDependencies: { ...vite, ...typescript },
    main: 'main.tsx',
    check: ['tsc', '-p', '.'],
    mistakes: [
      ['main.tsx', 'event.detail.id', 'event.detail.nothing'],
      ['main.tsx', 'heading-level={3}', 'heading-level={9}'],
      ['main.tsx', 'time-zone="venue"', 'layout="wide"'],
      ['main.tsx', 'conference={conference}', 'conference={42}'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment],
  },
  vue: {
    dependencies: { vue: '3.5.45' },
    devDependencies: {
      ...vite,
      ...typescript,
      '@vitejs/plugin-vue': '6.0.11',
      'vue-tsc': '3.3.14',
    },
    main: 'main.ts',
    check: ['vue-tsc', '-p', '.'],
    mistakes: [
      ['App.vue', 'event.detail.id', 'event.detail.nothing'],
      ['App.vue', ':heading-level="3"', ':heading-level="9"'],
      ['App.vue', 'time-zone="venue"', 'layout="wide"'],
      ['App.vue', ':conference="conference"', ':conference="42"'],
      ['App.vue', 'id="card"', 'colour="red"'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment, viteServer('server.ts')],
  },
  svelte: {
    dependencies: { svelte: '5.57.3' },
    devDependencies: {
      ...vite,
      ...typescript,
      '@sveltejs/vite-plugin-svelte': '7.3.1',
      'svelte-check': '4.7.8',
    },
    main: 'main.ts',
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    mistakes: [
      ['App.svelte', 'onconf-select', 'onconf-selected'],
      ['App.svelte', 'event.detail.id', 'event.detail.nothing'],
      ['App.svelte', 'heading-level={3}', 'heading-level={9}'],
      ['App.svelte', 'time-zone="venue"', 'layout="wide"'],
      ['App.svelte', '{conference}', 'conference={42}'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment],
  },
  solid: {
    dependencies: { 'solid-js': '1.9.19' },
    devDependencies: { ...vite, ...typescript, 'vite-plugin-solid': '2.11.14' },
    main: 'main.tsx',
    check: ['tsc', '-p', '.'],
    mistakes: [
      ['main.tsx', 'event.detail.id', 'event.detail.nothing'],
      ['main.tsx', 'heading-level={3}', 'heading-level={9}'],
      ['main.tsx', 'time-zone="venue"', 'layout="wide"'],
      ['main.tsx', 'prop:conference={conference}', 'prop:conference={42}'],
    ],
    commands: [viteBuild],
    modes: [built, viteDevelopment],
  },
  angular: {
    dependencies: {
      '@angular/common': angular,
      '@angular/compiler': angular,
      '@angular/core': angular,
      '@angular/platform-browser': angular,
      rxjs: '7.8.2',
      tslib: '2.9.1',
    },
    devDependencies: {
      '@angular/build': '21.2.27',
      '@angular/cli': '21.2.28',
      '@angular/compiler-cli': angular,
      ...typescript,
    },
    check: ['ngc', '-p', '.', '--noEmit'],
    mistakes: [['src/main.ts', 'event: ConfSelectEvent', 'event: MouseEvent']],
    commands: [
      ['ng', 'build'],
      ['ng', 'build', '--configuration', 'development'],
    ],
    modes: [built, { name: 'development', folder: 'dist-development' }],
  },
  eleventy: {
    dependencies: {},
    devDependencies: { '@11ty/eleventy': '3.1.8' },
    commands: [['eleventy', '--quiet']],
    modes: [{ ...built, isDrawn: true }],
  },
  astro: {
    dependencies: {},
    devDependencies: { astro: '5.18.2', '@astrojs/check': '0.9.10', ...typescript },
    check: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    mistakes: [['src/pages/index.astro', 'event.detail.id', 'event.detail.nothing']],
    commands: [['astro', 'build', '--silent']],
    modes: [
      { ...built, isDrawn: true },
      { name: 'development', command: ['astro', 'dev', '--port', '%PORT%'], isDrawn: true },
    ],
  },
  next: {
    dependencies: { next: '16.4.6', ...react19 },
    devDependencies: { ...typescript, ...typesOfReact19, '@types/node': '20.19.43' },
    check: ['tsc', '-p', '.'],
    mistakes: [['app/widgets.tsx', 'event.detail.id', 'event.detail.nothing']],
    commands: [['next', 'build']],
    modes: [
      { name: 'server', command: ['next', 'start', '-p', '%PORT%'], isDrawn: true },
      // From another page of the site: its router puts the HTML in place by `innerHTML`, which leaves
      // the template a template, as Chromium remarks; the widget draws itself.
      {
        name: 'server, by its router',
        command: ['next', 'start', '-p', '%PORT%'],
        from: '/other',
        remark: 'Found declarative shadowrootmode attribute on a template',
      },
      { name: 'development', command: ['next', 'dev', '-p', '%PORT%'], isDrawn: true },
    ],
  },
};
