import type { Acceptance } from './acceptance.js';

import { type Appended, appendEntry } from '../records/index.js';

/** `$schema` of accepted findings and `$id` of their published schema (core/schemas). Nothing is fetched by it. */
export const acceptancesSchemaId = 'urn:verklaar:accepted:1';

/** Keys in the order in which a person reads them. */
const keys = [
  'finding',
  'subject',
  'params',
  'reason',
  'owner',
  'until',
] as const satisfies readonly (keyof Acceptance)[];

/**
 * Adds an accepted finding to the text of `accepted.yaml`; every byte that stands there stays.
 *
 * @param text - The file as it is; `undefined` when there is none.
 * @returns undefined when nothing can be added to this text safely.
 */
export function appendAcceptance(text: string | undefined, acceptance: Acceptance): Appended {
  const entry = Object.fromEntries(
    keys.flatMap((key) => (acceptance[key] === undefined ? [] : [[key, acceptance[key]]])),
  );
  return appendEntry(text, entry, {
    list: 'accepted',
    heading: ['Warnings and notes that are known and answered for, until a day. Errors cannot be accepted.'],
    head: { $schema: acceptancesSchemaId, schemaVersion: 1 },
  });
}
