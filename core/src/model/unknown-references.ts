import type { Finding } from '../facts/finding.js';
import type { Reference, ReferenceKind } from './references.js';

import { suggest } from '../vocabulary/suggest.js';
import { pointer } from './pointer.js';
import { spanAt } from './span-at.js';

/** The ids that are declared, by the kind of reference that may name them. */
export type DeclaredIds = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

type Complaint = Pick<Finding, 'id' | 'params' | 'severity' | 'subject'>;

function complain({ kind, id }: Reference, suggestion: string): Complaint {
  switch (kind) {
    case 'activity':
      return {
        id: 'AN07',
        severity: 'error',
        params: { activity: id, suggestion },
        subject: pointer('activities', id),
      };
    case 'recipient':
    case 'source':
      return {
        id: 'AN08',
        severity: 'error',
        params: { recipient: id, suggestion },
        subject: pointer('recipients', id),
      };
    case 'organisation':
      return {
        id: 'AN02',
        severity: 'error',
        params: { value: id, property: 'controllers', suggestion },
        subject: pointer('organisations', id),
      };
  }
}

/** A finding for every place that names what is declared nowhere, with the nearest declared id. */
export function reportUnknownReferences(references: readonly Reference[], declared: DeclaredIds): readonly Finding[] {
  return references
    .filter((reference) => !declared[reference.kind].has(reference.id))
    .map((reference) => {
      const at = spanAt(reference.located, reference.part);
      return {
        ...complain(reference, suggest(reference.id, [...declared[reference.kind]]) ?? ''),
        evidence: [reference.fact.evidence],
        ...(at && { at }),
      };
    });
}
