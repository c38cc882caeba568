import type { Finding } from '../../facts/finding.js';
import type { FixProject } from '../fix-project.js';
import type { Fix } from '../fix.js';

import { addTerm } from './add-term.js';
import { assignActivity } from './assign-activity.js';
import { correctTerm } from './correct-term.js';
import { dropSuppression } from './drop-suppression.js';
import { giveReason } from './give-reason.js';
import { ignoreFinding } from './ignore-finding.js';

/**
 * Changes that a finding by itself, with the facts of the project, is enough for. What answers a flow or an undecided field is
 * made by `fixesForFlow` and `fixesForField`; that a comment ignores it stands here.
 */
export function fixesForFinding(finding: Finding, project: FixProject): readonly Fix[] {
  return [...mends(finding, project), ...correctTerm(finding, project), ...ignoreFinding(finding, project)];
}

function mends(finding: Finding, project: FixProject): readonly Fix[] {
  switch (finding.id) {
    case 'AN10':
      return assignActivity(finding, project);
    case 'AN11':
    case 'DF11':
      return giveReason(finding, project);
    case 'LB01':
      return addTerm(finding, 'legalBasis', project);
    case 'RT01':
      return addTerm(finding, 'retention', project);
    case 'SP01':
      return addTerm(finding, 'art9Condition', project);
    case 'SU01':
      return dropSuppression(finding, project);
    default:
      return [];
  }
}
