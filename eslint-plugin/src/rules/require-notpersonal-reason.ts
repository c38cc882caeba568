import { readingOf } from '../analysis/reading-of.js';
import { createFindingRule } from './create-finding-rule.js';

/** A review that found a field not personal says why. */
export const requireNotpersonalReason = createFindingRule(
  'Ask for a reason that explains why a field is not personal',
  (context, program) => {
    const { reading, source } = readingOf(context, program);
    return reading.reasonsOf(source.fileName).map((finding) => ({ finding }));
  },
);
