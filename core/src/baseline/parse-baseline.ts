import type { ShapeProblem } from '../declarations/shape/shape-problem.js';
import type { Finding } from '../facts/finding.js';
import type { Located } from '../facts/located.js';
import type { Span } from '../facts/location.js';
import type { Wording } from '../facts/wording.js';
import type { Baseline } from './baseline.js';

import { checkCatalogue } from '../checks/index.js';
import { readText } from '../config/read/read-text.js';
import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { anyTerm } from '../declarations/term-lookup.js';
import { inWords } from '../facts/wording.js';
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

interface Problem {
  readonly problem: Wording;
  readonly at?: Span | undefined;
}

const checkShape = createShapeChecker(() => inlineReferences(baselineSchemas, 'Baseline'));

/**
 * Reads a baseline.
 *
 * @param file - As findings shall name it: POSIX, relative to the workspace root.
 */
export function parseBaseline(text: string, file: string): ParsedBaseline {
  const { located, problems, refusedKeys } = readText(text, file);
  const found = [
    ...problems,
    ...refusedKeys.map(({ key, at }) => ({ problem: unknownKey(key), at })),
    // What is left of a damaged text would only give findings about what the damage hides.
    ...(located === undefined || problems.length > 0 ? [] : problemsOf(located)),
  ];
  if (located !== undefined && found.length === 0) {
    // The shape has just been checked.
    return { baseline: located.value as unknown as Baseline, findings: [] };
  }
  const reported = found.length === 0 ? [{ problem: noText }] : found;
  return { findings: reported.map((problem) => toFinding(problem, file)) };
}

function problemsOf(located: Located): readonly Problem[] {
  const ofShape = checkShape(located.value, anyTerm);
  if (ofShape.length > 0) {
    return ofShape.map((problem) => ({ problem: wordsOf(problem), at: spanOfPart(located, problem.pointer) }));
  }
  // The shape has just been checked.
  const { findings } = located.value as unknown as Baseline;
  const seen = new Set<string>();
  return findings.flatMap((entry, index): readonly Problem[] => {
    const at = spanOfPart(located, `/findings/${String(index)}`);
    if (!isSuppressible(entry.id)) return [{ problem: notSuppressible(entry.id), at }];
    const key = keyOf(entry);
    if (seen.has(key)) return [{ problem: twice, at }];
    seen.add(key);
    return [];
  });
}

function wordsOf(problem: ShapeProblem): Wording {
  switch (problem.kind) {
    case 'unknownKey':
      return unknownKey(problem.key);
    case 'missingKey':
      return { en: `\`${problem.key}\` is missing`, nl: `\`${problem.key}\` ontbreekt` };
    case 'wrongValue': {
      const { expected, found, pointer } = problem;
      const place = pointer === '' ? '' : `\`${pointer}\` `;
      return {
        en: `${place}must be ${expected}, not ${found}`,
        nl: `${place}moet ${expected} zijn, niet ${found}`,
      };
    }
    case 'unknownTerm':
    case 'unreadableRetention':
      // The schema of a baseline names no terms and no retention.
      throw new Error(`A baseline was judged by a schema of something else: ${problem.kind}`);
  }
}

function toFinding({ problem, at }: Problem, file: string): Finding {
  return {
    id: 'SU06',
    severity: checkCatalogue.SU06.severity,
    params: inWords({ problem }),
    subject: '/baseline',
    evidence: [{ file, symbol: '' }],
    ...(at && { at }),
  };
}

const noText: Wording = { en: 'there is nothing in it', nl: 'er staat niets in' };
const twice: Wording = {
  en: 'this entry stands here twice, as after a merge',
  nl: 'deze vermelding staat er twee keer, zoals na een merge',
};

function unknownKey(key: string): Wording {
  return { en: `\`${key}\` is no key of a baseline`, nl: `\`${key}\` is geen sleutel van een baseline` };
}

function notSuppressible(id: string): Wording {
  return {
    en: `"${id}" is no finding that a baseline can accept`,
    nl: `"${id}" is geen melding die een baseline kan aanvaarden`,
  };
}
