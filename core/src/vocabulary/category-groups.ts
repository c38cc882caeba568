import type { WordingTerm } from './term.js';

/** Groups of categories: the part of a category id before the dot. */
export const categoryGroups = {
  identity: {
    labels: {
      nl: { label: 'Identiteitsgegevens', running: 'identiteitsgegevens' },
      en: { label: 'Identity data', running: 'identity data' },
      fr: { label: 'Données d’identité', running: 'données d’identité' },
      de: { label: 'Identitätsdaten' },
    },
  },
  contact: {
    labels: {
      nl: { label: 'Contactgegevens', running: 'contactgegevens' },
      en: { label: 'Contact details', running: 'contact details' },
      fr: { label: 'Coordonnées', running: 'coordonnées' },
      de: { label: 'Kontaktdaten' },
    },
  },
  comm: {
    labels: {
      nl: { label: 'Communicatie', running: 'communicatie' },
      en: { label: 'Communication', running: 'communication' },
      fr: { label: 'Communication', running: 'communication' },
      de: { label: 'Kommunikation' },
    },
  },
  preference: {
    labels: {
      nl: { label: 'Voorkeuren', running: 'voorkeuren' },
      en: { label: 'Preferences', running: 'preferences' },
      fr: { label: 'Préférences', running: 'préférences' },
      de: { label: 'Präferenzen' },
    },
  },
  professional: {
    labels: {
      nl: { label: 'Gegevens over werk en opleiding', running: 'gegevens over werk en opleiding' },
      en: { label: 'Data about work and education', running: 'data about work and education' },
      fr: { label: 'Données professionnelles et de formation', running: 'données professionnelles et de formation' },
      de: { label: 'Daten zu Beruf und Ausbildung' },
    },
  },
  account: {
    labels: {
      nl: { label: 'Accountgegevens', running: 'accountgegevens' },
      en: { label: 'Account data', running: 'account data' },
      fr: { label: 'Données de compte', running: 'données de compte' },
      de: { label: 'Benutzerkontodaten' },
    },
  },
  location: {
    labels: {
      nl: { label: 'Locatiegegevens', running: 'locatiegegevens' },
      en: { label: 'Location data', running: 'location data' },
      fr: { label: 'Données de localisation', running: 'données de localisation' },
      de: { label: 'Standortdaten' },
    },
  },
  device: {
    labels: {
      nl: { label: 'Apparaatgegevens', running: 'apparaatgegevens' },
      en: { label: 'Device data', running: 'device data' },
      fr: { label: 'Données de l’appareil', running: 'données de l’appareil' },
      de: { label: 'Gerätedaten' },
    },
  },
  usage: {
    labels: {
      nl: { label: 'Gebruiksgegevens', running: 'gebruiksgegevens' },
      en: { label: 'Usage data', running: 'usage data' },
      fr: { label: 'Données d’utilisation', running: 'données d’utilisation' },
      de: { label: 'Nutzungsdaten' },
    },
  },
  payment: {
    labels: {
      nl: { label: 'Betaalgegevens', running: 'betaalgegevens' },
      en: { label: 'Payment data', running: 'payment data' },
      fr: { label: 'Données de paiement', running: 'données de paiement' },
      de: { label: 'Zahlungsdaten' },
    },
  },
  billing: {
    labels: {
      nl: { label: 'Facturatiegegevens', running: 'facturatiegegevens' },
      en: { label: 'Billing data', running: 'billing data' },
      fr: { label: 'Données de facturation', running: 'données de facturation' },
      de: { label: 'Rechnungsdaten' },
    },
  },
  metering: {
    labels: {
      nl: { label: 'Energie- en meetgegevens', running: 'energie- en meetgegevens' },
      en: { label: 'Energy and metering data', running: 'energy and metering data' },
      fr: { label: 'Données énergétiques et de comptage', running: 'données énergétiques et de comptage' },
      de: { label: 'Energie- und Messdaten' },
    },
  },
  special: {
    labels: {
      nl: { label: 'Bijzondere persoonsgegevens', running: 'bijzondere persoonsgegevens' },
      en: { label: 'Special categories of personal data', running: 'special categories of personal data' },
      fr: { label: 'Catégories particulières de données', running: 'catégories particulières de données' },
      de: {
        label: 'Besondere Kategorien personenbezogener Daten',
        running: 'besondere Kategorien personenbezogener Daten',
      },
    },
  },
  criminal: {
    labels: {
      nl: { label: 'Strafrechtelijke gegevens', running: 'strafrechtelijke gegevens' },
      en: { label: 'Criminal data', running: 'criminal data' },
      fr: { label: 'Données pénales', running: 'données pénales' },
      de: { label: 'Strafrechtliche Daten', running: 'strafrechtliche Daten' },
    },
  },
  nationalId: {
    labels: {
      nl: { label: 'Nationaal identificatienummer', running: 'nationaal identificatienummer' },
      en: { label: 'National identification number', running: 'national identification number' },
      fr: { label: 'Numéro d’identification national', running: 'numéro d’identification national' },
      de: { label: 'Nationale Kennnummer', running: 'nationale Kennnummer' },
    },
  },
  child: {
    labels: {
      nl: { label: 'Gegevens van kinderen', running: 'gegevens van kinderen' },
      en: { label: "Children's data", running: "children's data" },
      fr: { label: 'Données d’enfants', running: 'données d’enfants' },
      de: { label: 'Daten von Kindern' },
    },
  },
} as const satisfies Readonly<Record<string, WordingTerm>>;
