import type { ESLint, Linter, Rule } from 'eslint';

import { createRequire } from 'node:module';

import { validAnnotation } from './rules/valid-annotation.js';

const { name, version } = createRequire(import.meta.url)('../package.json') as {
  readonly name: string;
  readonly version: string;
};

const base = {
  meta: { name, version, namespace: '@verklaar' },
  rules: {
    // To ESLint a rule knows only the tree of ESLint; this one is run on that of typescript-eslint, which tells so itself.
    'valid-annotation': validAnnotation as unknown as Rule.RuleModule,
  },
} satisfies ESLint.Plugin;

const recommended: Linter.Config = {
  name: '@verklaar/recommended',
  files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'],
  plugins: { '@verklaar': base },
  rules: { '@verklaar/valid-annotation': 'error' },
};

/** The plugin: rules, and presets for a flat config. */
export const plugin = { ...base, configs: { recommended } };
