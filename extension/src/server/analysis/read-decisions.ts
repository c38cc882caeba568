import {
  type ParsedAcceptances,
  type ParsedApprovals,
  type ParsedBaseline,
  parseAcceptances,
  parseApprovals,
  parseBaseline,
} from '@verklaar/core';

/** What people decided about findings and documents, as it stands in the folder of the documents. */
export interface Decisions {
  readonly acceptances: { readonly file: string; readonly parsed: ParsedAcceptances };
  readonly approvals: { readonly file: string; readonly parsed: ParsedApprovals };
  readonly baseline: { readonly file: string; readonly parsed: ParsedBaseline };
}

/** Names of the files of decisions. */
export const decisionNames = ['accepted.yaml', 'approvals.yaml', 'baseline.json'] as const;

/**
 * Reads them.
 *
 * @param output - Folder of the documents, relative to the root.
 * @param read - Text of a file relative to the root; undefined when it is not there.
 */
export function readDecisions(output: string, read: (file: string) => string | undefined): Decisions {
  const [accepted, approved, listed] = decisionNames.map((name) => {
    const file = output === '.' ? name : `${output}/${name}`;
    return { file, text: read(file) };
  }) as [StoredText, StoredText, StoredText];
  return {
    acceptances: {
      file: accepted.file,
      parsed:
        accepted.text === undefined
          ? { acceptances: [], findings: [] }
          : parseAcceptances(accepted.text, accepted.file),
    },
    approvals: {
      file: approved.file,
      parsed:
        approved.text === undefined ? { approvals: [], findings: [] } : parseApprovals(approved.text, approved.file),
    },
    baseline: {
      file: listed.file,
      parsed: listed.text === undefined ? { findings: [] } : parseBaseline(listed.text, listed.file),
    },
  };
}

interface StoredText {
  readonly file: string;
  readonly text: string | undefined;
}
