export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/conference-widgets/dist/cdn': 'widgets' });
  return { dir: { output: 'dist' } };
}
