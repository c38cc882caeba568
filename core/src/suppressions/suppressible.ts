import type { FindingId, FlowRule } from '../checks/index.js';

import { checkCatalogue } from '../checks/index.js';

/** Rules of linters, each with the findings it reports. */
type RuleName = FlowRule | 'require-annotation' | 'require-notpersonal-reason' | 'valid-annotation';
type FindingsOf<Name extends RuleName> = Readonly<Record<Name, readonly FindingId[]>>;

const ids = Object.keys(checkCatalogue) as FindingId[];
const annotationIds = ids.filter((id) => id.startsWith('AN'));

const findingsOfFlowRules: FindingsOf<FlowRule> = {
  'no-personal-data-in-analytics': ['DF05'],
  'no-personal-data-in-browser-storage': ['DF08'],
  'no-personal-data-in-error-tracking': ['DF02', 'DF03'],
  'no-personal-data-in-errors': ['DF04'],
  'no-personal-data-in-logs': ['DF01'],
  'no-personal-data-in-prompts': ['DF06'],
  'no-personal-data-in-urls': ['DF07'],
  'no-purpose-creep': ['DF09'],
  'no-undeclared-recipient': ['RC01'],
  'no-unlisted-category': ['RC07'],
};
const findingsOfRules: FindingsOf<RuleName> = {
  ...findingsOfFlowRules,
  'require-annotation': ['DF10'],
  'require-notpersonal-reason': ['DF11'],
  'valid-annotation': annotationIds,
};

const flowIds: ReadonlySet<string> = new Set(Object.values(findingsOfFlowRules).flat());

/** Findings about one place in the code, which a comment there may answer. The others are about what documents say. */
const suppressibleIds: ReadonlySet<string> = new Set([
  ...annotationIds,
  ...ids.filter((id) => id.startsWith('DF')),
  'RC01',
  'RC07',
]);

/** Names that a suppression may use. */
export const suppressibleNames: readonly string[] = [...suppressibleIds, ...Object.keys(findingsOfRules)];

/** Whether a finding of this id can be suppressed or stand in a baseline. */
export function isSuppressible(id: string): boolean {
  return suppressibleIds.has(id);
}

/** Whether a finding of this id is about where data go. */
export function isAboutFlow(id: string): boolean {
  return flowIds.has(id);
}

/** The ids that a name in a suppression stands for: of a finding, itself; of a rule, those that it reports; else none. */
export function findingsNamed(name: string): readonly string[] {
  if (suppressibleIds.has(name)) return [name];
  return Object.hasOwn(findingsOfRules, name) ? findingsOfRules[name as RuleName] : [];
}
