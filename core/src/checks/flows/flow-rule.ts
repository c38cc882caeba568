import type { SinkKind } from '../../facts/flow.js';

/** Names of the rules about where data go, the same in every linter and editor. */
export type FlowRule =
  | 'no-personal-data-in-analytics'
  | 'no-personal-data-in-browser-storage'
  | 'no-personal-data-in-error-tracking'
  | 'no-personal-data-in-errors'
  | 'no-personal-data-in-logs'
  | 'no-personal-data-in-prompts'
  | 'no-personal-data-in-urls'
  | 'no-purpose-creep'
  | 'no-undeclared-recipient'
  | 'no-unlisted-category';

/** The finding and the rule of a sink that has its own; those that are recipients and nothing else are judged otherwise. */
export const ownRules = {
  logs: { id: 'DF01', rule: 'no-personal-data-in-logs' },
  errorTracking: { id: 'DF02', rule: 'no-personal-data-in-error-tracking' },
  errors: { id: 'DF04', rule: 'no-personal-data-in-errors' },
  analytics: { id: 'DF05', rule: 'no-personal-data-in-analytics' },
  advertising: { id: 'DF05', rule: 'no-personal-data-in-analytics' },
  prompts: { id: 'DF06', rule: 'no-personal-data-in-prompts' },
  urls: { id: 'DF07', rule: 'no-personal-data-in-urls' },
  browserStorage: { id: 'DF08', rule: 'no-personal-data-in-browser-storage' },
} as const satisfies Readonly<Partial<Record<SinkKind, { readonly id: string; readonly rule: FlowRule }>>>;

/** Sinks behind which a company may stand that can be declared to get exactly these data. */
export const companySinks: ReadonlySet<SinkKind> = new Set<SinkKind>([
  'advertising',
  'analytics',
  'errorTracking',
  'logs',
  'prompts',
]);
