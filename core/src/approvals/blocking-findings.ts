import type { Finding } from '../facts/finding.js';
import type { Register } from '../model/register.js';

import { checkCatalogue, isFindingId } from '../checks/index.js';
import { segmentsOf } from '../model/pointer.js';
import { selectActivities } from '../model/select-activities.js';
import { registerDocument } from './current-approval.js';

/**
 * The findings that keep a document from being approved: errors whose check holds up documents of this kind, about something
 * that this document tells.
 *
 * @param document - `register`, or the id of a statement.
 */
export function blockingFindings(
  findings: readonly Finding[],
  register: Register,
  document: string,
): readonly Finding[] {
  const kind = document === registerDocument ? 'register' : 'statement';
  const tells = isToldBy(register, document);
  return findings.filter(({ id, severity, subject }) => {
    if (severity !== 'error') return false;
    // A check of a newer version: whatever it holds up, a person has to look.
    const blocks = isFindingId(id) ? checkCatalogue[id].blocks : 'both';
    return (blocks === 'both' || blocks === kind) && tells(subject);
  });
}

/**
 * Whether a document tells what a finding is about, by the subject of the finding. What belongs to no activity, recipient or
 * statement concerns all documents.
 */
export function isToldBy(register: Register, document: string): (subject: string) => boolean {
  if (document === registerDocument) return () => true;
  const statement = register.statements.find((one) => one.id === document);
  const activities = statement === undefined ? [] : selectActivities(register, statement);
  const told = new Set(activities.map((activity) => activity.id));
  const linked = new Set(activities.flatMap(({ recipients }) => recipients.map(({ recipient }) => recipient)));
  const isShared = (recipient: string): boolean =>
    register.activities.some(({ recipients }) => recipients.some((link) => link.recipient === recipient));
  return (subject) => {
    const [list, name = ''] = segmentsOf(subject);
    switch (list) {
      case 'activities':
        // One that no statement tells yet may belong in this one.
        return told.has(name) || register.activities.every((activity) => activity.id !== name);
      case 'recipients':
        return linked.has(name) || !isShared(name);
      case 'statements':
        return name === document;
      default:
        return true;
    }
  };
}
