/**
 * The rules of our code that a program can check. Each ban gives its reason, because the message is
 * all that a person sees.
 */
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { oldBrowsers } from './old-browsers.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const ban = (selector, message) => ({ selector, message });

const bans = [
  ban('ForInStatement', 'for…in also walks what pages put on prototypes; use Object.entries().'),
  ban(
    "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length=1][arguments.0.type!='ObjectExpression']",
    'Old pages replace Array.from (Prototype.js); spread instead.',
  ),
  ban(
    "CallExpression[callee.property.name='entries'][arguments.length=0]",
    'Prototype.js deletes Array.prototype.entries; use forEach with an index.',
  ),
  ban(
    "ClassDeclaration[superClass.name='Event'], NewExpression[callee.name=/^(?:Custom)?Event$/]",
    'MooTools replaces the global Event; extend NativeEvent.',
  ),
  ban(
    "MemberExpression[object.name='document'][property.name='currentScript']",
    'The script may be renamed, delayed or concatenated: it cannot know where it came from.',
  ),
  ban(
    "Property[key.name='reflect'][value.value=true]",
    'A widget does not write attributes on its host: page scripts and frameworks own them.',
  ),
  ban(
    "ImportDeclaration[source.value='lit/directives/style-map.js']",
    'The first render of styleMap is a style attribute, which a strict CSP blocks; use style.setProperty.',
  ),
  ban(
    "ImportDeclaration[source.value='lit/directives/unsafe-html.js']",
    'Markup from data must pass the sanitiser first; only rich-text may import unsafeHTML.',
  ),
  ban(
    "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<style[\\s>]/]",
    'A <style> in the shadow tree is blocked by a strict CSP; use static styles.',
  ),
  ban(
    "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
    'A style attribute is blocked by a strict CSP; use a class or style.setProperty.',
  ),
  ban(
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[0-9.]rem\\b/]",
    'rem follows the page’s root, which may be 62.5 %; use em or px.',
  ),
  ban(
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/(?:margin|padding|border)-(?:left|right)\\b|(?:^|[;{\\s])(?:left|right)\\s*:|text-align:\\s*(?:left|right)/]",
    'Physical sides are wrong right-to-left; use inline-start and inline-end.',
  ),
  ban(
    "CallExpression[callee.object.type='ThisExpression'][callee.property.name=/^(?:setAttribute|removeAttribute|toggleAttribute)$/]",
    'A widget does not change its host: the page owns its attributes.',
  ),
  ban(
    "MemberExpression[object.object.type='ThisExpression'][object.property.name=/^(?:classList|style|dataset)$/]",
    'A widget does not change its host: the page owns its classes and styles.',
  ),
  ban(
    'ObjectExpression > SpreadElement > ObjectExpression, ArrayExpression > SpreadElement > ArrayExpression',
    'Written to save lines; write them one by one.',
  ),
  ban('TSEnumDeclaration', 'An enum is code; use a union of strings.'),
];

/** Features that Chrome and Edge 109, Firefox 115 or Safari 16.4 do not have. */
const youngBans = [
  ban(
    "CallExpression[callee.object.name='URL'][callee.property.name=/^(?:canParse|parse)$/]",
    'URL.canParse is from Chrome 120; use parseUrl of model/values/web-url.ts.',
  ),
  ban(
    'CallExpression[callee.property.name=/^(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|getTextInfo|getHTML|setHTMLUnsafe|moveBefore|toArray)$/]',
    'Younger than Chrome 109; sort, reverse or change a copy.',
  ),
  ban(
    'CallExpression[callee.object.name=/^(?:Object|Map)$/][callee.property.name="groupBy"]',
    'groupBy is from Chrome 117; collect into a Map.',
  ),
  ban(
    "CallExpression[callee.object.name='Promise'][callee.property.name=/^(?:withResolvers|try)$/], CallExpression[callee.object.name='Array'][callee.property.name='fromAsync'], CallExpression[callee.object.name='AbortSignal'][callee.property.name='any']",
    'Younger than Chrome 109; write it out.',
  ),
  ban(
    'CallExpression[callee.object.callee.property.name=/^(?:keys|values|entries|matchAll)$/][callee.object.arguments.length=0][callee.property.name=/^(?:map|filter|flatMap|reduce|some|every|find|take|drop|forEach)$/]',
    'Iterators have no such methods before Chrome 122; spread them into an array.',
  ),
  ban(
    "CallExpression[callee.property.name='checkVisibility'][optional=false]",
    'Safari 16.4 has no checkVisibility; call it with ?. and a way without it.',
  ),
  ban(
    'MemberExpression[object.name="Intl"][property.name=/^(?:DurationFormat|Segmenter)$/]',
    'Firefox 115 has neither.',
  ),
  ban('Literal[regex.flags=/v/]', 'The v flag is from Chrome 112.'),
  ban(
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/:has\\(|@scope\\b|@starting-style|subgrid|field-sizing|interpolate-size|anchor\\(|position-area|(?:^|[\\s;{])mask(?:-image)?:/]",
    'Lacking in Firefox 115, Chrome 109 or Safari 16.4 (masks need -webkit- there); use a class, or a way that does without.',
  ),
  ban(
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/(?:^|[;{}])\\s*&/]",
    'Nesting is from Chrome 112; write the whole selector.',
  ),
];

const pureBans = [
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Now is an argument here, so that a table can test it.',
  ),
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'Now is an argument here, so that a table can test it.',
  ),
  ban(
    "MemberExpression[object.name='navigator'][property.name=/^languages?$/]",
    'The locale is an argument: several languages live on one page.',
  ),
];

