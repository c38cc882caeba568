import type { CategoryTerm } from '../term.js';

/** Special categories (Art. 9), criminal data (Art. 10), national numbers (Art. 87), data of children (Art. 8). */
export const sensitiveCategories = {
  'special.racialEthnic': {
    group: 'special',
    special: true,
    dpv: ['pd:EthnicOrigin', 'pd:Race'],
    labels: {
      nl: { label: 'Ras of etnische afkomst', running: 'ras of etnische afkomst' },
      en: { label: 'Racial or ethnic origin', running: 'racial or ethnic origin' },
      fr: { label: 'Origine raciale ou ethnique', running: 'origine raciale ou ethnique' },
      de: { label: 'Rassische und ethnische Herkunft', running: 'rassische und ethnische Herkunft' },
    },
  },
  'special.political': {
    group: 'special',
    special: true,
    dpv: ['pd:PoliticalOpinion'],
    labels: {
      nl: { label: 'Politieke opvattingen', running: 'politieke opvattingen' },
      en: { label: 'Political opinions', running: 'political opinions' },
      fr: { label: 'Opinions politiques', running: 'opinions politiques' },
      de: { label: 'Politische Meinungen', running: 'politische Meinungen' },
    },
  },
  'special.religion': {
    group: 'special',
    special: true,
    dpv: ['pd:ReligiousBelief', 'pd:PhilosophicalBelief'],
    labels: {
      nl: {
        label: 'Religieuze of levensbeschouwelijke overtuigingen',
        running: 'religieuze of levensbeschouwelijke overtuigingen',
      },
      en: { label: 'Religious or philosophical beliefs', running: 'religious or philosophical beliefs' },
      fr: { label: 'Convictions religieuses ou philosophiques', running: 'convictions religieuses ou philosophiques' },
      de: {
        label: 'Religiöse oder weltanschauliche Überzeugungen',
        running: 'religiöse oder weltanschauliche Überzeugungen',
      },
    },
  },
  'special.union': {
    group: 'special',
    special: true,
    dpv: ['pd:TradeUnionMembership'],
    labels: {
      nl: { label: 'Lidmaatschap van een vakbond', running: 'lidmaatschap van een vakbond' },
      en: { label: 'Trade union membership', running: 'trade union membership' },
      fr: { label: 'Appartenance syndicale', running: 'appartenance syndicale' },
      de: { label: 'Gewerkschaftszugehörigkeit' },
    },
  },
  'special.genetic': {
    group: 'special',
    special: true,
    dpv: ['eu-gdpr:GeneticData'],
    labels: {
      nl: { label: 'Genetische gegevens', running: 'genetische gegevens' },
      en: { label: 'Genetic data', running: 'genetic data' },
      fr: { label: 'Données génétiques', running: 'données génétiques' },
      de: { label: 'Genetische Daten', running: 'genetische Daten' },
    },
  },
  'special.biometric': {
    group: 'special',
    special: true,
    dpv: ['eu-gdpr:BiometricData'],
    labels: {
      nl: {
        label: 'Biometrische gegevens voor unieke identificatie',
        running: 'biometrische gegevens voor unieke identificatie',
        short: 'biometrische gegevens',
      },
      en: {
        label: 'Biometric data for unique identification',
        running: 'biometric data for unique identification',
        short: 'biometric data',
      },
      fr: {
        label: 'Données biométriques d’identification unique',
        running: 'données biométriques d’identification unique',
      },
      de: {
        label: 'Biometrische Daten zur eindeutigen Identifizierung',
        running: 'biometrische Daten zur eindeutigen Identifizierung',
      },
    },
  },
  'special.health': {
    group: 'special',
    special: true,
    dpv: ['eu-gdpr:HealthData'],
    labels: {
      nl: { label: 'Gezondheidsgegevens', running: 'gezondheidsgegevens' },
      en: { label: 'Health data', running: 'health data' },
      fr: { label: 'Données de santé', running: 'données de santé' },
      de: { label: 'Gesundheitsdaten' },
    },
  },
  'special.sexLife': {
    group: 'special',
    special: true,
    dpv: ['pd:Sexual'],
    labels: {
      nl: { label: 'Seksueel gedrag of seksuele gerichtheid', running: 'seksueel gedrag of seksuele gerichtheid' },
      en: { label: 'Sex life or sexual orientation', running: 'sex life or sexual orientation' },
      fr: { label: 'Vie ou orientation sexuelle', running: 'vie ou orientation sexuelle' },
      de: { label: 'Sexualleben oder sexuelle Orientierung' },
    },
  },
  criminal: {
    group: 'criminal',
    criminal: true,
    dpv: ['pd:Criminal'],
    labels: {
      nl: {
        label: 'Strafrechtelijke veroordelingen en strafbare feiten',
        running: 'strafrechtelijke veroordelingen en strafbare feiten',
        short: 'strafrechtelijke gegevens',
      },
      en: {
        label: 'Criminal convictions and offences',
        running: 'criminal convictions and offences',
        short: 'criminal data',
      },
      fr: { label: 'Condamnations pénales et infractions', running: 'condamnations pénales et infractions' },
      de: {
        label: 'Strafrechtliche Verurteilungen und Straftaten',
        running: 'strafrechtliche Verurteilungen und Straftaten',
      },
    },
  },
  nationalId: {
    group: 'nationalId',
    nationalId: true,
    dpv: ['pd:OfficialID'],
    labels: {
      nl: { label: 'Burgerservicenummer (BSN)', running: 'burgerservicenummer (BSN)', short: 'burgerservicenummer' },
      en: { label: 'National identification number', running: 'national identification number' },
      fr: { label: 'Numéro national d’identification', running: 'numéro national d’identification' },
      de: { label: 'Nationale Kennnummer', running: 'nationale Kennnummer' },
      'nl-BE': { label: 'Rijksregisternummer', running: 'rijksregisternummer', short: 'rijksregisternummer' },
      'fr-BE': { label: 'Numéro de registre national', running: 'numéro de registre national' },
      'fr-FR': {
        label: 'Numéro de sécurité sociale (NIR)',
        running: 'numéro de sécurité sociale (NIR)',
        short: 'numéro de sécurité sociale',
      },
    },
  },
  'child.any': {
    group: 'child',
    child: true,
    dpv: ['dpv:Child'],
    labels: {
      nl: { label: 'Gegevens van kinderen', running: 'gegevens van kinderen' },
      en: { label: "Children's data", running: "children's data" },
      fr: { label: 'Données d’enfants', running: 'données d’enfants' },
      de: { label: 'Daten von Kindern' },
    },
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>;
