import type { LawReference } from '../../declarations/index.js';
import type { Register } from '../../model/register.js';
import type { OwnTerms } from '../../vocabulary/index.js';

import { unique } from '../../model/ordering.js';
import { pointer } from '../../model/pointer.js';
import { isCriminalCategory, isNationalIdCategory, isSpecialCategory, ownTermOf } from '../../vocabulary/index.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { isKnownLaw } from '../known-law.js';
import { type Scope, controlledActivities, scopeOfUse } from '../scopes.js';

type CategoryTest = (id: string, ownTerms?: OwnTerms) => boolean;

/** Conditions of Art. 9(2) that need a law of the Union or of a Member State. */
const conditionsOfLaw: readonly string[] = ['9b', '9g', '9h', '9i', '9j'];
/** Belgium: a list of the persons with access (WVP 9 and 10, § 2). */
const accessListCategories: readonly string[] = ['special.genetic', 'special.biometric', 'special.health'];

function usesOf(register: Register, test: CategoryTest): readonly Scope[] {
  return controlledActivities(register).flatMap((activity) =>
    activity.data.filter((use) => test(use.category, register.terms)).map((use) => scopeOfUse(activity, use)),
  );
}

function told(scope: Scope, property: string): Raised {
  return {
    subject: `${scope.subject}/${property}`,
    params: { activity: scope.activity.id, category: scope.uses[0]?.category ?? '' },
    evidence: scope.evidence,
  };
}

function lacksLaw(register: Register, law: LawReference | undefined): boolean {
  return law === undefined || !isKnownLaw(law, register.laws);
}

/** The category itself, and the vocabulary's that an own category descends from. */
function lineage(id: string, ownTerms: OwnTerms): readonly string[] {
  const ids = new Set<string>();
  for (let current: string | undefined = id; current !== undefined && !ids.has(current);) {
    ids.add(current);
    current = ownTermOf('category', current, ownTerms)?.parent;
  }
  return [...ids];
}

const needsAccessList: CategoryTest = (id, ownTerms = {}) =>
  isCriminalCategory(id, ownTerms) || lineage(id, ownTerms).some((ancestor) => accessListCategories.includes(ancestor));

function concernsBelgium(register: Register): boolean {
  return (
    register.markets.includes('BE') ||
    register.organisations.some((organisation) => organisation.address?.country === 'BE')
  );
}

