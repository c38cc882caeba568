import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';
import type { Judged } from './register-builder.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';

/** The subjects of the findings with an id. */
export function subjectsOf(judged: Judged, id: string): readonly string[] {
  return judged.findings.filter((finding) => finding.id === id).map((finding) => finding.subject);
}

/** Asserts that a finding is told in both languages without a gap. */
function assertTold(finding: Finding): void {
  for (const language of ['en', 'nl'] as const) {
    const { message, remedy } = describeFinding(finding, language);
    assert.ok(message.length > 0 && remedy.length > 0, finding.id);
    assert.doesNotMatch(`${message} ${remedy}`, /\{\w+\}/u, finding.id);
  }
}

/** Asserts that a check finds these subjects in one register, and nothing in its nearest sound neighbour. */
export function assertFinds(
  id: string,
  faulty: Judged,
  subjects: readonly string[],
  sound: Judged,
): readonly Finding[] {
  assert.deepEqual(subjectsOf(faulty, id), subjects);
  assert.deepEqual(subjectsOf(sound, id), []);
  const found = faulty.findings.filter((finding) => finding.id === id);
  found.forEach(assertTold);
  return found;
}