/** Lines of code: comments say why, and a limit must not make anyone shorten them. */
const size = (max) => ({
  'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }],
});

const architecture = {
  ...size(300),
  'max-lines-per-function': ['error', { max: 60 }],
  'max-params': ['error', 4],
  complexity: ['error', 12],
  'max-depth': ['error', 3],
  'no-warning-comments': [
    'error',
    { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' },
  ],
  'no-restricted-syntax': ['error', ...bans, ...youngBans],
  'no-restricted-globals': [
    'error',
    {
      name: 'fetch',
      message: 'source/request/text-request.ts and source/fetch-text.ts alone ask the network.',
    },
    { name: 'DOMParser', message: 'reading/xml/read-xml.ts is the only parser of markup.' },
  ],
  'no-console': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

/** Files that a general rule does not apply to. */
const exceptions = [
  // Node runs these files.
  {
    files: ['src/cli/**', 'src/ssr/**'],
    rules: { 'no-restricted-syntax': ['error', ...bans], 'old-browsers/lacking': 'off' },
  },
  {
    files: ['src/source/request/text-request.ts', 'src/source/fetch-text.ts', 'src/cli/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  // This file may fetch: it only asks whether a server answers and reads nothing.
  {
    files: ['src/widget/diagnostics/diagnostics-obstacles.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/reading/xml/read-xml.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**/define.ts', 'src/all.ts', 'src/cdn.ts'],
    rules: size(20),
  },
  {
    files: [
      'src/widget/page/define-element.ts',
      'src/widget/diagnostics/*.ts',
      'src/widget/page/trusted-types.ts',
      'src/embed/**',
      'src/cli/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/rich-text*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...bans.filter(({ selector }) => !selector.includes('unsafe-html')),
        ...youngBans,
      ],
    },
  },
];

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  // Pages may lack what the types of the DOM promise, and data may hold anything.
  '@typescript-eslint/no-unnecessary-condition': 'off',
  // In most attributes `''` means the same as null.
  '@typescript-eslint/prefer-nullish-coalescing': 'off',
  // Events of another copy of the library are of another class with the same shape.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Handlers are often written as `() => this.run()`.
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/unbound-method': 'off',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'node_modules/',
      'src/intl/generated/',
      'stories/partner-page/',
      'test/fixtures/',
      'test/**/fixture-app/',
      // These applications are checked by the tools of their frameworks.
      'test/hosts/frameworks/apps/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: typed,
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y, 'old-browsers': oldBrowsers },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...architecture,
      // Safari does not treat a list without bullets as a list unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      'wc/guard-super-call': 'off',
      'old-browsers/lacking': 'error',
    },
  },
  {
    files: [
      'src/{model,reading,calendar}/**/*.ts',
      'src/intl/formats/format-*.ts',
      'src/**/*-view-model.ts',
      'src/**/*-template.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...bans, ...youngBans, ...pureBans] },
  },
  ...exceptions,
  {
    // Chai's assertions are expressions, and tests read values of any type.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      ...size(300),
      'no-warning-comments': architecture['no-warning-comments'],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
);
