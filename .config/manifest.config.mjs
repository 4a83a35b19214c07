/** The custom elements manifest: what editors and Storybook know of the four widgets. */
export default {
  globs: ['src/widgets/*/*-element.ts', 'src/element/events/*.ts'],
  outdir: 'dist',
  litelement: true,
};
