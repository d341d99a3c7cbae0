import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Each folder of `src/` and the folders it may import. Pages may import everything, and nothing may
 * import a page. Arrows point one way, so there can be no cycle between folders.
 */
const layers = {
  domain: [],
  figures: [],
  storage: ['domain'],
  islands: ['domain', 'figures', 'storage'],
  enhancements: ['domain', 'storage'],
  components: ['domain', 'figures', 'islands', 'enhancements', 'citations'],
  openData: ['domain'],
  citations: ['domain', 'openData'],
  layouts: ['domain', 'components', 'enhancements', 'openData', 'styles'],
  collections: ['domain', 'figures'],
};

const folders = [...Object.keys(layers), 'pages', 'styles'];

/** Only these two may read content; everyone else is handed data. */
const contentReaders = ['collections', 'pages'];

/** The folders that know no package, but for the schemas of domain. */
const plainCores = { domain: 'zod/mini', figures: null };

/** What a folder may not import, as patterns with the sentence that says why. */
function forbiddenImports(folder) {
  const allowed = layers[folder];
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(#|(\\.{1,2}/)+)(${forbidden.join('|')})/`,
      message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
    },
    { regex: '^\\.{1,2}/.*\\.\\./', message: 'Cross folders with #folder/file.ts, not with ../.' },
  ];
  if (!contentReaders.includes(folder)) {
    const message = 'Only src/collections and src/pages read content; take data as an argument.';
    patterns.push({ regex: '^astro:content$', message });
  }
  if (folder === 'islands') {
    const message = 'An island imports its own parts only, as ./Part.tsx.';
    patterns.push({ regex: '^#islands/', message });
  }
  if (folder in plainCores) {
    const allowedPackage = plainCores[folder];
    patterns.push({
      regex: allowedPackage === null ? '^[^.#]' : `^(?!${allowedPackage}$)[^.#]`,
      message: `src/${folder} is plain TypeScript: ${allowedPackage ?? 'no package'} only.`,
    });
  }
  return patterns;
}

/** The same for `import()`, which the rule for imports does not see. */
const laterImports = (patterns) =>
  patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));

/** The plain cores know no clock and no chance: those come as arguments. */
const clockAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance here: take the seed or the number as an argument.',
  },
];

const browserNames = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator'];

/** The plain cores know no browser either. */
const noBrowser = [...browserNames, 'location', 'fetch'].map((name) => ({
  name,
  message: 'The plain cores know no browser. Take it as an argument.',
}));

/** One set of rules a folder, made from the table, so that no folder can be forgotten. */
const layerRules = Object.keys(layers).map((folder) => {
  const patterns = forbiddenImports(folder);
  const isPlain = folder in plainCores;
  return {
    files: [`src/${folder}/**/*.{ts,tsx,astro}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...laterImports(patterns),
        ...(isPlain ? clockAndChance : []),
      ],
      ...(isPlain ? { 'no-restricted-globals': ['error', ...noBrowser] } : {}),
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y-x': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.configs.recommended.rules,
      ...reactHooks.configs.recommended.rules,
    },
  },
  ...layerRules,
  // The type-aware rules do not see the types inside `.astro` files; `astro check` does.
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