/** Special categories, criminal data, national numbers (Art. 9, 10, 87 GDPR). */
export const specialDataChecks = defineChecks({
  SP01: {
    severity: 'error',
    articles: ['GDPR 9(1)', 'GDPR 9(2)'],
    blocks: 'both',
    rows: ['S30'],
    message: {
      en: '{category} is a special category, but "{activity}" has no condition of Art. 9(2).',
      nl: '{category} is een bijzondere categorie, maar "{activity}" heeft geen uitzondering van art. 9, lid 2.',
    },
    remedy: {
      en: 'Name the condition in `art9Condition` (`9a` to `9j`), or do not process these data.',
      nl: 'Noem de uitzondering in `art9Condition` (`9a` tot `9j`), of verwerk deze gegevens niet.',
    },
    run: ({ register }) =>
      usesOf(register, isSpecialCategory)
        .filter(({ terms }) => terms.art9Condition === undefined)
        .map((scope) => told(scope, 'art9Condition')),
  },
  SP02: {
    severity: 'error',
    articles: ['GDPR 9(2)(a)', 'GDPR 7(1)'],
    blocks: 'both',
    message: {
      en: '"{activity}" needs explicit consent for {category}, but nothing shows that consent is explicit.',
      nl: '"{activity}" vraagt uitdrukkelijke toestemming voor {category}, maar nergens blijkt dat zij uitdrukkelijk is.',
    },
    remedy: {
      en: 'Ask for consent to exactly these data, and say in `consentRecord` how the explicit statement is recorded.',
      nl: 'Vraag toestemming voor precies deze gegevens, en zeg in `consentRecord` hoe de uitdrukkelijke verklaring wordt vastgelegd.',
    },
    run: ({ register }) =>
      usesOf(register, isSpecialCategory)
        .filter(({ terms, activity }) => terms.art9Condition === '9a' && activity.consentRecord === undefined)
        .map((scope) => told(scope, 'art9Condition')),
  },
  SP03: {
    severity: 'error',
    articles: ['GDPR 9(2)'],
    blocks: 'both',
    message: {
      en: '"{activity}" uses condition {condition} for {category} without the law it needs.',
      nl: '"{activity}" gebruikt uitzondering {condition} voor {category} zonder de wet die daarbij hoort.',
    },
    remedy: {
      en: 'Name the national law in `specialLaw`.',
      nl: 'Noem de nationale wet in `specialLaw`.',
    },
    run: ({ register }) =>
      usesOf(register, isSpecialCategory)
        .filter(({ terms }) => conditionsOfLaw.includes(terms.art9Condition ?? ''))
        .filter(({ terms }) => lacksLaw(register, terms.specialLaw))
        .map((scope) => ({
          ...told(scope, 'specialLaw'),
          params: { ...told(scope, 'specialLaw').params, condition: scope.terms.art9Condition ?? '' },
        })),
  },
  SP04: {
    severity: 'error',
    articles: ['GDPR 10'],
    blocks: 'both',
    rows: ['S31'],
    message: {
      en: '"{activity}" has criminal data without the law that allows it.',
      nl: '"{activity}" heeft strafrechtelijke gegevens zonder de wet die dat toestaat.',
    },
    remedy: {
      en: 'Name the law in `specialLaw`, or do not process these data.',
      nl: 'Noem de wet in `specialLaw`, of verwerk deze gegevens niet.',
    },
    run: ({ register }) =>
      usesOf(register, isCriminalCategory)
        .filter(({ terms }) => lacksLaw(register, terms.specialLaw))
        .map((scope) => told(scope, 'specialLaw')),
  },
  SP05: {
    severity: 'error',
    articles: ['GDPR 87', 'NL UAVG 46', 'BE Act 8-8-1983, 8'],
    blocks: 'both',
    rows: ['S32'],
    message: {
      en: '"{activity}" has a national number without the law that allows it.',
      nl: '"{activity}" heeft een BSN of rijksregisternummer zonder de wet of machtiging die dat toestaat.',
    },
    remedy: {
      en: 'Name the law or the authorisation in `specialLaw`, or do not process the number.',
      nl: 'Noem de wet of de machtiging in `specialLaw`, of verwerk het nummer niet.',
    },
    run: ({ register }) =>
      usesOf(register, isNationalIdCategory)
        .filter(({ terms }) => lacksLaw(register, terms.specialLaw))
        .map((scope) => told(scope, 'specialLaw')),
  },
  SP06: {
    severity: 'warning',
    articles: ['BE WVP 9', 'BE WVP 10(2)'],
    blocks: 'none',
    message: {
      en: '"{activity}" has {category}: Belgian law asks for a list of the persons with access.',
      nl: '"{activity}" heeft {category}: de Belgische wet vraagt een lijst van de personen met toegang.',
    },
    remedy: {
      en: 'Describe the persons with access by function in `accessPersons`.',
      nl: 'Omschrijf de personen met toegang naar functie in `accessPersons`.',
    },
    run: ({ register }) =>
      concernsBelgium(register)
        ? register.activities
            .filter((activity) => activity.accessPersons === undefined)
            .flatMap((activity) => {
              const categories = unique(activity.data.map((use) => use.category)).filter((id) =>
                needsAccessList(id, register.terms),
              );
              return categories.length === 0
                ? []
                : [
                    {
                      subject: pointer('activities', activity.id, 'accessPersons'),
                      params: { activity: activity.id, category: categories.join(', ') },
                    },
                  ];
            })
        : [],
  },
  SP08: {
    severity: 'error',
    articles: ['GDPR 5(1)(a)', 'GDPR 9'],
    blocks: 'statement',
    message: {
      en: 'The config says that no special categories are collected, but "{activity}" has {category}.',
      nl: 'De config zegt dat er geen bijzondere gegevens zijn, maar "{activity}" heeft {category}.',
    },
    remedy: {
      en: 'Remove `specialCategories` from the config, or the data from the code.',
      nl: 'Haal `specialCategories` uit de config, of de gegevens uit de code.',
    },
    run: ({ register }) => {
      const declared = register.assertions.specialCategories;
      if (declared === undefined) return [];
      const { audiences } = declared;
      return register.activities
        .filter((activity) => audiences === undefined || activity.audiences.some((one) => audiences.includes(one)))
        .flatMap((activity) =>
          activity.data
            .filter((use) => isSpecialCategory(use.category, register.terms))
            .map((use) => ({
              subject: pointer('activities', activity.id, 'data', use.category),
              params: { activity: activity.id, category: use.category },
              evidence: use.evidence,
            })),
        );
    },
  },
});
