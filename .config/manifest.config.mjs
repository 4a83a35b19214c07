/**
 * Settings of the analyser that writes the custom elements manifest, from which editors and
 * Storybook know the widgets.
 */

/**
 * The fields of an interface on one line, without comments. Names of types in the same file are
 * replaced by their definitions.
 */
function shapeOf(ts, node, file) {
  const text = node.members
    .map((member) => member.getText(file).replace(/\/\*[^]*?\*\/|readonly /g, ''))
    .join(' ')
    .replace(/\s+/g, ' ');
  const aliases = file.statements.filter((one) => ts.isTypeAliasDeclaration(one));
  return aliases.reduce(
    (shape, { name, type }) => shape.replaceAll(` ${name.text};`, ` ${type.getText(file)};`),
    text,
  );
}

/**
 * Events hold their `detail` as a parameter of the constructor, which the analyser does not read.
 * The interface it names stands in the same file.
 */
const eventDetails = {
  name: 'event-details',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isConstructorDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const detail = node.parameters.find(({ name }) => name.getText() === 'detail');
    const file = node.getSourceFile();
    const shape = file.statements.find(
      (one) => ts.isInterfaceDeclaration(one) && one.name.text === detail?.type?.getText(),
    );
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.text);
    if (!shape || !declaration) return;
    const text = `{ ${shapeOf(ts, shape, file)} }`;
    declaration.members.push({ kind: 'field', name: 'detail', type: { text }, readonly: true });
  },
};

export default {
  // The base class is analysed too, so that each widget has its inherited members.
  globs: ['src/widgets/*/*-element.ts', 'src/widget/events/*.ts', 'src/widget/widget-element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [eventDetails],
};
