import type { Duration, Retention, RetentionRule } from '../retention/index.js';

import { sameData } from '../model/canonical-json.js';
import { daysOf } from '../retention/index.js';

/**
 * Whether data are kept longer or shorter than they were. Only periods that end at the same moment can be compared; anything
 * else is `undefined`: another moment may come sooner or later, and nobody knows.
 */
export function compareRetention(before: Retention, after: Retention): 'longer' | 'shorter' | undefined {
  const [old, ...others] = before.rules;
  const [now, ...more] = after.rules;
  if (old === undefined || now === undefined || others.length > 0 || more.length > 0) return undefined;
  const [was, is] = [periodOf(old), periodOf(now)];
  if (was === undefined || is === undefined || !sameData(was.rest, is.rest)) return undefined;
  // A register of elsewhere may say anything; its periods are compared as far as they are periods.
  const [daysBefore, daysAfter] = [daysOf(was.plus), daysOf(is.plus)];
  if (daysBefore === undefined || daysAfter === undefined || daysBefore === daysAfter) return undefined;
  return daysAfter > daysBefore ? 'longer' : 'shorter';
}

/** The period that runs from a moment, and everything else the rule says. A law or reason given for it changes no moment. */
function periodOf(rule: RetentionRule): { readonly plus: Duration; readonly rest: unknown } | undefined {
  if (rule.kind !== 'until' && rule.kind !== 'while') return undefined;
  const { plus = 'P0D', ...rest } = rule;
  return { plus, rest: { ...rest, law: undefined, ground: undefined, then: undefined } };
}
