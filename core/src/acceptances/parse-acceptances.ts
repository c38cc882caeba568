import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';
import type { Acceptance, Acceptances } from './acceptance.js';

import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { inWords } from '../facts/wording.js';
import { readRecord } from '../records/index.js';
import { acceptanceFinding } from './acceptance-finding.js';
import { acceptancesSchemas } from './generated/schemas.js';

/** An accepted finding, and where that stands. */
export interface LocatedAcceptance {
  readonly acceptance: Acceptance;
  readonly at?: Span;
}

/** The accepted findings of a project, in the order of the text. */
export interface ParsedAcceptances {
  /** Empty when the text cannot be read whole: half a list would accept what nobody accepted. */
  readonly acceptances: readonly LocatedAcceptance[];
  /** AC01, in the order of the text. */
  readonly findings: readonly Finding[];
}

const checkShape = createShapeChecker(() => inlineReferences(acceptancesSchemas, 'Acceptances'));

/**
 * Reads accepted findings.
 *
 * @param file - As findings shall name it: POSIX, relative to the workspace root.
 */
export function parseAcceptances(text: string, file: string): ParsedAcceptances {
  const { located, problems } = readRecord<Acceptances>(text, file, checkShape);
  if (located === undefined) {
    return {
      acceptances: [],
      findings: problems.map(({ problem, at }) =>
        acceptanceFinding('AC01', { params: inWords({ problem }), file, ...(at && { at }) }),
      ),
    };
  }
  return {
    acceptances: located.value.accepted.map((acceptance, index) => {
      const at = spanOfPart(located, `/accepted/${String(index)}`);
      return { acceptance, ...(at && { at }) };
    }),
    findings: [],
  };
}
