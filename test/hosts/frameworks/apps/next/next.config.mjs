export default {
  output: 'export',
  distDir: 'dist',
  serverExternalPackages: ['conference-widgets'],
};
