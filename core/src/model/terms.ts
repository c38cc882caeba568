import type { UseTerms } from '../declarations/index.js';
import type { Activity, DataUse, Terms } from './register.js';

import { parseRetention } from '../retention/parse-retention.js';
import { sameData } from './canonical-json.js';

/** The terms that may be given beside an entry in `for`, on a field, and on an activity. */
const termNames = [
  'retention',
  'legalBasis',
  'law',
  'interest',
  'interestOf',
  'withdraw',
  'source',
  'provision',
  'art9Condition',
  'specialLaw',
] as const satisfies readonly (keyof Terms & keyof UseTerms)[];

export type TermName = (typeof termNames)[number];

function pick(from: Terms, names: readonly TermName[]): Terms {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

/** The terms of a declaration as the register holds them, with the retention parsed. */
export function readTerms(declared: UseTerms): Terms {
  const { retention, ...others } = declared;
  const parsed = retention === undefined ? undefined : parseRetention(retention).retention;
  return {
    ...pick(others, termNames.slice(1)),
    ...(retention !== undefined && { retention: { expression: retention, ...(parsed && { parsed }) } }),
  };
}

/** One declaration's terms over another's: each term of the nearer one replaces that of the farther one whole. */
export function nearestTerms(nearer: UseTerms, farther: UseTerms): UseTerms {
  const given = Object.fromEntries(
    termNames.filter((name) => nearer[name] !== undefined).map((name) => [name, nearer[name]]),
  ) as UseTerms;
  return { ...farther, ...given };
}

function saysTheSame(name: TermName, first: Terms, second: Terms): boolean {
  if (name === 'retention' && first.retention?.parsed && second.retention?.parsed) {
    return sameData(first.retention.parsed, second.retention.parsed);
  }
  return sameData(first[name], second[name]);
}

/** What of a use's terms differs from the activity's. */
export function overridesOf(terms: Terms, activity: Terms): Terms {
  return pick(
    terms,
    termNames.filter((name) => !saysTheSame(name, terms, activity)),
  );
}

/** The terms under which a use of data stands: its overrides, and the activity's for the rest. */
export function effectiveTerms(activity: Activity, use?: DataUse): Terms {
  return { ...pick(activity, termNames), ...use?.overrides };
}

/** The terms that something in an activity stands under: its data, or the activity itself while it names none. */
export function termsInForce(activity: Activity): readonly Terms[] {
  return activity.data.length === 0 ? [activity] : activity.data.map((use) => effectiveTerms(activity, use));
}

/** Whether any data of an activity rest on one of these legal bases. */
export function restsOn(activity: Activity, ...bases: readonly string[]): boolean {
  return termsInForce(activity).some(({ legalBasis }) => legalBasis !== undefined && bases.includes(legalBasis));
}
