import type { Finding } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import { judgeUndecidedFields } from '@verklaar/core';

/** What is judged of a project: what the analysis found, and fields that nobody decided on (DF10), of which no document speaks. */
export function judgedFindings({ findings, reading }: Pick<Analysis, 'findings' | 'reading'>): readonly Finding[] {
  return [...findings, ...judgeUndecidedFields(reading.undecided)];
}
