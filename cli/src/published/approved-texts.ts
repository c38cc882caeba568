import {
  type Approval,
  type ApprovedText,
  approvedRegisterPath,
  type ApprovedRegister,
  approvedTextPath,
  hashText,
  validateRegister,
} from '@verklaar/core';

import type { StoredDocuments } from '../documents/document-store.js';

import { withUnixLineEnds } from '../documents/manifest.js';

/** What is kept of approvals, as far as it is still what was approved. */
export interface Kept<Content> {
  /** Oldest first. */
  readonly kept: readonly Content[];
  /** Files, in the folder of the documents, that are gone or changed. */
  readonly lost: readonly string[];
}

/** The texts of approvals. */
export function keptTexts(approvals: readonly Approval[], stored: StoredDocuments): Kept<ApprovedText> {
  return gather(approvals, (approval) => {
    const path = approvedTextPath(approval);
    const markdown = readKept(stored, path, approval.text);
    const { effectiveFrom, version } = approval;
    return markdown === undefined ? path : { version, effectiveFrom, markdown };
  });
}

/** The registers of approvals. */
export function keptRegisters(approvals: readonly Approval[], stored: StoredDocuments): Kept<ApprovedRegister> {
  return gather(approvals, (approval) => {
    const path = approvedRegisterPath(approval);
    const text = readKept(stored, path, approval.model);
    const register = text === undefined ? undefined : parseRegister(text);
    return register === undefined ? path : { effectiveFrom: approval.effectiveFrom, register };
  });
}

function gather<Content extends object>(
  approvals: readonly Approval[],
  read: (approval: Approval) => Content | string,
): Kept<Content> {
  const results = approvals.map(read);
  return {
    kept: results.filter((result) => typeof result !== 'string'),
    lost: [...new Set(results.filter((result) => typeof result === 'string'))],
  };
}

function readKept(stored: StoredDocuments, path: string, hash: string): string | undefined {
  const text = stored.read(path);
  return text !== undefined && hashText(text) === hash ? withUnixLineEnds(text) : undefined;
}

function parseRegister(text: string): ApprovedRegister['register'] | undefined {
  try {
    return validateRegister(JSON.parse(text) as Parameters<typeof validateRegister>[0]).register;
  } catch {
    // What is kept is what was approved, and no JSON: nobody can say what it lists.
    return undefined;
  }
}
