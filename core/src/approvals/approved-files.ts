import type { Finding } from '../facts/finding.js';
import type { Json } from '../facts/located.js';
import type { Register } from '../model/register.js';
import type { Approval } from './approval.js';
import type { ApprovalContext } from './judge-approvals.js';
import type { LocatedApproval } from './parse-approvals.js';

import { validateRegister } from '../model/validate-register.js';
import { approvalFinding } from './approval-finding.js';
import { approvedRegisterPath, approvedTextPath } from './current-approval.js';
import { hashText } from './hash-text.js';

/** The files that keep what was approved. */
export interface ApprovedFiles {
  /** Those that are missing (AP04) or not what was approved (AP05). */
  findingsOf(located: LocatedApproval): readonly Finding[];
  /** The register that was approved; `undefined` when nobody can show it. */
  registerOf(approval: Approval): Register | undefined;
}

export function createApprovedFiles({
  file,
  nameOf,
  read,
}: Pick<ApprovalContext, 'file' | 'nameOf' | 'read'>): ApprovedFiles {
  const registers = new Map<string, Register | undefined>();
  const judge = (path: string, hash: string, { approval, at }: LocatedApproval): readonly Finding[] => {
    const text = read(path);
    if (text !== undefined && hashText(text) === hash) return [];
    const params = { path: nameOf(path), version: approval.version };
    return [approvalFinding(text === undefined ? 'AP04' : 'AP05', { params, file, approval, ...(at && { at }) })];
  };
  return {
    findingsOf: (located) => [
      ...judge(approvedTextPath(located.approval), located.approval.text, located),
      ...judge(approvedRegisterPath(located.approval), located.approval.model, located),
    ],
    registerOf: (approval) => {
      const { model } = approval;
      if (!registers.has(model)) registers.set(model, readRegister(read(approvedRegisterPath(approval)), model));
      return registers.get(model);
    },
  };
}

function readRegister(text: string | undefined, hash: string): Register | undefined {
  if (text === undefined || hashText(text) !== hash) return undefined;
  try {
    return validateRegister(JSON.parse(text) as Json).register;
  } catch {
    // It is what was approved, and no JSON: it was approved as such by hand, and tells nothing.
    return undefined;
  }
}
