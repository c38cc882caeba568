import type { OutsideCodeKind } from '../../config/config.js';
import type { Activity, Register } from '../../model/register.js';

import { pointer } from '../../model/pointer.js';
import { isCriminalCategory, isNationalIdCategory, isSpecialCategory, ownTermOf } from '../../vocabulary/index.js';
import { defineChecks } from '../define-checks.js';
import { controlledActivities } from '../scopes.js';

const monitored: readonly string[] = [
  'location.precise',
  'metering.interval',
  'usage.pages',
  'usage.events',
  'comm.recording',
  'account.loginHistory',
];
const vulnerable: readonly string[] = ['child', 'employee', 'patient', 'student', 'vulnerable'];
const intrusive: readonly string[] = ['device.fingerprint', 'special.biometric', 'special.genetic'];
const outsideCode: readonly OutsideCodeKind[] = [
  'hr',
  'recruitment',
  'suppliers',
  'accounting',
  'officeSoftware',
  'telephone',
  'cctv',
];

/** The criteria for an assessment (WP248) that the annotations of an activity show. Scale and matching cannot be seen. */
function criteriaOf(register: Register, activity: Activity): readonly string[] {
  const categories = activity.data.map((use) => use.category);
  const has = (ids: readonly string[]): boolean => categories.some((category) => ids.includes(category));
  const isVulnerable = (subject: string): boolean =>
    vulnerable.includes(subject) ||
    vulnerable.includes(ownTermOf('dataSubject', subject, register.terms)?.parent ?? '');
  const criteria: Readonly<Record<string, boolean>> = {
    scoring:
      activity.profiling !== undefined || has(['payment.creditScore', 'payment.behaviour', 'preference.interest']),
    automatedDecision: typeof activity.automatedDecision === 'object',
    monitoring: has(monitored),
    sensitiveData: categories.some(
      (category) =>
        isSpecialCategory(category, register.terms) ||
        isCriminalCategory(category, register.terms) ||
        isNationalIdCategory(category, register.terms),
    ),
    vulnerablePersons: activity.dataSubjects.some(isVulnerable) || activity.data.some((use) => use.child === true),
    newTechnology: has(intrusive),
    blockedRight: activity.purposes.includes('creditCheck'),
  };
  return Object.keys(criteria).filter((criterion) => criteria[criterion]);
}

/** Entries of the record of processing activities (Art. 30, 32, 35 GDPR). */
export const registerEntryChecks = defineChecks({
  RG01: {
    severity: 'error',
    articles: ['GDPR 5(2)', 'GDPR 30(1)(c)', 'GDPR 13(3)'],
    blocks: 'both',
    message: {
      en: '"{activity}" uses {category}, and {document} as approved (version {version}) does not tell it.',
      nl: '"{activity}" gebruikt {category}, en {document} zoals goedgekeurd (versie {version}) vertelt dat niet.',
    },
    remedy: {
      en: 'Have the new text reviewed and approve it with `verklaar approve`, or take the data out of the code.',
      nl: 'Laat de nieuwe tekst nalezen en keur ze goed met `verklaar approve`, of haal de gegevens uit de code.',
    },
  },
  RG02: {
    severity: 'warning',
    articles: ['GDPR 5(1)(d)'],
    blocks: 'none',
    message: {
      en: 'In "{activity}" the code no longer has {category}, which {document} as approved (version {version}) tells.',
      nl: 'In "{activity}" heeft de code {category} niet meer, dat {document} zoals goedgekeurd (versie {version}) wel vertelt.',
    },
    remedy: {
      en: 'Have the new text reviewed and approve it with `verklaar approve`.',
      nl: 'Laat de nieuwe tekst nalezen en keur ze goed met `verklaar approve`.',
    },
  },
  RG03: {
    severity: 'error',
    articles: ['GDPR 13(3)', 'GDPR 14(4)', 'GDPR 6(4)'],
    blocks: 'statement',
    rows: ['S11'],
    message: {
      en: '"{activity}" serves a purpose that {document} as approved (version {version}) does not tell: {purposes}.',
      nl: '"{activity}" dient een doel dat {document} zoals goedgekeurd (versie {version}) niet vertelt: {purposes}.',
    },
    remedy: {
      en: 'Tell the people concerned before it starts, and whether the purpose fits the one the data were collected for; then approve the new text with `verklaar approve`.',
      nl: 'Vertel het de mensen om wie het gaat voor het begint, en of het doel past bij dat waarvoor de gegevens verzameld zijn; keur dan de nieuwe tekst goed met `verklaar approve`.',
    },
  },
  RG04: {
    severity: 'error',
    articles: ['GDPR 30(1)(g)', 'GDPR 32(1)'],
    blocks: 'register',
    rows: ['S62'],
    message: {
      en: 'No security measures are declared for "{activity}".',
      nl: 'Voor "{activity}" zijn geen beveiligingsmaatregelen opgegeven.',
    },
    remedy: {
      en: 'Declare the measures you take in `security.measures` of the config, or in `measures` of the activity.',
      nl: 'Geef de maatregelen op die u neemt, in `security.measures` van de config, of in `measures` van de verwerking.',
    },
    run: ({ register }) =>
      register.security.measures.length > 0
        ? []
        : register.activities
            .filter((activity) => activity.measures.length === 0)
            .map((activity) => ({
              subject: pointer('activities', activity.id, 'measures'),
              params: { activity: activity.id },
            })),
  },
  RG05: {
    severity: 'warning',
    articles: ['GDPR 35'],
    blocks: 'none',
    message: {
      en: '"{activity}" probably needs a data protection impact assessment: {criteria}.',
      nl: 'Voor "{activity}" is waarschijnlijk een gegevensbeschermingseffectbeoordeling nodig: {criteria}.',
    },
    remedy: {
      en: 'Decide whether an assessment is needed and say so in `dpia`, with its reference or the reason.',
      nl: 'Besluit of een beoordeling nodig is en zeg dat in `dpia`, met de verwijzing of de reden.',
    },
    run: ({ register }) =>
      controlledActivities(register)
        .filter((activity) => activity.dpia === undefined)
        .flatMap((activity) => {
          const criteria = criteriaOf(register, activity);
          return criteria.length < 2
            ? []
            : [
                {
                  subject: pointer('activities', activity.id, 'dpia'),
                  params: { activity: activity.id, criteria: criteria.join(', ') },
                },
              ];
        }),
  },
  RG06: {
    severity: 'warning',
    articles: ['GDPR 30(1)'],
    blocks: 'none',
    message: {
      en: 'Nobody has confirmed that processing outside the code was considered: {kinds}.',
      nl: 'Niemand heeft bevestigd dat aan verwerkingen buiten de code is gedacht: {kinds}.',
    },
    remedy: {
      en: 'Declare what exists under `activities` of the config; then set `outsideCode` with `considered: true` and the kinds that are `absent`.',
      nl: 'Geef onder `activities` van de config op wat er bestaat; zet dan `outsideCode` met `considered: true` en de soorten die er niet zijn in `absent`.',
    },
    run: ({ config }) =>
      config.outsideCode?.considered === true
        ? []
        : [{ subject: '/activities', params: { kinds: outsideCode.join(', ') } }],
  },
});
