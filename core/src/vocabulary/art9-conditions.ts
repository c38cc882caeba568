import type { ArticleTerm } from './term.js';

/** Conditions of Art. 9(2) GDPR for special categories of data. */
export const art9Conditions = {
  '9a': {
    article: '9(2)(a)',
    dpv: ['eu-gdpr:A9-2-a'],
    labels: {
      nl: { label: 'Uitdrukkelijke toestemming', running: 'uitdrukkelijke toestemming' },
      en: { label: 'Explicit consent', running: 'explicit consent' },
      fr: { label: 'Consentement explicite', running: 'consentement explicite' },
      de: { label: 'Ausdrückliche Einwilligung', running: 'ausdrückliche Einwilligung' },
    },
  },
  '9b': {
    article: '9(2)(b)',
    dpv: ['eu-gdpr:A9-2-b'],
    labels: {
      nl: {
        label: 'Arbeidsrecht, sociale zekerheid en sociale bescherming',
        running: 'arbeidsrecht, sociale zekerheid en sociale bescherming',
      },
      en: {
        label: 'Employment, social security and social protection law',
        running: 'employment, social security and social protection law',
      },
      fr: {
        label: 'Droit du travail, sécurité sociale et protection sociale',
        running: 'droit du travail, sécurité sociale et protection sociale',
      },
      de: { label: 'Arbeitsrecht, soziale Sicherheit, Sozialschutz' },
    },
  },
  '9c': {
    article: '9(2)(c)',
    dpv: ['eu-gdpr:A9-2-c'],
    labels: {
      nl: {
        label: 'Vitale belangen, betrokkene kan geen toestemming geven',
        running: 'vitale belangen, betrokkene kan geen toestemming geven',
      },
      en: { label: 'Vital interests, person unable to consent', running: 'vital interests, person unable to consent' },
      fr: {
        label: 'Intérêts vitaux, personne dans l’incapacité de consentir',
        running: 'intérêts vitaux, personne dans l’incapacité de consentir',
      },
      de: {
        label: 'Lebenswichtige Interessen, Person kann nicht einwilligen',
        running: 'lebenswichtige Interessen, Person kann nicht einwilligen',
      },
    },
  },
  '9d': {
    article: '9(2)(d)',
    dpv: ['eu-gdpr:A9-2-d'],
    labels: {
      nl: {
        label: 'Instantie zonder winstoogmerk: leden en contacten',
        running: 'instantie zonder winstoogmerk: leden en contacten',
      },
      en: { label: 'Not-for-profit body: members and contacts', running: 'not-for-profit body: members and contacts' },
      fr: {
        label: 'Organisme à but non lucratif : membres et contacts',
        running: 'organisme à but non lucratif : membres et contacts',
      },
      de: { label: 'Organisation ohne Gewinnerzielungsabsicht: Mitglieder und Kontakte' },
    },
  },
  '9e': {
    article: '9(2)(e)',
    dpv: ['eu-gdpr:A9-2-e'],
    labels: {
      nl: {
        label: 'Kennelijk door de betrokkene openbaar gemaakt',
        running: 'kennelijk door de betrokkene openbaar gemaakt',
      },
      en: {
        label: 'Manifestly made public by the data subject',
        running: 'manifestly made public by the data subject',
      },
      fr: {
        label: 'Manifestement rendues publiques par la personne concernée',
        running: 'manifestement rendues publiques par la personne concernée',
      },
      de: {
        label: 'Von der betroffenen Person offensichtlich öffentlich gemacht',
        running: 'von der betroffenen Person offensichtlich öffentlich gemacht',
      },
    },
  },
  '9f': {
    article: '9(2)(f)',
    dpv: ['eu-gdpr:A9-2-f'],
    labels: {
      nl: {
        label: 'Instelling, uitoefening of onderbouwing van een rechtsvordering',
        running: 'instelling, uitoefening of onderbouwing van een rechtsvordering',
      },
      en: {
        label: 'Establishment, exercise or defence of legal claims',
        running: 'establishment, exercise or defence of legal claims',
      },
      fr: {
        label: 'Constatation, exercice ou défense d’un droit en justice',
        running: 'constatation, exercice ou défense d’un droit en justice',
      },
      de: { label: 'Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen' },
    },
  },
  '9g': {
    article: '9(2)(g)',
    dpv: ['eu-gdpr:A9-2-g'],
    labels: {
      nl: { label: 'Zwaarwegend algemeen belang (wet)', running: 'zwaarwegend algemeen belang (wet)' },
      en: { label: 'Substantial public interest (law)', running: 'substantial public interest (law)' },
      fr: { label: 'Intérêt public important (loi)', running: 'intérêt public important (loi)' },
      de: {
        label: 'Erhebliches öffentliches Interesse (Gesetz)',
        running: 'erhebliches öffentliches Interesse (Gesetz)',
      },
    },
  },
  '9h': {
    article: '9(2)(h)',
    dpv: ['eu-gdpr:A9-2-h'],
    labels: {
      nl: { label: 'Preventieve of arbeidsgeneeskunde, zorg', running: 'preventieve of arbeidsgeneeskunde, zorg' },
      en: { label: 'Preventive or occupational medicine, care', running: 'preventive or occupational medicine, care' },
      fr: { label: 'Médecine préventive ou du travail, soins', running: 'médecine préventive ou du travail, soins' },
      de: { label: 'Gesundheitsvorsorge, Arbeitsmedizin, Versorgung' },
    },
  },
  '9i': {
    article: '9(2)(i)',
    dpv: ['eu-gdpr:A9-2-i'],
    labels: {
      nl: { label: 'Algemeen belang volksgezondheid', running: 'algemeen belang volksgezondheid' },
      en: { label: 'Public interest in public health', running: 'public interest in public health' },
      fr: { label: 'Intérêt public dans la santé publique', running: 'intérêt public dans la santé publique' },
      de: {
        label: 'Öffentliches Interesse, öffentliche Gesundheit',
        running: 'öffentliches Interesse an der öffentlichen Gesundheit',
      },
    },
  },
  '9j': {
    article: '9(2)(j)',
    dpv: ['eu-gdpr:A9-2-j'],
    labels: {
      nl: {
        label: 'Archivering, wetenschappelijk of historisch onderzoek, statistiek',
        running: 'archivering, wetenschappelijk of historisch onderzoek, statistiek',
      },
      en: {
        label: 'Archiving, scientific or historical research, statistics',
        running: 'archiving, scientific or historical research, statistics',
      },
      fr: {
        label: 'Archives, recherche scientifique ou historique, statistiques',
        running: 'archives, recherche scientifique ou historique, statistiques',
      },
      de: { label: 'Archiv, wissenschaftliche oder historische Forschung, Statistik' },
    },
  },
} as const satisfies Readonly<Record<string, ArticleTerm>>;
