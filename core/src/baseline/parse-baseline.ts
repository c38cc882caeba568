import type { Finding } from '../facts/finding.js';
import type { Located } from '../facts/located.js';
import type { Wording } from '../facts/wording.js';
import type { Baseline } from './baseline.js';

import { checkCatalogue } from '../checks/index.js';
import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { inWords } from '../facts/wording.js';
import { readRecord, type RecordProblem } from '../records/index.js';
import { isSuppressible } from '../suppressions/index.js';
import { keyOf } from './entry-of.js';
import { baselineSchemas } from './generated/schemas.js';

/** A baseline, or why there is none. */
export interface ParsedBaseline {
  /** Absent when there is any finding: half a baseline would accept what nobody listed. */
  readonly baseline?: Baseline;
  /** SU06, in the order of the text. */
  readonly findings: readonly Finding[];
}

const checkShape = createShapeChecker(() => inlineReferences(baselineSchemas, 'Baseline'));

/**
 * Reads a baseline.
 *
 * @param file - As findings shall name it: POSIX, relative to the workspace root.
 */
export function parseBaseline(text: string, file: string): ParsedBaseline {
  const { located, problems } = readRecord<Baseline>(text, file, checkShape);
  const found = located === undefined ? problems : problemsOf(located);
  if (located !== undefined && found.length === 0) return { baseline: located.value, findings: [] };
  return { findings: found.map((problem) => toFinding(problem, file)) };
}

function problemsOf(located: Located<Baseline>): readonly RecordProblem[] {
  const seen = new Set<string>();
  return located.value.findings.flatMap((entry, index): readonly RecordProblem[] => {
    const at = spanOfPart(located, `/findings/${String(index)}`);
    if (!isSuppressible(entry.id)) return [{ problem: notSuppressible(entry.id), at }];
    const key = keyOf(entry);
    if (seen.has(key)) return [{ problem: twice, at }];
    seen.add(key);
    return [];
  });
}

function toFinding({ problem, at }: RecordProblem, file: string): Finding {
  return {
    id: 'SU06',
    severity: checkCatalogue.SU06.severity,
    params: inWords({ problem }),
    subject: '/baseline',
    evidence: [{ file, symbol: '' }],
    ...(at && { at }),
  };
}

const twice: Wording = {
  en: 'this entry stands here twice, as after a merge',
  nl: 'deze vermelding staat er twee keer, zoals na een merge',
};

function notSuppressible(id: string): Wording {
  return {
    en: `"${id}" is no finding that a baseline can accept`,
    nl: `"${id}" is geen melding die een baseline kan aanvaarden`,
  };
}
