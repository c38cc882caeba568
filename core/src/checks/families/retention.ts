import type { Activity, DataUse, Register } from '../../model/register.js';
import type { RetentionRule } from '../../retention/retention.js';

import { lawOf, statutoryPeriod } from '../../law/index.js';
import { pointer } from '../../model/pointer.js';
import { effectiveTerms } from '../../model/terms.js';
import { compareDurations } from '../../retention/index.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { isOpenEnded, termsOfRetention } from '../retention-terms.js';
import { type Scope, categoryOf, controlledScopes, scopesOf } from '../scopes.js';
import { textsMatching } from '../texts-matching.js';

function told(scope: Scope, params: Readonly<Record<string, string>> = {}): Raised {
  return {
    subject: `${scope.subject}/retention`,
    params: { activity: scope.activity.id, ...params },
    evidence: scope.evidence,
  };
}

function rulesOf(scope: Scope): readonly RetentionRule[] {
  return scope.terms.retention?.parsed?.rules ?? [];
}

const isKnownReference = (register: Register, ref: string): boolean =>
  Object.hasOwn(register.laws, ref) || lawOf(ref) !== undefined;

/** Two uses of one category, about the same persons, that start at the same event but end differently. */
function conflict(activity: Activity, first: DataUse, second: DataUse): boolean {
  if (first.category !== second.category) return false;
  const sharesPersons =
    first.dataSubjects.length === 0 ||
    second.dataSubjects.length === 0 ||
    first.dataSubjects.some((subject) => second.dataSubjects.includes(subject));
  if (!sharesPersons) return false;
  const termsOf = (use: DataUse) => termsOfRetention(effectiveTerms(activity, use).retention?.parsed);
  return termsOf(first).some((one) =>
    termsOf(second).some(
      (other) =>
        one.kind === 'until' &&
        other.kind === 'until' &&
        one.event === other.event &&
        one.yearEnd === other.yearEnd &&
        compareDurations(one.plus ?? 'P0D', other.plus ?? 'P0D') !== 0,
    ),
  );
}

function expressionOf(activity: Activity, use: DataUse): string {
  return effectiveTerms(activity, use).retention?.expression ?? '';
}

/** The longest period that the laws of a rule prescribe, as far as it was read in a source. */
function prescribed(rule: RetentionRule): string | undefined {
  return (rule.law ?? [])
    .map(statutoryPeriod)
    .flatMap((period) => (period?.verified === true ? [period.period] : []))
    .sort(compareDurations)
    .at(-1);
}

