import type { Retention, RetentionRule, RetentionTerm } from './retention.js';

/** Writes a retention in its canonical text, which reads back as the same retention. */
export function formatRetention(retention: Retention): string {
  return retention.rules.map(formatRule).join('; ');
}

function formatRule(rule: RetentionRule): string {
  const clauses = [
    rule.cap && `cap ${rule.cap}`,
    ...(rule.law ?? []).map((reference) => `law:${reference}`),
    rule.ground && `ground:${rule.ground}`,
    rule.then && `then:${rule.then}`,
    rule.early && `early:${rule.early}`,
    rule.for && `for:${rule.for.join(', ')}`,
  ];
  return [formatTerm(rule), ...clauses.filter((clause) => clause !== undefined)].join(' ');
}

function formatTerm(term: RetentionTerm): string {
  switch (term.kind) {
    case 'until': {
      const event = term.yearEnd ? `year-end(${term.event})` : term.event;
      if (term.plus === undefined) return `until ${event}`;
      return event === 'collected' ? term.plus : `${term.plus} after ${event}`;
    }
    case 'while':
      return term.plus === undefined ? `while ${term.state}` : `while ${term.state} + ${term.plus}`;
    case 'max':
    case 'min':
      return `${term.kind}(${term.of.map(formatTerm).join(', ')})`;
    case 'criterion':
      return `criterion(${term.key})`;
    case 'none':
      return 'none';
  }
}
