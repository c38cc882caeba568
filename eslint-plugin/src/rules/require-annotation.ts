import { fixesForField, judgeUndecidedFields } from '@verklaar/core/linting';

import { readingOf } from '../analysis/reading-of.js';
import { createSuggestions } from '../suggestions/suggestions-of.js';
import { createFindingRule } from './create-finding-rule.js';

/** Beside fields that people decided on, none stays undecided that looks personal. */
export const requireAnnotation = createFindingRule(
  'Ask for a decision on fields that look personal, beside fields that were decided on',
  (context, program) => {
    const file = readingOf(context, program);
    const { reading, source } = file;
    const suggestionsOf = createSuggestions(file, context);
    return reading.undecidedIn(source.fileName).flatMap((field) =>
      judgeUndecidedFields([field]).map((finding) => ({
        finding,
        suggest: suggestionsOf((own) => fixesForField(field, own)),
      })),
    );
  },
);
