import type { Activity, DataUse, Register } from '../../model/register.js';

import { ageOfConsent } from '../../law/index.js';
import { pointer } from '../../model/pointer.js';
import { restsOn } from '../../model/terms.js';
import { ownTermOf } from '../../vocabulary/index.js';
import { type Raised, defineChecks } from '../define-checks.js';
import { controlledActivities } from '../scopes.js';

function isChild(register: Register, subject: string): boolean {
  return subject === 'child' || ownTermOf('dataSubject', subject, register.terms)?.parent === 'child';
}

function concernsChildren(register: Register, use: DataUse): boolean {
  return (
    use.child === true || use.category === 'child.any' || use.dataSubjects.some((subject) => isChild(register, subject))
  );
}

/** The activities with data of children, as far as anyone said so. */
function withChildren(register: Register): readonly Activity[] {
  return controlledActivities(register).filter(
    (activity) =>
      activity.dataSubjects.some((subject) => isChild(register, subject)) ||
      activity.data.some((use) => concernsChildren(register, use)),
  );
}

const told = (activity: Activity, property: string): Raised => ({
  subject: pointer('activities', activity.id, property),
  params: { activity: activity.id },
});

/** The ages below which a parent must consent, in the markets addressed. */
function ages(register: Register): string {
  return register.markets
    .flatMap((market) => {
      const age = ageOfConsent(market);
      return age === undefined ? [] : [`${market} ${String(age)}`];
    })
    .join(', ');
}

/** Children (Art. 8, 12(1) GDPR). */
export const childrenChecks = defineChecks({
  CH01: {
    severity: 'error',
    articles: ['GDPR 8'],
    blocks: 'both',
    rows: ['S58'],
    message: {
      en: '"{activity}" has data of children on consent, without the consent of a parent (below the age of: {ages}).',
      nl: '"{activity}" heeft gegevens van kinderen op toestemming, zonder toestemming van een ouder (onder de leeftijd van: {ages}).',
    },
    remedy: {
      en: 'Say in `parentalConsent` how a parent consents and how that is verified.',
      nl: 'Zeg in `parentalConsent` hoe een ouder toestemt en hoe dat wordt gecontroleerd.',
    },
    run: ({ register }) =>
      withChildren(register)
        .filter((activity) => activity.parentalConsent === undefined)
        .filter((activity) => restsOn(activity, 'consent'))
        .map((activity) => ({
          ...told(activity, 'parentalConsent'),
          params: { activity: activity.id, ages: ages(register) || '?' },
        })),
  },
  CH02: {
    severity: 'warning',
    articles: ['GDPR 8', 'GDPR 25'],
    blocks: 'none',
    message: {
      en: '"{activity}" has dates of birth, but no rule about children is declared.',
      nl: '"{activity}" heeft geboortedatums, maar er is geen regel voor kinderen opgegeven.',
    },
    remedy: {
      en: 'Say in `children` of the config whether the service is meant for children, and from which age.',
      nl: 'Zeg in `children` van de config of de dienst voor kinderen bedoeld is, en vanaf welke leeftijd.',
    },
    run: ({ register }) =>
      register.assertions.children !== undefined
        ? []
        : controlledActivities(register).flatMap((activity) =>
            activity.data
              .filter((use) => use.category === 'identity.birthDate')
              .map((use) => ({
                subject: pointer('activities', activity.id, 'data', use.category),
                params: { activity: activity.id },
                evidence: use.evidence,
              })),
          ),
  },
  CH03: {
    severity: 'warning',
    articles: ['GDPR 5(1)(a)'],
    blocks: 'statement',
    rows: ['S59'],
    message: {
      en: 'The config says that the service is not meant for children, but "{activity}" has data of children.',
      nl: 'De config zegt dat de dienst niet voor kinderen is, maar "{activity}" heeft gegevens van kinderen.',
    },
    remedy: {
      en: 'Correct `children` in the config, or the annotation.',
      nl: 'Verbeter `children` in de config, of de annotatie.',
    },
    run: ({ register }) =>
      register.assertions.children?.policy === 'not-targeted'
        ? withChildren(register).map((activity) => told(activity, 'dataSubjects'))
        : [],
  },
  S13: {
    severity: 'warning',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    message: {
      en: '"{activity}" addresses children: its texts must be written for them.',
      nl: '"{activity}" richt zich tot kinderen: de teksten moeten voor hen geschreven zijn.',
    },
    remedy: {
      en: 'Have a person read the texts with a child of that age in mind.',
      nl: 'Laat iemand de teksten nalezen met een kind van die leeftijd voor ogen.',
    },
    run: ({ register }) =>
      register.assertions.children?.policy === 'targeted'
        ? withChildren(register).map((activity) => told(activity, 'description'))
        : [],
  },
});
