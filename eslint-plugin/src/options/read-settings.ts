import {
  type Baseline,
  describeFinding,
  type Finding,
  parseBaseline,
  parseConfig,
  suggest,
} from '@verklaar/core/linting';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import type { LocatedConfig } from '../analysis/read-program.js';
import type { PluginOptions } from './plugin-options.js';

import { optionsSchema } from './plugin-options.js';

/** What `settings.verklaar` holds: options for all rules, and what is read from the project. */
export interface PluginSettings {
  readonly options: Partial<PluginOptions>;
  /** Absolute folder that names of files start from, as those of the command do; default: where ESLint runs. */
  readonly root?: string;
  readonly config?: LocatedConfig;
  /** Findings that a team knows of and has not mended yet. */
  readonly baseline?: Baseline;
}

const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...optionsSchema.properties,
    config: { type: ['object', 'string'] },
    baseline: { type: 'string' },
    root: { type: 'string', minLength: 1 },
    // Says nothing to the rules: ESLint's cache sees by it that declarations have changed.
    fingerprint: { type: 'string' },
  },
} as const;

const none: PluginSettings = { options: {} };
const read = new WeakMap<object, PluginSettings>();
const configs = new Map<string, LocatedConfig>();
let validate: ValidateFunction | undefined;

/**
 * Reads `settings: { verklaar: { ... } }`: options for all rules, the config of the project as the text of
 * `verklaar.config.json` or as the object it holds, and the text of `baseline.json`.
 *
 * @throws Error when something in it is unknown or no valid config, as ESLint does for wrong options of a rule.
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): PluginSettings {
  const own = settings.verklaar;
  if (own === undefined) return none;
  if (typeof own !== 'object' || own === null) throw new Error('"settings.verklaar" must be an object.');
  const kept = read.get(own);
  if (kept !== undefined) return kept;
  requireValid(own);
  const { config, baseline, root, ...rest } = own as Partial<PluginOptions> & {
    readonly config?: object | string;
    readonly baseline?: string;
    readonly root?: string;
  };
  const options = Object.fromEntries(Object.entries(rest).filter(([name]) => name in optionsSchema.properties));
  const result: PluginSettings = {
    options,
    ...(root !== undefined && { root }),
    ...(config !== undefined && { config: readConfig(config) }),
    ...(baseline !== undefined && { baseline: readBaseline(baseline) }),
  };
  read.set(own, result);
  return result;
}

function readConfig(config: object | string): LocatedConfig {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const kept = configs.get(text);
  if (kept !== undefined) return kept;
  // The one is told from the other by the name of a file, which is not given: JSON begins with a brace or a comment.
  const { located, findings } = parseConfig(
    text,
    /^\s*[{/]/u.test(text) ? 'verklaar.config.json' : 'verklaar.config.yaml',
  );
  if (located === undefined) throw refusal('config', 'is no valid config of Verklaar', findings);
  configs.set(text, located);
  return located;
}

function readBaseline(text: string): Baseline {
  const { baseline, findings } = parseBaseline(text, 'baseline.json');
  if (baseline === undefined) throw refusal('baseline', 'is no valid baseline', findings);
  return baseline;
}

function refusal(name: string, what: string, findings: readonly Finding[]): Error {
  const problems = findings.map((finding) => {
    const { message, remedy } = describeFinding(finding, 'en');
    return `${message} ${remedy} (${finding.id})`;
  });
  return new Error(`"settings.verklaar.${name}" ${what}. ${problems.join(' ')}`);
}

function requireValid(own: object): void {
  validate ??= new Ajv({ allErrors: true, strict: false }).compile(settingsSchema);
  if (validate(own)) return;
  throw new Error((validate.errors ?? []).map(describeError).join(' '));
}

function describeError({ instancePath, keyword, message = '', params }: ErrorObject): string {
  const place = `"settings.verklaar${instancePath.replaceAll('/', '.')}"`;
  if (keyword === 'additionalProperties') {
    const { additionalProperty } = params as { readonly additionalProperty: string };
    const known = Object.keys(settingsSchema.properties);
    const meant = suggest(additionalProperty, known);
    const hint = meant === undefined ? `It has: ${known.sort().join(', ')}.` : `Did you mean "${meant}"?`;
    return `${place} has no option "${additionalProperty}". ${instancePath === '' ? hint : ''}`.trim();
  }
  const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as readonly string[]).join(', ')}` : '';
  return `${place} ${message}${allowed}.`;
}
