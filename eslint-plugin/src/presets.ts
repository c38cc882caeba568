import type { Linter } from 'eslint';

/** Severities of the rules by preset, without the prefix of the plugin. */
const recommended = {
  'no-personal-data-in-analytics': 'error',
  'no-personal-data-in-browser-storage': 'error',
  'no-personal-data-in-error-tracking': 'error',
  'no-personal-data-in-errors': 'error',
  'no-personal-data-in-logs': 'error',
  'no-personal-data-in-prompts': 'error',
  'no-personal-data-in-urls': 'error',
  'no-purpose-creep': 'warn',
  'no-undeclared-recipient': 'error',
  'no-unlisted-category': 'error',
  'require-notpersonal-reason': 'warn',
  'valid-annotation': 'error',
  'valid-suppression': 'error',
} as const satisfies Linter.RulesRecord;

const strict = {
  ...recommended,
  'no-personal-data-in-analytics': ['error', { ids: ['advertising', 'analytics'] }],
  'no-purpose-creep': 'error',
  'require-annotation': 'error',
  'require-notpersonal-reason': 'error',
} as const satisfies Linter.RulesRecord;

const flowRules = Object.keys(recommended).filter((name) => name.startsWith('no-'));

/** Rules and severities of each preset. */
export const presets = {
  recommended,
  strict,
  'annotated-only': {
    ...recommended,
    ...Object.fromEntries(flowRules.map((name) => [name, ['error', { infer: 'off' }]])),
  },
} as const satisfies Readonly<Record<string, Linter.RulesRecord>>;

export type PresetName = keyof typeof presets;

/** The files that presets hold for: those a TypeScript program has types of, whatever its options. */
export const presetFiles: readonly string[] = ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'];

/** Rules under the name the plugin has in presets. */
export function prefixed(rules: Linter.RulesRecord): Linter.RulesRecord {
  return Object.fromEntries(Object.entries(rules).map(([name, entry]) => [`@verklaar/${name}`, entry]));
}
