import type { DataSource } from '../../declarations/index.js';
import type { Activity } from '../../model/register.js';

import { unassignedActivity } from '../../model/data-uses.js';
import { pointer } from '../../model/pointer.js';
import { effectiveTerms, termsInForce } from '../../model/terms.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { type Scope, categoryOf, controlledActivities, controlledScopes } from '../scopes.js';

/** Bases under which a person must know what follows from not giving the data. */
const bindingBases: readonly string[] = ['contract', 'precontract', 'legalObligation'];

const comesFromOthers = (source: DataSource | undefined): boolean => typeof source === 'object';

function told(activity: Activity, property: string, missing = property): Raised {
  return { subject: pointer('activities', activity.id, property), params: { activity: activity.id, missing } };
}

/** Whether the activity has data that come from others than the person (Art. 14). */
function isIndirect(activity: Activity): boolean {
  return termsInForce(activity).some(({ source }) => comesFromOthers(source));
}

/** What Art. 13(2)(e) asks of data that the person gives; nothing for data observed, inferred or got elsewhere. */
function missingProvision(scope: Scope): readonly Raised[] {
  const { activity, terms, subject, evidence } = scope;
  const { source, provision, legalBasis } = terms;
  if (source !== undefined && source !== 'dataSubject') return [];
  const params = { activity: activity.id, ...categoryOf(scope), missing: 'provision' };
  const severity = bindingBases.includes(legalBasis ?? '') ? 'error' : 'warning';
  if (provision === undefined) return [{ subject: `${subject}/provision`, params, evidence, severity }];
  if (provision.requirement === 'none' || provision.consequence !== undefined) return [];
  return [{ subject: `${subject}/provision`, params: { ...params, missing: 'consequence' }, evidence, severity }];
}

