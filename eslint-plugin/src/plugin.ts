import type { ESLint, Linter, Rule } from 'eslint';

import { createRequire } from 'node:module';

import { validAnnotation } from './rules/valid-annotation.js';

/** The plugin as ESLint takes it: rules, and presets for a flat config. */
export interface VerklaarPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<'valid-annotation', Rule.RuleModule>;
  readonly configs: { readonly recommended: Linter.Config };
}

const { name, version } = createRequire(import.meta.url)('../package.json') as {
  readonly name: string;
  readonly version: string;
};

const base = {
  meta: { name, version, namespace: '@verklaar' },
  rules: {
    // To ESLint a rule knows only the tree of ESLint; this one reads that of typescript-eslint, and says so where it is absent.
    'valid-annotation': validAnnotation as unknown as Rule.RuleModule,
  },
};

export const plugin: VerklaarPlugin = {
  ...base,
  configs: {
    recommended: {
      name: '@verklaar/recommended',
      files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'],
      plugins: { '@verklaar': base },
      rules: { '@verklaar/valid-annotation': 'error' },
    },
  },
};
