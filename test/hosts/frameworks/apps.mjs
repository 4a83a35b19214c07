/** The applications: what each needs, how it is checked and built, and whether a server drew it. */
const vite = { vite: '^8.0.0' };
const typescript = { typescript: '^5.9.0' };

const react = (major) => ({
  dependencies: { react: `^${major}.0.0`, 'react-dom': `^${major}.0.0` },
  devDependencies: {
    ...vite,
    ...typescript,
    [`@types/react`]: `^${major}.0.0`,
    [`@types/react-dom`]: `^${major}.0.0`,
  },
  main: 'main.tsx',
  commands: [
    ['tsc', '-p', '.'],
    ['vite', 'build', '--logLevel', 'warn'],
  ],
});

export const apps = {
  'react-19': react(19),
  'react-18': react(18),
  vue: {
    dependencies: { vue: '^3.5.0' },
    devDependencies: {
      ...vite,
      ...typescript,
      '@vitejs/plugin-vue': '^6.0.0',
      'vue-tsc': '^3.0.0',
    },
    main: 'main.ts',
    commands: [
      ['vue-tsc', '-p', '.'],
      ['vite', 'build', '--logLevel', 'warn'],
    ],
  },
  svelte: {
    dependencies: { svelte: '^5.0.0' },
    devDependencies: {
      ...vite,
      ...typescript,
      '@sveltejs/vite-plugin-svelte': '^7.0.0',
      'svelte-check': '^4.0.0',
    },
    main: 'main.ts',
    commands: [
      ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ['vite', 'build', '--logLevel', 'warn'],
    ],
  },
  solid: {
    dependencies: { 'solid-js': '^1.9.0' },
    devDependencies: { ...vite, 'vite-plugin-solid': '^2.11.0' },
    main: 'main.jsx',
    commands: [['vite', 'build', '--logLevel', 'warn']],
  },
  angular: {
    dependencies: {
      '@angular/common': '^21.0.0',
      '@angular/compiler': '^21.0.0',
      '@angular/core': '^21.0.0',
      '@angular/platform-browser': '^21.0.0',
      rxjs: '^7.8.0',
      tslib: '^2.8.0',
    },
    devDependencies: {
      '@angular/build': '^21.0.0',
      '@angular/cli': '^21.0.0',
      '@angular/compiler-cli': '^21.0.0',
      typescript: '~5.9.0',
    },
    commands: [['ng', 'build']],
  },
  eleventy: {
    dependencies: {},
    devDependencies: { '@11ty/eleventy': '^3.1.0' },
    commands: [['eleventy', '--quiet']],
    isServerDrawn: true,
  },
  astro: {
    dependencies: {},
    devDependencies: { astro: '^5.0.0' },
    commands: [['astro', 'build', '--silent']],
    isServerDrawn: true,
  },
  next: {
    dependencies: { next: '^16.0.0', react: '^19.0.0', 'react-dom': '^19.0.0' },
    devDependencies: {},
    commands: [['next', 'build']],
    isServerDrawn: true,
  },
};
