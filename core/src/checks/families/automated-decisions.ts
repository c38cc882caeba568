import type { AutomatedDecision } from '../../declarations/index.js';
import type { Activity, Register } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { effectiveTerms } from '../../model/terms.js';
import { isSpecialCategory } from '../../vocabulary/index.js';
import { defineChecks } from '../define-checks.js';

interface Decided {
  readonly activity: Activity;
  readonly decision: AutomatedDecision;
}

function decisionsOf(register: Register): readonly Decided[] {
  return register.activities.flatMap((activity) =>
    typeof activity.automatedDecision === 'object' ? [{ activity, decision: activity.automatedDecision }] : [],
  );
}

/** Properties of a decision that are missing, one finding each. */
function missing({ activity, decision }: Decided, properties: readonly (keyof AutomatedDecision)[]) {
  return properties
    .filter((property) => decision[property] === undefined)
    .map((property) => ({
      subject: pointer('activities', activity.id, 'automatedDecision', property),
      params: { activity: activity.id, missing: property },
    }));
}

function usesCreditScore(register: Register, activity: Activity): boolean {
  return (
    activity.data.some((use) => use.category === 'payment.creditScore') ||
    activity.recipients.some((link) =>
      register.recipients.some((recipient) => recipient.id === link.recipient && recipient.kind === 'creditBureau'),
    )
  );
}

/** Automated decisions (Art. 13(2)(f), 22 GDPR). */
export const automatedDecisionChecks = defineChecks({
  AD01: {
    severity: 'error',
    articles: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)'],
    blocks: 'statement',
    rows: ['S34'],
    message: {
      en: 'The automated decision of "{activity}" lacks {missing}.',
      nl: 'Bij het geautomatiseerde besluit van "{activity}" ontbreekt {missing}.',
    },
    remedy: {
      en: 'Say in `automatedDecision` how the decision comes about (`logic`), what it means (`significance`) and what follows (`consequences`).',
      nl: 'Zeg in `automatedDecision` hoe het besluit tot stand komt (`logic`), wat het betekent (`significance`) en wat eruit volgt (`consequences`).',
    },
    run: ({ register }) =>
      decisionsOf(register).flatMap((decided) => missing(decided, ['logic', 'significance', 'consequences'])),
  },
  AD02: {
    severity: 'error',
    articles: ['GDPR 22(2)', 'GDPR 22(3)'],
    blocks: 'both',
    rows: ['S54'],
    message: {
      en: 'The automated decision of "{activity}" lacks {missing}.',
      nl: 'Bij het geautomatiseerde besluit van "{activity}" ontbreekt {missing}.',
    },
    remedy: {
      en: 'Name the ground of Art. 22(2) in `ground`, and in `humanReview` how a person can have a human look at it.',
      nl: 'Noem de uitzondering van art. 22, lid 2, in `ground`, en in `humanReview` hoe iemand een mens kan laten kijken.',
    },
    run: ({ register }) =>
      decisionsOf(register).flatMap((decided) =>
        // A law that allows the decision lays down the safeguards itself (Art. 22(2)(b)).
        missing(decided, decided.decision.ground === 'law' ? ['ground'] : ['ground', 'humanReview']),
      ),
  },
  AD03: {
    severity: 'error',
    articles: ['GDPR 22(4)'],
    blocks: 'both',
    message: {
      en: 'The automated decision of "{activity}" uses {category} without explicit consent or a law (Art. 9(2)(a), (g)).',
      nl: 'Het geautomatiseerde besluit van "{activity}" gebruikt {category} zonder uitdrukkelijke toestemming of wet (art. 9, lid 2, a, g).',
    },
    remedy: {
      en: 'Leave these data out of the decision, or name condition `9a` or `9g`.',
      nl: 'Laat deze gegevens buiten het besluit, of noem uitzondering `9a` of `9g`.',
    },
    run: ({ register }) =>
      decisionsOf(register).flatMap(({ activity }) =>
        activity.data
          .filter((use) => isSpecialCategory(use.category, register.terms))
          .filter((use) => !['9a', '9g'].includes(effectiveTerms(activity, use).art9Condition ?? ''))
          .map((use) => ({
            subject: pointer('activities', activity.id, 'data', use.category, 'art9Condition'),
            params: { activity: activity.id, category: use.category },
            evidence: use.evidence,
          })),
      ),
  },
  AD04: {
    severity: 'error',
    articles: ['GDPR 14(2)(f)', 'GDPR 22', 'GDPR 35', 'CJEU C-634/21'],
    blocks: 'both',
    rows: ['S36'],
    message: {
      en: '"{activity}" uses a credit score or credit agency: {missing} is missing.',
      nl: '"{activity}" gebruikt een kredietscore of kredietbureau: {missing} ontbreekt.',
    },
    remedy: {
      en: 'Say where the score comes from (`source`), whether it decides (`automatedDecision`, or `none`), and what the assessment found (`dpia`).',
      nl: 'Zeg waar de score vandaan komt (`source`), of hij beslist (`automatedDecision`, of `none`), en wat de beoordeling opleverde (`dpia`).',
    },
    run: ({ register }) =>
      register.activities
        .filter((activity) => usesCreditScore(register, activity))
        .flatMap((activity) =>
          (['source', 'automatedDecision', 'dpia'] as const)
            .filter((property) => activity[property] === undefined)
            .filter(
              (property) => property !== 'source' || !activity.data.every((use) => use.overrides.source !== undefined),
            )
            .map((property) => ({
              subject: pointer('activities', activity.id, property),
              params: { activity: activity.id, missing: property },
            })),
        ),
  },
  S35: {
    severity: 'error',
    articles: ['GDPR 13(2)(f)', 'GDPR 5(1)(a)'],
    blocks: 'statement',
    message: {
      en: 'The config says that there are no automated decisions, but "{activity}" makes one.',
      nl: 'De config zegt dat er geen geautomatiseerde besluiten zijn, maar "{activity}" neemt er een.',
    },
    remedy: {
      en: 'Remove `automatedDecisions: "none"` from the config.',
      nl: 'Haal `automatedDecisions: "none"` uit de config.',
    },
    run: ({ register }) =>
      register.assertions.automatedDecisions === 'none'
        ? decisionsOf(register).map(({ activity }) => ({
            subject: pointer('activities', activity.id, 'automatedDecision'),
            params: { activity: activity.id },
          }))
        : [],
  },
});
