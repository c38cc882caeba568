import type { ESLint, Linter, Rule } from 'eslint';

import { createRequire } from 'node:module';

import { fromProject } from './from-project.js';
import { prefixed, presetFiles, type PresetName, presets } from './presets.js';
import { rules, type RuleName } from './rules/index.js';

/** The plugin as ESLint takes it: rules, presets for a flat config, and what presets need to know of a project. */
export interface VerklaarPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<RuleName, Rule.RuleModule>;
  readonly configs: Readonly<Record<PresetName, Linter.Config>>;
  readonly fromProject: typeof fromProject;
}

const { name, version } = createRequire(import.meta.url)('../package.json') as {
  readonly name: string;
  readonly version: string;
};

const base = {
  meta: { name, version, namespace: '@verklaar' },
  // To ESLint a rule knows only the tree of ESLint; these read that of typescript-eslint, and say so where it is absent.
  rules: rules as unknown as Record<RuleName, Rule.RuleModule>,
};

function presetOf(preset: PresetName): Linter.Config {
  return {
    name: `@verklaar/${preset}`,
    files: [...presetFiles],
    plugins: { '@verklaar': base },
    rules: prefixed(presets[preset]),
  };
}

export const plugin: VerklaarPlugin = {
  ...base,
  configs: {
    recommended: presetOf('recommended'),
    strict: presetOf('strict'),
    'annotated-only': presetOf('annotated-only'),
  },
  fromProject,
};