/** What a statement must say of every activity (Art. 13, 14 GDPR). */
export const statementChecks = defineChecks({
  S03: {
    severity: 'info',
    articles: ['GDPR 12(1)', 'GDPR 13(1)'],
    blocks: 'none',
    message: {
      en: 'At collection point "{point}" the statement is not declared as shown.',
      nl: 'Bij verzamelpunt "{point}" is niet opgegeven dat de verklaring er staat.',
    },
    remedy: {
      en: 'Show or link the statement where the data are given, and declare it: `collectionPoint({ ..., noticeShown: true })`, with the place in `routes` when it is in another file.',
      nl: 'Toon of link de verklaring waar de gegevens worden gegeven, en geef het op: `collectionPoint({ ..., noticeShown: true })`, met de plaats in `routes` als die in een ander bestand staat.',
    },
    run: ({ register }) => [
      ...register.collectionPoints
        .filter((point) => point.noticeShown !== true)
        .map((point) => ({
          subject: pointer('collectionPoints', point.id, 'noticeShown'),
          params: { point: point.id },
        })),
      ...(register.observed?.collections ?? [])
        .filter(({ declaredAs }) => declaredAs.length === 0)
        .map(({ id }) => ({ subject: pointer('observed', 'collections', id), params: { point: id } })),
    ],
  },
  S04: {
    severity: 'warning',
    articles: ['GDPR 14(3)'],
    blocks: 'none',
    message: {
      en: '"{activity}" has data from others: the people concerned must hear of it within a month.',
      nl: '"{activity}" heeft gegevens van anderen: de mensen om wie het gaat moeten dat binnen een maand horen.',
    },
    remedy: {
      en: 'Arrange that they are told, at the latest at the first contact; or declare a `noticeExemption` with its reason.',
      nl: 'Regel dat zij het horen, uiterlijk bij het eerste contact; of geef een `noticeExemption` op met de reden.',
    },
    run: ({ register }) =>
      controlledActivities(register)
        .filter((activity) => isIndirect(activity) && activity.noticeExemption === undefined)
        .map((activity) => told(activity, 'source')),
  },
  S10: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    message: {
      en: 'Statement "{statement}" has no date from which it applies.',
      nl: 'Verklaring "{statement}" heeft geen datum waarop zij ingaat.',
    },
    remedy: {
      en: 'Approve it from a day on with `verklaar approve`, or propose one as `effectiveFrom` in the config.',
      nl: 'Keur ze goed vanaf een dag met `verklaar approve`, of stel er een voor als `effectiveFrom` in de config.',
    },
    run: ({ register }) =>
      register.statements
        .filter((statement) => statement.effectiveFrom === undefined)
        .map((statement) => ({
          subject: pointer('statements', statement.id, 'effectiveFrom'),
          params: { statement: statement.id },
        })),
  },
  S22: {
    severity: 'error',
    articles: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 5(1)(b)', 'GDPR 30(1)(b)'],
    blocks: 'both',
    message: {
      en: '"{activity}": {missing} is missing.',
      nl: '"{activity}": {missing} ontbreekt.',
    },
    remedy: {
      en: 'Give the activity a `purpose`, a `name` a reader understands, and a `description` of what happens and why.',
      nl: 'Geef de verwerking een doel (`purpose`), een naam die de lezer begrijpt (`name`), en een beschrijving van wat er gebeurt en waarom (`description`).',
    },
    run: ({ register }) =>
      register.activities.flatMap((activity) => {
        const decides = activity.role !== 'processor';
        const isNamed = activity.id !== unassignedActivity;
        return [
          ...(decides && activity.purposes.length === 0 ? [told(activity, 'purposes')] : []),
          ...(isNamed && activity.name === undefined ? [told(activity, 'name')] : []),
          ...(decides && isNamed && activity.description === undefined
            ? [{ ...told(activity, 'description'), severity: 'warning' as const }]
            : []),
        ];
      }),
  },
  S27: {
    severity: 'error',
    articles: ['GDPR 14(1)(d)', 'GDPR 30(1)(c)'],
    blocks: 'both',
    message: {
      en: '"{activity}": {missing} is missing.',
      nl: '"{activity}": {missing} ontbreekt.',
    },
    remedy: {
      en: 'Name the activity on the fields it uses, or list its `data`; and say whom they are about in `dataSubjects`.',
      nl: 'Noem de verwerking op de velden die zij gebruikt, of som ze op in `data`; en zeg over wie ze gaan in `dataSubjects`.',
    },
    run: ({ register }) =>
      controlledActivities(register).flatMap((activity) => [
        ...(activity.data.length === 0
          ? [
              {
                ...told(activity, 'data'),
                severity: isIndirect(activity) ? ('error' as const) : ('warning' as const),
              },
            ]
          : []),
        ...((activity.data.length === 0 ? [activity] : activity.data).some((use) => use.dataSubjects.length === 0)
          ? [told(activity, 'dataSubjects')]
          : []),
      ]),
  },
  S28: {
    severity: 'warning',
    articles: ['GDPR 14(2)(f)'],
    blocks: 'statement',
    message: {
      en: 'It is not said where the data of "{activity}" come from.',
      nl: 'Er staat niet waar de gegevens van "{activity}" vandaan komen.',
    },
    remedy: {
      en: 'Add `source`: `dataSubject`, `observed`, `inferred`, or `{ from: ... }`.',
      nl: 'Voeg `source` toe: `dataSubject`, `observed`, `inferred`, of `{ from: ... }`.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'source')
        .filter(({ terms }) => terms.source === undefined)
        .map(({ activity, subject, evidence }) => ({
          subject: `${subject}/source`,
          params: { activity: activity.id },
          evidence,
        })),
  },
  S33: {
    severity: 'error',
    articles: ['GDPR 13(2)(e)'],
    blocks: 'statement',
    message: {
      en: 'Of {category} in "{activity}" {missing} is missing: must people give them, and what if they do not?',
      nl: 'Van {category} in "{activity}" ontbreekt {missing}: moeten mensen ze geven, en wat als zij dat niet doen?',
    },
    remedy: {
      en: 'Add `provision: { requirement, obliged, consequence }`.',
      nl: 'Voeg `provision: { requirement, obliged, consequence }` toe.',
    },
    run: ({ register }) => controlledScopes(register, 'source', 'provision', 'legalBasis').flatMap(missingProvision),
  },
  MT01: {
    severity: 'warning',
    articles: ['GDPR 5(1)(c)', 'GDPR 13(1)(c)'],
    blocks: 'none',
    rows: ['S64'],
    message: {
      en: '"{activity}" uses consumption per quarter-hour, hour or day beyond what billing needs.',
      nl: '"{activity}" gebruikt verbruik per kwartier, uur of dag, meer dan de facturering nodig heeft.',
    },
    remedy: {
      en: 'Say in the description how detailed the data are and who reads them, and check whether consent is needed.',
      nl: 'Zeg in de beschrijving hoe gedetailleerd de gegevens zijn en wie ze uitleest, en ga na of toestemming nodig is.',
    },
    run: ({ register }) =>
      controlledActivities(register)
        .filter((activity) => !activity.purposes.some((purpose) => purpose === 'payment' || purpose === 'accounting'))
        .flatMap((activity) =>
          activity.data
            .filter((use) => use.category === 'metering.interval')
            .filter(
              (use) => effectiveTerms(activity, use).legalBasis !== 'consent' || activity.description === undefined,
            )
            .map((use) => ({
              subject: pointer('activities', activity.id, 'data', use.category),
              params: { activity: activity.id },
              evidence: use.evidence,
            })),
        ),
  },
});
