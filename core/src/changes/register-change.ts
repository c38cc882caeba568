import type { Activity, Register, Terms } from '../model/register.js';
import type { PurposeId } from '../vocabulary/ids.js';
import type { Difference } from './difference.js';

import { segmentsOf } from '../model/pointer.js';
import { articlesOf } from './articles-of.js';
import { compareRegisters } from './compare-registers.js';
import { compareRetention } from './compare-retention.js';

/** A difference between two registers with what it means in law. */
export type RegisterChange = Difference & {
  /** Articles of the GDPR, the most telling first: `13(2)(a)`. */
  readonly articles: readonly string[];
  /** Of a retention, when both can be compared. */
  readonly direction?: 'longer' | 'shorter';
  /** People must hear of it before it starts: data get a purpose they did not have (Art. 13(3), 14(4)). */
  readonly announce?: true;
};

/** What has changed from one register to another, each place once, in the order of the registers. */
export function registerChanges(before: Register, after: Register): readonly RegisterChange[] {
  return compareRegisters(before, after).map((difference) => {
    const steps = segmentsOf(difference.subject);
    const direction = directionOf(difference, steps);
    return {
      ...difference,
      articles: articlesOf(steps),
      ...(direction !== undefined && { direction }),
      ...(bringsPurpose(difference, steps, before) && { announce: true as const }),
    };
  });
}

function directionOf(difference: Difference, steps: readonly string[]): 'longer' | 'shorter' | undefined {
  if (difference.kind !== 'changed' || steps[0] !== 'activities' || steps.at(-1) !== 'retention') return undefined;
  const [before, after] = [difference.before, difference.after] as readonly NonNullable<Terms['retention']>[];
  return before?.parsed && after?.parsed ? compareRetention(before.parsed, after.parsed) : undefined;
}

/**
 * A purpose of our own that was not there: of an activity that was, or of a new one that takes no other's place. What we do for
 * others, they announce.
 */
function bringsPurpose(
  difference: Difference,
  [list, , property, ...rest]: readonly string[],
  before: Register,
): boolean {
  if (list !== 'activities' || difference.kind === 'removed') return false;
  if (property === undefined) {
    const { purposes, role, status } = difference.after as Activity;
    const former = before.activities.find(({ id }) => id === status?.replaces);
    return role !== 'processor' && (former === undefined || purposes.some((one) => !former.purposes.includes(one)));
  }
  if (property !== 'purposes' || rest.length > 0) return false;
  const known = difference.kind === 'changed' ? (difference.before as readonly PurposeId[]) : [];
  return (difference.after as readonly PurposeId[]).some((purpose) => !known.includes(purpose));
}
