import type { LawText } from './law.js';
import type { Sourced } from './sources.js';

/** What an authority advises. It is no law: a retention cannot name it as its legal ground. */
export interface GuidancePeriod extends Sourced {
  readonly id: string;
  readonly country: string;
  readonly records: LawText;
  /** A retention expression. */
  readonly retention: string;
}

export const guidancePeriods: readonly GuidancePeriod[] = [
  {
    id: 'fr-inactive-accounts',
    country: 'FR',
    records: { nl: 'inactieve accounts', en: 'inactive accounts', fr: 'comptes inactifs', de: 'inaktive Konten' },
    retention: 'P2Y after contact.last',
    source: 'A24',
    verified: true,
  },
  {
    id: 'fr-prospects',
    country: 'FR',
    records: { nl: 'potentiële klanten', en: 'prospective customers', fr: 'prospects', de: 'Interessenten' },
    retention: 'P3Y after contact.last',
    source: 'A24',
    verified: true,
  },
  {
    id: 'nl-applicants',
    country: 'NL',
    records: { nl: 'sollicitanten', en: 'job applicants', fr: 'candidats à un emploi', de: 'Bewerber' },
    retention: 'P4W after application.closed',
    source: 'A35',
    verified: true,
  },
  {
    id: 'nl-applicants-with-consent',
    country: 'NL',
    records: {
      nl: 'sollicitanten die daarvoor toestemming gaven',
      en: 'job applicants who consented',
      fr: 'candidats qui y ont consenti',
      de: 'Bewerber mit Einwilligung',
    },
    retention: 'P1Y after application.closed',
    source: 'A35',
    verified: true,
  },
];
