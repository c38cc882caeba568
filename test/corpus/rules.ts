/** Folder below `cases/`, and the rule that its cases break, or nearly break. */
export const ruleOfFolder = {
  logs: 'no-personal-data-in-logs',
  'error-tracking': 'no-personal-data-in-error-tracking',
  errors: 'no-personal-data-in-errors',
  analytics: 'no-personal-data-in-analytics',
  prompts: 'no-personal-data-in-prompts',
  urls: 'no-personal-data-in-urls',
  'browser-storage': 'no-personal-data-in-browser-storage',
  recipients: 'no-undeclared-recipient',
  'unlisted-categories': 'no-unlisted-category',
  'purpose-creep': 'no-purpose-creep',
} as const;

/** A rule that the corpus judges. */
export type CorpusRule = (typeof ruleOfFolder)[keyof typeof ruleOfFolder];

export const corpusRules: readonly CorpusRule[] = Object.values(ruleOfFolder);

/** Whether findings of the rule count here; other rules of a preset judge annotations, not flows. */
export function isCorpusRule(rule: string): rule is CorpusRule {
  return (corpusRules as readonly string[]).includes(rule);
}
