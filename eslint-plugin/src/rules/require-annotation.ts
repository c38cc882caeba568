import { judgeUndecidedFields } from '@verklaar/core';

import { readingOf } from '../analysis/reading-of.js';
import { markPersonal } from '../suggestions/mark-personal.js';
import { createFindingRule } from './create-finding-rule.js';

/** Beside fields that people decided on, none stays undecided that looks personal. */
export const requireAnnotation = createFindingRule(
  'Ask for a decision on fields that look personal, beside fields that were decided on',
  (context, program) => {
    const { reading, services, source } = readingOf(context, program);
    return reading.undecidedIn(source.fileName).flatMap((field) =>
      judgeUndecidedFields([field]).map((finding) => ({
        finding,
        suggest: markPersonal(field, { context, services, source, reading }),
      })),
    );
  },
);
