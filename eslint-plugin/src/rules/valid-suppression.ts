import { isJudgedIn, judgeUndecidedFields, type SinkKind } from '@verklaar/core/linting';

import { flowsOfProgram } from '../analysis/judge-file.js';
import { readingOf } from '../analysis/reading-of.js';
import { partBySuppressions, suppressionsIn } from '../analysis/suppressions.js';
import { readOptions } from '../options/read-options.js';
import { createFindingRule } from './create-finding-rule.js';

const kinds: readonly SinkKind[] = [
  'advertising',
  'analytics',
  'browserStorage',
  'errorTracking',
  'errors',
  'logs',
  'prompts',
  'recipient',
  'urls',
];

/** A comment that ignores a finding names one that is there, says why, and until when. */
export const validSuppression = createFindingRule(
  'Hold comments that ignore findings to what they ignore, a reason and a day that is not past',
  (context, program) => {
    const file = readingOf(context, program);
    const { suppressions, findings: malformed } = suppressionsIn(file);
    if (suppressions.length === 0) return malformed.map((finding) => ({ finding }));
    const { reading, source, settings } = file;
    // As much as any choice of options may report: a comment is needless only when it is so for all of them.
    // Test files are left out with their cost, where they are quiet.
    const options = { ...readOptions({ infer: 'report' }, settings), ids: kinds, pseudonymised: kinds };
    const judged = [
      ...reading.findingsOf(source.fileName),
      ...reading.reasonsOf(source.fileName),
      ...judgeUndecidedFields(reading.undecidedIn(source.fileName)),
      ...flowsOfProgram(reading, options)(source.fileName, options).map(({ finding }) => finding),
    ];
    const { findings } = partBySuppressions(file, judged, isJudgedIn(options));
    return [...malformed, ...findings].map((finding) => ({ finding }));
  },
);
