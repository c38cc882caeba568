import type { Finding } from '@verklaar/core/linting';

import type { LocatedConfig } from '../analysis/read-program.js';

import { readingOf } from '../analysis/reading-of.js';
import { mayBeDeclaredInConfig } from '../may-be-declared-in-config.js';
import { createFindingRule } from './create-finding-rule.js';

/** An annotation can be read without running the code, and says only what the vocabulary and the law know. */
export const validAnnotation = createFindingRule(
  'Hold annotations of personal data to their shape, the vocabulary and the grammar of retention',
  (context, program) => {
    const { reading, settings, source } = readingOf(context, program);
    const findings = reading.findingsOf(source.fileName).filter((finding) => isReported(finding, settings.config));
    return findings.map((finding) => ({ finding }));
  },
);

function isReported(finding: Finding, config: LocatedConfig | undefined): boolean {
  // A file that cannot be parsed is ESLint's to report.
  if (finding.id === 'AN14') return false;
  return config !== undefined || !mayBeDeclaredInConfig(finding);
}
