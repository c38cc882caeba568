import type { ArticleTerm } from './term.js';

/** Legal bases of Art. 6(1) GDPR. */
export const legalBases = {
  consent: {
    article: '6(1)(a)',
    dpv: ['eu-gdpr:A6-1-a'],
    labels: {
      nl: { label: 'Toestemming', running: 'toestemming' },
      en: { label: 'Consent', running: 'consent' },
      fr: { label: 'Consentement', running: 'consentement' },
      de: { label: 'Einwilligung' },
    },
  },
  contract: {
    article: '6(1)(b)',
    dpv: ['eu-gdpr:A6-1-b-contract-performance'],
    labels: {
      nl: { label: 'Uitvoering van een overeenkomst', running: 'uitvoering van een overeenkomst' },
      en: { label: 'Performance of a contract', running: 'performance of a contract' },
      fr: { label: 'Exécution d’un contrat', running: 'exécution d’un contrat' },
      de: { label: 'Vertragserfüllung' },
    },
  },
  precontract: {
    article: '6(1)(b)',
    dpv: ['eu-gdpr:A6-1-b-enter-into-contract'],
    labels: {
      nl: {
        label: 'Stappen op uw verzoek vóór een overeenkomst',
        running: 'stappen op uw verzoek vóór een overeenkomst',
      },
      en: { label: 'Steps at your request prior to a contract', running: 'steps at your request prior to a contract' },
      fr: {
        label: 'Mesures précontractuelles prises à votre demande',
        running: 'mesures précontractuelles prises à votre demande',
      },
      de: {
        label: 'Vorvertragliche Maßnahmen auf Ihre Anfrage',
        running: 'vorvertragliche Maßnahmen auf Ihre Anfrage',
      },
      'nl-informal': {
        label: 'Stappen op je verzoek vóór een overeenkomst',
        running: 'stappen op je verzoek vóór een overeenkomst',
      },
      'fr-informal': {
        label: 'Mesures précontractuelles prises à ta demande',
        running: 'mesures précontractuelles prises à ta demande',
      },
      'de-informal': {
        label: 'Vorvertragliche Maßnahmen auf deine Anfrage',
        running: 'vorvertragliche Maßnahmen auf deine Anfrage',
      },
    },
  },
  legalObligation: {
    article: '6(1)(c)',
    dpv: ['eu-gdpr:A6-1-c'],
    labels: {
      nl: { label: 'Wettelijke verplichting', running: 'wettelijke verplichting' },
      en: { label: 'Legal obligation', running: 'legal obligation' },
      fr: { label: 'Obligation légale', running: 'obligation légale' },
      de: { label: 'Rechtliche Verpflichtung', running: 'rechtliche Verpflichtung' },
    },
  },
  vitalInterests: {
    article: '6(1)(d)',
    dpv: ['eu-gdpr:A6-1-d'],
    labels: {
      nl: { label: 'Bescherming van vitale belangen', running: 'bescherming van vitale belangen' },
      en: { label: 'Protection of vital interests', running: 'protection of vital interests' },
      fr: { label: 'Sauvegarde des intérêts vitaux', running: 'sauvegarde des intérêts vitaux' },
      de: { label: 'Schutz lebenswichtiger Interessen' },
    },
  },
  publicTask: {
    article: '6(1)(e)',
    dpv: ['eu-gdpr:A6-1-e'],
    labels: {
      nl: {
        label: 'Taak van algemeen belang of openbaar gezag',
        running: 'taak van algemeen belang of openbaar gezag',
      },
      en: {
        label: 'Task in the public interest or official authority',
        running: 'task in the public interest or official authority',
      },
      fr: {
        label: 'Mission d’intérêt public ou autorité publique',
        running: 'mission d’intérêt public ou autorité publique',
      },
      de: { label: 'Aufgabe im öffentlichen Interesse oder öffentliche Gewalt' },
    },
  },
  legitimateInterests: {
    article: '6(1)(f)',
    dpv: ['eu-gdpr:A6-1-f'],
    labels: {
      nl: { label: 'Gerechtvaardigd belang', running: 'gerechtvaardigd belang' },
      en: { label: 'Legitimate interests', running: 'legitimate interests' },
      fr: { label: 'Intérêt légitime', running: 'intérêt légitime' },
      de: { label: 'Berechtigtes Interesse', running: 'berechtigtes Interesse' },
    },
  },
} as const satisfies Readonly<Record<string, ArticleTerm>>;
