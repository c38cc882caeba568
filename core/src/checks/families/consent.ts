import type { Activity } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { termsInForce } from '../../model/terms.js';
import { type CheckContext, defineChecks } from '../define-checks.js';
import { textPatterns } from '../own-text-patterns.js';
import { termsOfRetention, withdrawalEvents } from '../retention-terms.js';
import { type Scope, controlledActivities, controlledScopes } from '../scopes.js';
import { matchIn } from '../text-lint/text-pattern.js';

/** Consent as ground of Art. 6, or explicit consent for special categories. */
function restsOnConsent({ terms }: Pick<Scope, 'terms'>): boolean {
  return terms.legalBasis === 'consent' || terms.art9Condition === '9a';
}

function activitiesOnConsent({ register }: CheckContext): readonly Activity[] {
  return controlledActivities(register).filter((activity) =>
    termsInForce(activity).some((terms) => restsOnConsent({ terms })),
  );
}

/** Consent (Art. 7 GDPR). */
export const consentChecks = defineChecks({
  CO01: {
    severity: 'error',
    articles: ['GDPR 7(3)', 'GDPR 13(2)(c)'],
    blocks: 'statement',
    rows: ['S29'],
    message: {
      en: '"{activity}" rests on consent, but it is not said how consent is withdrawn.',
      nl: '"{activity}" steunt op toestemming, maar er staat niet hoe iemand die intrekt.',
    },
    remedy: {
      en: 'Say in `withdraw` how a person withdraws, as easily as consent was given.',
      nl: 'Zeg in `withdraw` hoe iemand de toestemming intrekt, even makkelijk als bij het geven.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis', 'art9Condition', 'withdraw')
        .filter((scope) => restsOnConsent(scope) && scope.terms.withdraw === undefined)
        .map((scope) => ({
          subject: `${scope.subject}/withdraw`,
          params: { activity: scope.activity.id },
          evidence: scope.evidence,
        })),
  },
  CO02: {
    severity: 'warning',
    articles: ['GDPR 7(3)'],
    blocks: 'none',
    message: {
      en: 'Consent to "{activity}" is given online, but withdrawn otherwise: "{text}".',
      nl: 'Toestemming voor "{activity}" geeft men online, maar intrekken gaat anders: "{text}".',
    },
    remedy: {
      en: 'Offer a withdrawal that takes no more effort than giving: a link, a button, a setting.',
      nl: 'Bied een intrekking die niet meer moeite kost dan het geven: een link, een knop, een instelling.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis', 'art9Condition', 'withdraw')
        .filter(restsOnConsent)
        .filter(({ activity }) => activity.channels.some((channel) => channel === 'website' || channel === 'app'))
        .flatMap(({ activity, terms, subject, evidence }) =>
          Object.entries(terms.withdraw ?? {})
            .filter(
              ([language, text]) =>
                matchIn(textPatterns.offline, language, text) !== undefined &&
                matchIn(textPatterns.online, language, text) === undefined,
            )
            .map(([, text]) => ({ subject: `${subject}/withdraw`, params: { activity: activity.id, text }, evidence })),
        ),
  },
  CO03: {
    severity: 'warning',
    articles: ['GDPR 7(1)'],
    blocks: 'none',
    message: {
      en: 'For "{activity}" it is not said where consent is recorded.',
      nl: 'Voor "{activity}" staat niet waar de toestemming wordt vastgelegd.',
    },
    remedy: {
      en: 'Record who consented, when, and to which text; say where in `consentRecord`.',
      nl: 'Leg vast wie wanneer op welke tekst ja zei; zeg waar in `consentRecord`.',
    },
    run: (context) =>
      activitiesOnConsent(context)
        .filter((activity) => activity.consentRecord === undefined)
        .map((activity) => ({
          subject: pointer('activities', activity.id, 'consentRecord'),
          params: { activity: activity.id },
        })),
  },
  CO04: {
    severity: 'warning',
    articles: ['GDPR 7(4)'],
    blocks: 'none',
    message: {
      en: '"{activity}" rests on consent, yet the data must be given.',
      nl: '"{activity}" steunt op toestemming, maar de gegevens zijn verplicht.',
    },
    remedy: {
      en: 'Make giving the data optional, or use the basis that makes them necessary.',
      nl: 'Maak het geven vrij, of gebruik de grondslag die de gegevens nodig maakt.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis', 'provision')
        .filter(({ terms }) => terms.legalBasis === 'consent')
        .filter(({ terms }) => terms.provision?.obliged === true || (terms.provision?.requirement ?? 'none') !== 'none')
        .map((scope) => ({
          subject: `${scope.subject}/provision`,
          params: { activity: scope.activity.id },
          evidence: scope.evidence,
        })),
  },
  CO05: {
    severity: 'error',
    articles: ['GDPR 17(1)(b)', 'GDPR 5(1)(e)'],
    blocks: 'both',
    message: {
      en: '"{activity}" keeps data after consent is withdrawn: {retention}.',
      nl: '"{activity}" bewaart gegevens na het intrekken van de toestemming: {retention}.',
    },
    remedy: {
      en: 'End the period at the withdrawal; what must stay (proof, opt-out) is an activity of its own, with its own basis.',
      nl: 'Laat de termijn eindigen bij de intrekking; wat moet blijven (bewijs, afmelding) is een eigen verwerking met een eigen grondslag.',
    },
    run: ({ register }) =>
      controlledScopes(register, 'legalBasis', 'retention')
        .filter(({ terms }) => terms.legalBasis === 'consent')
        .filter(({ terms }) =>
          termsOfRetention(terms.retention?.parsed).some(
            (term) =>
              (term.kind === 'until' && withdrawalEvents.includes(term.event) && term.plus !== undefined) ||
              (term.kind === 'while' && term.state === 'subscribed' && term.plus !== undefined),
          ),
        )
        .map((scope) => ({
          subject: `${scope.subject}/retention`,
          params: { activity: scope.activity.id, retention: scope.terms.retention?.expression ?? '' },
          evidence: scope.evidence,
        })),
  },
});
