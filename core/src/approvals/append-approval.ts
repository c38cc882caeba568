import type { Approval } from './approval.js';

import { type Appended, appendEntry } from '../records/index.js';

/** `$schema` of approvals and `$id` of their published schema (core/schemas). A name that leads nowhere: nothing is fetched. */
export const approvalsSchemaId = 'urn:verklaar:approvals:1';

/** Keys in the order in which a person reads them. */
const keys = [
  'document',
  'language',
  'version',
  'effectiveFrom',
  'approvedOn',
  'role',
  'reason',
  'words',
  'text',
  'model',
  'accepted',
] as const satisfies readonly (keyof Approval)[];

/**
 * Adds an approval to the text of `approvals.yaml`; every byte that stands there stays.
 *
 * @param text - The file as it is; `undefined` when there is none.
 * @returns undefined when nothing can be added to this text safely.
 */
export function appendApproval(text: string | undefined, approval: Approval): Appended {
  const entry = Object.fromEntries(keys.flatMap((key) => (approval[key] === undefined ? [] : [[key, approval[key]]])));
  return appendEntry(text, entry, {
    list: 'approvals',
    heading: [
      'Who approved which text, from which day. Written by "verklaar approve"; entries are added and never changed.',
      'The texts themselves stand in approved/.',
    ],
    head: { $schema: approvalsSchemaId, schemaVersion: 1 },
  });
}
