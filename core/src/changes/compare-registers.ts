import type { Register } from '../model/register.js';
import type { Difference } from './difference.js';

import { byKey, byProperty, ignored } from './compare-parts.js';

const entry = byProperty({ evidence: ignored });
const named = byKey('id', entry);

/** How a register is taken apart. What is not named here is compared as a whole: a new property can never go unseen. */
const compareRegister = byProperty({
  $schema: ignored,
  schemaVersion: ignored,
  // What code was seen to do is evidence: what it means for people stands in the declarations and the findings.
  observed: ignored,
  organisations: named,
  activities: byKey(
    'id',
    byProperty({
      evidence: ignored,
      data: byKey('category', byProperty({ evidence: ignored, overrides: byProperty() })),
      recipients: byKey('recipient', entry),
    }),
  ),
  recipients: byKey(
    'id',
    byProperty({ evidence: ignored, observed: ignored, transfers: byKey('country', byProperty()) }),
  ),
  terminalAccess: byKey('key', byProperty({ evidence: ignored, observed: ignored })),
  collectionPoints: named,
  rights: byProperty({ routes: named }),
  statements: byKey('id', byProperty()),
  terms: byProperty({ categories: named, dataSubjects: named, purposes: named, events: named, states: named }),
  security: byProperty(),
  cookies: byProperty(),
  assertions: byProperty(),
  laws: byProperty(),
});

/**
 * Every place at which two registers differ, by JSON pointer by id, in the order of the registers. Evidence is no difference:
 * code that moves changes nothing for anybody.
 */
export function compareRegisters(before: Register, after: Register): readonly Difference[] {
  return compareRegister([], before, after);
}
