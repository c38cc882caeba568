import type { ArticleTerm } from './term.js';

/** Rights of the person (Art. 7(3), 15-22, 77, 79 GDPR). */
export const rights = {
  access: {
    article: '15',
    dpv: ['eu-gdpr:A15'],
    labels: {
      nl: { label: 'Recht van inzage', running: 'recht van inzage' },
      en: { label: 'Right of access', running: 'right of access' },
      fr: { label: 'Droit d’accès', running: 'droit d’accès' },
      de: { label: 'Auskunftsrecht' },
    },
  },
  rectification: {
    article: '16',
    dpv: ['eu-gdpr:A16'],
    labels: {
      nl: { label: 'Recht op rectificatie (verbetering)', running: 'recht op rectificatie (verbetering)' },
      en: { label: 'Right to rectification', running: 'right to rectification' },
      fr: { label: 'Droit de rectification', running: 'droit de rectification' },
      de: { label: 'Recht auf Berichtigung' },
    },
  },
  erasure: {
    article: '17',
    dpv: ['eu-gdpr:A17'],
    labels: {
      nl: { label: 'Recht op gegevenswissing (vergetelheid)', running: 'recht op gegevenswissing (vergetelheid)' },
      en: { label: 'Right to erasure', running: 'right to erasure' },
      fr: { label: 'Droit à l’effacement (à l’oubli)', running: 'droit à l’effacement (à l’oubli)' },
      de: { label: 'Recht auf Löschung' },
    },
  },
  restriction: {
    article: '18',
    dpv: ['eu-gdpr:A18'],
    labels: {
      nl: { label: 'Recht op beperking van de verwerking', running: 'recht op beperking van de verwerking' },
      en: { label: 'Right to restriction of processing', running: 'right to restriction of processing' },
      fr: { label: 'Droit à la limitation du traitement', running: 'droit à la limitation du traitement' },
      de: { label: 'Recht auf Einschränkung der Verarbeitung' },
    },
  },
  notification: {
    article: '19',
    dpv: ['eu-gdpr:A19'],
    labels: {
      nl: { label: 'Kennisgeving aan ontvangers', running: 'kennisgeving aan ontvangers' },
      en: { label: 'Notification to recipients', running: 'notification to recipients' },
      fr: { label: 'Notification aux destinataires', running: 'notification aux destinataires' },
      de: { label: 'Mitteilung an Empfänger' },
    },
  },
  portability: {
    article: '20',
    dpv: ['eu-gdpr:A20'],
    labels: {
      nl: { label: 'Recht op overdraagbaarheid van gegevens', running: 'recht op overdraagbaarheid van gegevens' },
      en: { label: 'Right to data portability', running: 'right to data portability' },
      fr: { label: 'Droit à la portabilité des données', running: 'droit à la portabilité des données' },
      de: { label: 'Recht auf Datenübertragbarkeit' },
    },
  },
  objection: {
    article: '21',
    dpv: ['eu-gdpr:A21'],
    labels: {
      nl: { label: 'Recht van bezwaar', running: 'recht van bezwaar' },
      en: { label: 'Right to object', running: 'right to object' },
      fr: { label: 'Droit d’opposition', running: 'droit d’opposition' },
      de: { label: 'Widerspruchsrecht' },
    },
  },
  noAutomated: {
    article: '22',
    dpv: ['eu-gdpr:A22'],
    labels: {
      nl: {
        label: 'Recht om niet aan geautomatiseerde besluiten te worden onderworpen',
        running: 'recht om niet aan geautomatiseerde besluiten te worden onderworpen',
      },
      en: {
        label: 'Right not to be subject to automated decisions',
        running: 'right not to be subject to automated decisions',
      },
      fr: {
        label: 'Droit de ne pas faire l’objet d’une décision automatisée',
        running: 'droit de ne pas faire l’objet d’une décision automatisée',
      },
      de: { label: 'Recht, keiner automatisierten Entscheidung unterworfen zu werden' },
    },
  },
  withdraw: {
    article: '7(3)',
    dpv: ['eu-gdpr:A7-3'],
    labels: {
      nl: { label: 'Recht om toestemming in te trekken', running: 'recht om toestemming in te trekken' },
      en: { label: 'Right to withdraw consent', running: 'right to withdraw consent' },
      fr: { label: 'Droit de retirer le consentement', running: 'droit de retirer le consentement' },
      de: { label: 'Recht auf Widerruf der Einwilligung' },
    },
  },
  complaint: {
    article: '77',
    dpv: ['eu-gdpr:A77'],
    labels: {
      nl: { label: 'Recht om een klacht in te dienen', running: 'recht om een klacht in te dienen' },
      en: { label: 'Right to lodge a complaint', running: 'right to lodge a complaint' },
      fr: { label: 'Droit d’introduire une réclamation', running: 'droit d’introduire une réclamation' },
      de: { label: 'Beschwerderecht' },
    },
  },
  remedy: {
    article: '79',
    dpv: ['eu-gdpr:A79'],
    labels: {
      nl: { label: 'Beroep bij de rechter', running: 'beroep bij de rechter' },
      en: { label: 'Judicial remedy', running: 'judicial remedy' },
      fr: { label: 'Recours juridictionnel', running: 'recours juridictionnel' },
      de: { label: 'Gerichtlicher Rechtsbehelf', running: 'gerichtlicher Rechtsbehelf' },
    },
  },
} as const satisfies Readonly<Record<string, ArticleTerm>>;
