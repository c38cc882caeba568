import type { Retention, RetentionRule, RetentionTerm } from '../retention/retention.js';

/** Events after which data kept on consent have lost their ground (Art. 17(1)(b)). */
export const withdrawalEvents: readonly string[] = ['consent.withdrawn', 'newsletter.unsubscribe', 'objection'];

/** A term and, inside `max` and `min`, those it is made of. */
function termsIn(term: RetentionTerm): readonly RetentionTerm[] {
  return term.kind === 'max' || term.kind === 'min' ? [term, ...term.of.flatMap(termsIn)] : [term];
}

/** Every term of every rule. */
export function termsOfRetention(retention: Retention | undefined): readonly RetentionTerm[] {
  return (retention?.rules ?? []).flatMap(termsIn);
}

/** Whether a term ends only when the person acts, or never: without a cap it has no known end. */
function isOpenEndedTerm(term: RetentionTerm): boolean {
  switch (term.kind) {
    case 'while':
      return term.plus === undefined;
    case 'until':
      return term.event === 'objection' && term.plus === undefined;
    case 'max':
      return term.of.some(isOpenEndedTerm);
    case 'min':
      return term.of.every(isOpenEndedTerm);
    case 'criterion':
    case 'none':
      return false;
  }
}

/** "Until objection" or "while customer" alone, without a cap. */
export function isOpenEnded(rule: RetentionRule): boolean {
  return rule.cap === undefined && isOpenEndedTerm(rule);
}

/** Whether nothing is kept at all. */
export function keepsNothing(retention: Retention | undefined): boolean {
  return retention?.rules.every((rule) => rule.kind === 'none') ?? false;
}