/** Retention (Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR). */
export const retentionChecks = defineChecks({
  RT01: {
    severity: 'error',
    articles: ['GDPR 13(2)(a)', 'GDPR 30(1)(f)', 'GDPR 5(1)(e)'],
    blocks: 'both',
    rows: ['S46'],
    message: {
      en: 'No retention for {category} in "{activity}".',
      nl: 'Geen bewaartermijn voor {category} in "{activity}".',
    },
    remedy: {
      en: 'Add `retention` to the field or the activity, e.g. `P1Y after customer.end`.',
      nl: 'Voeg `retention` toe aan het veld of de verwerking, bv. `P1Y after customer.end`.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'retention')
        .filter(({ terms }) => terms.retention === undefined)
        .map((scope) => told(scope, categoryOf(scope))),
  },
  RT02: {
    severity: 'error',
    articles: ['GDPR 13(2)(a)'],
    blocks: 'statement',
    message: {
      en: '"{text}" is neither a period nor a criterion.',
      nl: '"{text}" is geen termijn en geen criterium.',
    },
    remedy: {
      en: 'Give a period or an event in `retention`; a `criterion(key)` needs its text, declared as an own event with that key.',
      nl: 'Geef een termijn of gebeurtenis in `retention`; een `criterion(key)` heeft zijn tekst nodig, opgegeven als eigen gebeurtenis met die sleutel.',
    },
    run: ({ register }) => [
      ...controlledScopes(register, 'retention').flatMap((scope) =>
        termsOfRetention(scope.terms.retention?.parsed).flatMap((term) =>
          term.kind === 'criterion' && !register.terms.events.some((event) => event.id === term.key)
            ? [told(scope, { text: `criterion(${term.key})` })]
            : [],
        ),
      ),
      ...textsMatching(register, textPatterns.noPeriod),
    ],
  },
  RT03: {
    severity: 'warning',
    articles: ['GDPR 5(1)(a)', 'GDPR 5(1)(e)'],
    blocks: 'none',
    message: {
      en: 'Conflicting periods for {category} in "{activity}": {first} and {second}.',
      nl: 'Strijdige termijnen voor {category} in "{activity}": {first} en {second}.',
    },
    remedy: {
      en: 'Choose one period, or say in which activity each applies.',
      nl: 'Kies één termijn, of zeg in welke verwerking elk geldt.',
    },
    run: ({ register }) =>
      register.activities.flatMap((activity) =>
        activity.data.flatMap((first, index) =>
          activity.data
            .slice(index + 1)
            .filter((second) => conflict(activity, first, second))
            .map((second) => ({
              subject: pointer('activities', activity.id, 'data', first.category, 'retention'),
              params: {
                activity: activity.id,
                category: first.category,
                first: expressionOf(activity, first),
                second: expressionOf(activity, second),
              },
              evidence: [...first.evidence, ...second.evidence],
            })),
        ),
      ),
  },
  RT06: {
    severity: 'error',
    articles: ['GDPR 6(1)(c)', 'GDPR 13(2)(a)'],
    blocks: 'both',
    rows: ['S47'],
    message: {
      en: 'The retention of "{activity}" is by law, but the law is missing or unknown: {retention}.',
      nl: 'De bewaartermijn van "{activity}" is wettelijk, maar de wet ontbreekt of is onbekend: {retention}.',
    },
    remedy: {
      en: 'Add `law:` with a reference of the law pack, or declare the reference in `laws` of the config.',
      nl: 'Voeg `law:` toe met een verwijzing uit het wettenpakket, of geef de verwijzing op in `laws` van de config.',
    },
    run: ({ register }) =>
      register.activities
        .flatMap((activity) => scopesOf(activity, ['retention']))
        .filter((scope) =>
          rulesOf(scope).some(
            (rule) =>
              (rule.ground === 'law' && (rule.law ?? []).length === 0) ||
              (rule.law ?? []).some((ref) => !isKnownReference(register, ref)),
          ),
        )
        .map((scope) => told(scope, { retention: scope.terms.retention?.expression ?? '' })),
  },
  RT07: {
    severity: 'warning',
    articles: ['GDPR 5(1)(e)'],
    blocks: 'none',
    message: {
      en: 'The retention of "{activity}" ({declared}) differs from the period of the law it names ({prescribed}).',
      nl: 'De bewaartermijn van "{activity}" ({declared}) wijkt af van de termijn van de genoemde wet ({prescribed}).',
    },
    remedy: {
      en: 'Check the law; keep the data as long as it says, and no longer on that ground.',
      nl: 'Ga de wet na; bewaar de gegevens zo lang als zij zegt, en niet langer op die grond.',
    },
    run: ({ register }) =>
      register.activities
        .flatMap((activity) => scopesOf(activity, ['retention']))
        .flatMap((scope) =>
          rulesOf(scope).flatMap((rule) => {
            const period = prescribed(rule);
            const declared = 'plus' in rule ? rule.plus : undefined;
            if (period === undefined || declared === undefined || compareDurations(declared, period) === 0) return [];
            return [told(scope, { declared, prescribed: period })];
          }),
        ),
  },
  RT08: {
    severity: 'warning',
    articles: ['GDPR 5(1)(e)'],
    blocks: 'none',
    message: {
      en: 'The retention of "{activity}" has no known end: {retention}.',
      nl: 'De bewaartermijn van "{activity}" heeft geen bekend einde: {retention}.',
    },
    remedy: {
      en: 'Add a maximum: `cap P2Y`.',
      nl: 'Voeg een maximum toe: `cap P2Y`.',
    },
    run: ({ register }) =>
      register.activities
        .flatMap((activity) => scopesOf(activity, ['retention']))
        .filter((scope) => rulesOf(scope).some(isOpenEnded))
        .map((scope) => told(scope, { retention: scope.terms.retention?.expression ?? '' })),
  },
});
