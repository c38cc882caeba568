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
  readonly acceptances: Stored<ParsedAcceptances>;
  readonly approvals: Stored<ParsedApprovals>;
  readonly baseline: Stored<ParsedBaseline>;
}

/**
 * Reads them.
 *
 * @param output - Folder of the documents, relative to the root.
 * @param read - Text of a file relative to the root; undefined when it is not there.
 */
export function readDecisions(output: string, read: (file: string) => string | undefined): Decisions {
  function stored<Parsed>(name: string, parse: (text: string, file: string) => Parsed, none: Parsed): Stored<Parsed> {
    const file = output === '.' ? name : `${output}/${name}`;
    const text = read(file);
    return { file, parsed: text === undefined ? none : parse(text, file) };
  }
  return {
    acceptances: stored('accepted.yaml', parseAcceptances, { acceptances: [], findings: [] }),
    approvals: stored('approvals.yaml', parseApprovals, { approvals: [], findings: [] }),
    baseline: stored('baseline.json', parseBaseline, { findings: [] }),
  };
}

interface Stored<Parsed> {
  readonly file: string;
  readonly parsed: Parsed;
}
