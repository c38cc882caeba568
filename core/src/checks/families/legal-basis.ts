import type { LawReference } from '../../declarations/index.js';

import { unique } from '../../model/ordering.js';
import { pointer } from '../../model/pointer.js';
import { type TermName, restsOn, termsInForce } from '../../model/terms.js';
import { type CheckContext, type Raised, defineChecks } from '../define-checks.js';
import { isKnownLaw } from '../known-law.js';
import { citesNoBasis, isBareInterest } from '../own-text-patterns.js';
import { ownTexts } from '../own-texts.js';
import { type Scope, controlledActivities, controlledScopes } from '../scopes.js';

const contractBases: readonly string[] = ['contract', 'precontract'];
const notForContract: readonly string[] = ['analytics', 'directMarketing', 'advertising'];
const notParty: readonly string[] = ['customerContact', 'supplierContact', 'endCustomer'];

const of = (scope: Scope, property: string): Pick<Raised, 'evidence' | 'params' | 'subject'> => ({
  subject: `${scope.subject}/${property}`,
  params: { activity: scope.activity.id },
  evidence: scope.evidence,
});

function scopesOn(context: CheckContext, basis: string, ...names: readonly TermName[]): readonly Scope[] {
  return controlledScopes(context.register, 'legalBasis', ...names).filter(({ terms }) => terms.legalBasis === basis);
}

function lacksLaw({ register }: CheckContext, law: LawReference | undefined): boolean {
  return law === undefined || !isKnownLaw(law, register.laws);
}

/** How a person can object: any channel for rights, a route for objection, or the opt-out of marketing. */
function hasObjectionRoute({ register }: CheckContext, scope: Scope): boolean {
  const { email, phone, url, post, routes } = register.rights;
  if (email !== undefined || phone !== undefined || url !== undefined || post === true) return true;
  return routes.some((route) => route.right === 'objection') || scope.activity.marketing?.optOut !== undefined;
}

