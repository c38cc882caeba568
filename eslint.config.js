// @ts-check
import eslint from '@eslint/js';
import verklaar from '@verklaar/eslint-plugin';
import perfectionist from 'eslint-plugin-perfectionist';
import { existsSync, readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** The same rules, all silent. */
const offRules = (rules = {}) => Object.fromEntries(Object.keys(rules).map((name) => [name, 'off']));

/** Folders of samples, each linted with its own declarations. */
const samples = readdirSync(`${import.meta.dirname}/samples`).filter((name) =>
  existsSync(`${import.meta.dirname}/samples/${name}/verklaar.config.json`),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'test/output/**',
      '**/fixtures/**',
      'test/corpus/cases/**',
      'test/vscode/workspaces/**',
      '**/generated/**',
      'samples/*/privacy/**',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    plugins: { perfectionist },
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.js', 'cli/bin/*.js'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Facts and declarations are closed shapes written as interfaces; index access is checked by the compiler.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A union of strings: enums do not survive isolated compilation well.',
        },
        { selector: 'ExportAllDeclaration[exported]', message: 'Name what you export.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'perfectionist/sort-imports': ['error', { type: 'natural', newlinesBetween: 1, newlinesInside: 0 }],
    },
  },
  {
    files: ['test/**', 'samples/*/test/**'],
    rules: {
      // Mocha's `describe` and `it` return nothing one could await; tests assert on values they have just built.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // The house proves itself. `npm run lint:js` takes the plugin from its source; an editor takes what was built last.
  verklaar.configs.recommended,
  ...samples.map((name) => ({
    ...verklaar.fromProject(`${import.meta.dirname}/samples/${name}`),
    files: [`samples/${name}/**`],
  })),
  // These tests write annotations as nobody should, to see what becomes of them.
  { files: ['test/annotations/**'], rules: offRules(verklaar.configs.recommended.rules) },
  { files: ['cli/src/output/**', 'scripts/**', 'bench/**', 'samples/**'], rules: { 'no-console': 'off' } },
  { files: ['eslint.config.js', '.dependency-cruiser.js'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'readonly', process: 'readonly', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
