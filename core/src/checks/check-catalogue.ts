import type { CheckInfo } from './check.js';
import type { Check } from './define-checks.js';

import { acceptanceChecks } from './families/acceptances.js';
import { annotationChecks } from './families/annotations.js';
import { approvalChecks } from './families/approvals.js';
import { automatedDecisionChecks } from './families/automated-decisions.js';
import { childrenChecks } from './families/children.js';
import { configChecks } from './families/config.js';
import { consentChecks } from './families/consent.js';
import { dataFlowChecks } from './families/data-flow.js';
import { deviceAccessChecks } from './families/device-access.js';
import { editChecks } from './families/edits.js';
import { lawPackChecks } from './families/law-pack.js';
import { legalBasisChecks } from './families/legal-basis.js';
import { marketingChecks } from './families/marketing.js';
import { observedChecks } from './families/observed.js';
import { organisationChecks } from './families/organisation.js';
import { readabilityChecks } from './families/readability.js';
import { recipientChecks } from './families/recipients.js';
import { registerEntryChecks } from './families/register-entries.js';
import { retentionChecks } from './families/retention.js';
import { specialDataChecks } from './families/special-data.js';
import { statementChecks } from './families/statement.js';
import { suppressionChecks } from './families/suppressions.js';
import { textChecks } from './families/texts.js';
import { transferChecks } from './families/transfers.js';

/** All checks by family, in the order of the documentation. */
export const checkFamilies = {
  annotations: annotationChecks,
  config: configChecks,
  organisation: organisationChecks,
  statement: statementChecks,
  'legal-basis': legalBasisChecks,
  consent: consentChecks,
  'special-data': specialDataChecks,
  retention: retentionChecks,
  recipients: recipientChecks,
  transfers: transferChecks,
  'automated-decisions': automatedDecisionChecks,
  children: childrenChecks,
  'device-access': deviceAccessChecks,
  marketing: marketingChecks,
  'register-entries': registerEntryChecks,
  observed: observedChecks,
  texts: textChecks,
  readability: readabilityChecks,
  'law-pack': lawPackChecks,
  edits: editChecks,
  suppressions: suppressionChecks,
  acceptances: acceptanceChecks,
  approvals: approvalChecks,
  'data-flow': dataFlowChecks,
} as const;

export const allChecks = {
  ...annotationChecks,
  ...configChecks,
  ...organisationChecks,
  ...statementChecks,
  ...legalBasisChecks,
  ...consentChecks,
  ...specialDataChecks,
  ...retentionChecks,
  ...recipientChecks,
  ...transferChecks,
  ...automatedDecisionChecks,
  ...childrenChecks,
  ...deviceAccessChecks,
  ...marketingChecks,
  ...registerEntryChecks,
  ...observedChecks,
  ...textChecks,
  ...readabilityChecks,
  ...lawPackChecks,
  ...editChecks,
  ...suppressionChecks,
  ...acceptanceChecks,
  ...approvalChecks,
  ...dataFlowChecks,
} as const satisfies Readonly<Record<string, Check>>;

/** Ids of the checks. */
export type FindingId = keyof typeof allChecks;

/** What every check says, by id. */
export const checkCatalogue: Readonly<Record<FindingId, CheckInfo>> = Object.fromEntries(
  Object.entries(allChecks).map(([id, check]) => [id, check.info]),
) as Record<FindingId, CheckInfo>;

/** Whether an id is that of a check. */
export function isFindingId(id: string): id is FindingId {
  return Object.hasOwn(checkCatalogue, id);
}