/** Legal bases (Art. 6 GDPR). */
export const legalBasisChecks = defineChecks({
  LB01: {
    severity: 'error',
    articles: ['GDPR 6(1)', 'GDPR 13(1)(c)'],
    blocks: 'both',
    rows: ['S23'],
    message: {
      en: 'Activity "{activity}" has no legal basis.',
      nl: 'Verwerking "{activity}" heeft geen grondslag.',
    },
    remedy: {
      en: 'Add `legalBasis` to the activity, or to the fields that differ.',
      nl: 'Voeg `legalBasis` toe aan de verwerking, of aan de velden die afwijken.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis')
        .filter(({ terms }) => terms.legalBasis === undefined)
        .map((scope) => of(scope, 'legalBasis')),
  },
  LB02: {
    severity: 'error',
    articles: ['GDPR 6(1)(f)', 'GDPR 13(1)(d)'],
    blocks: 'statement',
    rows: ['S25'],
    message: {
      en: '"{activity}" rests on legitimate interests, but the interest itself is not stated.',
      nl: '"{activity}" steunt op een gerechtvaardigd belang, maar het belang zelf staat er niet.',
    },
    remedy: {
      en: 'Say in `interest` what the interest is, and in `interestOf` whose it is when it is not yours.',
      nl: 'Zeg in `interest` wat het belang is, en in `interestOf` van wie het is als het niet het uwe is.',
    },
    run: (context) =>
      scopesOn(context, 'legitimateInterests', 'interest')
        .filter(({ terms }) => terms.interest === undefined)
        .map((scope) => of(scope, 'interest')),
  },
  LB03: {
    severity: 'warning',
    articles: ['GDPR 13(1)(d)'],
    blocks: 'none',
    message: {
      en: 'The interest of "{activity}" is a bare label: "{text}".',
      nl: 'Het belang van "{activity}" is te algemeen: "{text}".',
    },
    remedy: {
      en: 'Say what the interest is and for whom: "answering questions well", not "business operations".',
      nl: 'Zeg wat het belang is en voor wie: "vragen goed afhandelen", niet "bedrijfsvoering".',
    },
    run: (context) =>
      scopesOn(context, 'legitimateInterests', 'interest').flatMap((scope) =>
        Object.values(scope.terms.interest ?? {})
          .filter(isBareInterest)
          .map((text) => ({ ...of(scope, 'interest'), params: { activity: scope.activity.id, text } })),
      ),
  },
  LB04: {
    severity: 'error',
    articles: ['GDPR 21(1)', 'GDPR 21(4)'],
    blocks: 'statement',
    rows: ['S50', 'S51'],
    message: {
      en: 'A person can object to "{activity}", but no way to do so is declared.',
      nl: 'Iemand kan bezwaar maken tegen "{activity}", maar er is niet opgegeven hoe.',
    },
    remedy: {
      en: 'Give a channel in `rights` of the config, or declare a route for the right `objection`.',
      nl: 'Geef een kanaal in `rights` van de config, of geef een route op voor het recht `objection`.',
    },
    run: (context) =>
      controlledScopes(context.register, 'legalBasis')
        .filter(({ terms }) => terms.legalBasis === 'legitimateInterests' || terms.legalBasis === 'publicTask')
        .filter((scope) => !hasObjectionRoute(context, scope))
        .map((scope) => of(scope, 'objection')),
  },
  LB05: {
    severity: 'warning',
    articles: ['GDPR 6(1)(f)', 'GDPR 5(2)'],
    blocks: 'none',
    rows: ['S26'],
    message: {
      en: 'No balancing assessment is linked for "{activity}".',
      nl: 'Voor "{activity}" is geen belangenafweging gekoppeld.',
    },
    remedy: {
      en: 'Write the assessment down and name it in `balancingAssessment`.',
      nl: 'Leg de afweging vast en noem haar in `balancingAssessment`.',
    },
    run: ({ register }) =>
      controlledActivities(register)
        .filter((activity) => activity.balancingAssessment === undefined)
        .filter((activity) => restsOn(activity, 'legitimateInterests'))
        .map((activity) => ({
          subject: pointer('activities', activity.id, 'balancingAssessment'),
          params: { activity: activity.id },
        })),
  },
  LB06: {
    severity: 'error',
    articles: ['GDPR 6(1)(c)', 'GDPR 6(3)'],
    blocks: 'statement',
    rows: ['S24'],
    message: {
      en: '"{activity}" rests on a legal obligation, but the law is missing or unknown.',
      nl: '"{activity}" steunt op een wettelijke verplichting, maar de wet ontbreekt of is onbekend.',
    },
    remedy: {
      en: 'Name the law in `law`: a reference of the law pack, or `{ name, article }`.',
      nl: 'Noem de wet in `law`: een verwijzing uit het wettenpakket, of `{ name, article }`.',
    },
    run: (context) =>
      scopesOn(context, 'legalObligation', 'law')
        .filter(({ terms }) => lacksLaw(context, terms.law))
        .map((scope) => of(scope, 'law')),
  },
  LB07: {
    severity: 'warning',
    articles: ['GDPR 5(1)(a)', 'GDPR 6'],
    blocks: 'none',
    message: {
      en: '"{activity}" has several legal bases for one purpose: {bases}.',
      nl: '"{activity}" heeft verschillende grondslagen voor één doel: {bases}.',
    },
    remedy: {
      en: 'Choose one basis, or split the activity by purpose.',
      nl: 'Kies één grondslag, of splits de verwerking per doel.',
    },
    run: ({ register }) =>
      controlledActivities(register).flatMap((activity) => {
        const bases = unique(
          termsInForce(activity).flatMap(({ legalBasis }) => (legalBasis === undefined ? [] : [legalBasis])),
        );
        const different = unique(bases.map((basis) => (contractBases.includes(basis) ? 'contract' : basis)));
        if (activity.purposes.length > 1 || different.length < 2) return [];
        return [
          {
            subject: pointer('activities', activity.id, 'legalBasis'),
            params: { activity: activity.id, bases: [...bases].sort().join(', ') },
          },
        ];
      }),
  },
  LB08: {
    severity: 'warning',
    articles: ['GDPR 6(1)(b)'],
    blocks: 'none',
    message: {
      en: '"{activity}" does analytics, marketing or profiling on the basis of a contract.',
      nl: '"{activity}" doet analyse, marketing of profilering op grond van de overeenkomst.',
    },
    remedy: {
      en: 'Check whether the contract really needs it; consent or legitimate interests usually fits better.',
      nl: 'Ga na of de overeenkomst dit echt nodig heeft; toestemming of gerechtvaardigd belang past meestal beter.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis')
        .filter(({ terms }) => contractBases.includes(terms.legalBasis ?? ''))
        .filter(
          ({ activity }) =>
            activity.profiling !== undefined || activity.purposes.some((purpose) => notForContract.includes(purpose)),
        )
        .map((scope) => of(scope, 'legalBasis')),
  },
  LB09: {
    severity: 'error',
    articles: ['GDPR 6(1)'],
    blocks: 'statement',
    message: {
      en: '"{text}" cites Art. {article} as a ground; it is not a legal basis.',
      nl: '"{text}" noemt art. {article} als grond; dat is geen grondslag.',
    },
    remedy: {
      en: 'Name one of the six bases of Art. 6(1) GDPR in `legalBasis` and take the article out of the text.',
      nl: 'Noem een van de zes grondslagen van art. 6, lid 1, AVG in `legalBasis` en haal het artikel uit de tekst.',
    },
    run: ({ register }) =>
      ownTexts(register).flatMap(({ subject, property, texts, evidence }) =>
        Object.values(texts).flatMap((text) => {
          const article = citesNoBasis(text, property === 'interest' || property === 'law');
          return article === undefined ? [] : [{ subject, evidence, params: { text, article } }];
        }),
      ),
  },
  LB11: {
    severity: 'warning',
    articles: ['GDPR 6(1)(b)'],
    blocks: 'none',
    message: {
      en: '"{activity}" rests on a contract to which {subjects} are not party.',
      nl: '"{activity}" steunt op een overeenkomst waarbij {subjects} geen partij zijn.',
    },
    remedy: {
      en: 'Use legitimate interests for contact persons and other third persons.',
      nl: 'Gebruik gerechtvaardigd belang voor contactpersonen en andere derden.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis').flatMap((scope) => {
        const told =
          scope.uses.length > 0 ? scope.uses.flatMap((use) => use.dataSubjects) : scope.activity.dataSubjects;
        const subjects = unique(told).filter((id) => notParty.includes(id));
        if (!contractBases.includes(scope.terms.legalBasis ?? '') || subjects.length === 0) return [];
        return [{ ...of(scope, 'legalBasis'), params: { activity: scope.activity.id, subjects: subjects.join(', ') } }];
      }),
  },
  S24: {
    severity: 'warning',
    articles: ['GDPR 6(1)(e)', 'GDPR 6(3)'],
    blocks: 'none',
    message: {
      en: '"{activity}" is a public task, but the law behind it is missing or unknown.',
      nl: '"{activity}" is een taak van algemeen belang, maar de wet daarachter ontbreekt of is onbekend.',
    },
    remedy: {
      en: 'Name the task and the law in `law`.',
      nl: 'Noem de taak en de wet in `law`.',
    },
    run: (context) =>
      scopesOn(context, 'publicTask', 'law')
        .filter(({ terms }) => lacksLaw(context, terms.law))
        .map((scope) => of(scope, 'law')),
  },
});
