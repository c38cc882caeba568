import type { Finding } from '../facts/finding.js';
import type { Register } from '../model/register.js';
import type { Approval } from './approval.js';
import type { ApprovalContext } from './judge-approvals.js';

import { createSubjectLocator } from '../checks/locate-subject.js';
import { inWords } from '../facts/wording.js';
import { pointer } from '../model/pointer.js';
import { approvalFinding } from './approval-finding.js';
import { registerDocument } from './current-approval.js';
import { documentWords } from './document-words.js';
import { registerDrift } from './register-drift.js';

/** What the register tells that the approved one did not (RG01, RG03), and the other way round (RG02). */
export function judgeDrift(
  { document, version }: Approval,
  before: Register,
  { facts, file, register }: Pick<ApprovalContext, 'facts' | 'file' | 'register'>,
): readonly Finding[] {
  const { added, purposes, removed } = registerDrift(before, register, document);
  const named = { ...inWords({ document: documentWords(document) }), id: document, version };
  const locator = createSubjectLocator(register, facts);
  const find = (
    id: 'RG01' | 'RG02' | 'RG03',
    { activity, evidence }: { readonly activity: string; readonly evidence: Finding['evidence'] },
    rest: readonly string[],
    params: Readonly<Record<string, string>>,
  ): Finding => {
    const subject = pointer('activities', activity, ...rest);
    const details = { file, params: { ...named, activity, ...params }, subject };
    // What is gone has no place in the code any more.
    if (id === 'RG02' || evidence.length === 0) return approvalFinding(id, details);
    const at = locator.placeOf(subject, evidence);
    return approvalFinding(id, { ...details, evidence, ...(at && { at }) });
  };
  return [
    ...added.map((use) => find('RG01', use, ['data', use.category], { category: use.category })),
    ...removed.map((use) => find('RG02', use, ['data', use.category], { category: use.category })),
    // Art. 13(3) is about what people are told; the register has no readers to warn.
    ...(document === registerDocument ? [] : purposes).map((one) =>
      find('RG03', one, ['purposes'], { purposes: one.purposes.join(', ') }),
    ),
  ];
}
