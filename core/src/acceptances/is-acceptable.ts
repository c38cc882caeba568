import type { Finding } from '../facts/finding.js';

import { isFindingId } from '../checks/index.js';

/** Findings about what people accepted and approved: to accept those would be to accept oneself. */
const aboutPeople = /^(?:AC|AP|SU)\d/u;

/** Why findings of an id can be accepted by nobody; `undefined`: they can, as far as they are no errors. */
export function refusalOf(id: string): 'ofPeople' | 'unknown' | undefined {
  if (!isFindingId(id)) return 'unknown';
  return aboutPeople.test(id) ? 'ofPeople' : undefined;
}

/** Whether somebody may answer for a finding as it is: warnings and notes, never errors. */
export function isAcceptable({ id, severity }: Pick<Finding, 'id' | 'severity'>): boolean {
  return severity !== 'error' && refusalOf(id) === undefined;
}
