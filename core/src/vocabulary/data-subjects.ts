import type { Term } from './term.js';

/** Categories of data subjects (Art. 30(1)(c) GDPR). */
export const dataSubjects = {
  customer: {
    dpv: ['dpv:Customer'],
    labels: {
      nl: { label: 'Klanten', running: 'klanten' },
      en: { label: 'Customers', running: 'customers' },
      fr: { label: 'Clients', running: 'clients' },
      de: { label: 'Kunden' },
    },
  },
  customerContact: {
    dpv: ['dpv:Client'],
    broader: true,
    labels: {
      nl: { label: 'Contactpersonen bij zakelijke klanten', running: 'contactpersonen bij zakelijke klanten' },
      en: { label: 'Contact persons at business customers', running: 'contact persons at business customers' },
      fr: {
        label: 'Personnes de contact chez nos clients professionnels',
        running: 'contacts de clients professionnels',
      },
      de: { label: 'Ansprechpartner bei Geschäftskunden' },
    },
  },
  prospect: {
    dpv: ['dpv:DataSubject'],
    broader: true,
    labels: {
      nl: { label: 'Potentiële klanten', running: 'potentiële klanten' },
      en: { label: 'Prospective customers', running: 'prospective customers' },
      fr: { label: 'Prospects', running: 'prospects' },
      de: { label: 'Interessenten' },
    },
  },
  user: {
    dpv: ['dpv:User'],
    labels: {
      nl: { label: 'Gebruikers van onze applicatie', running: 'gebruikers van onze applicatie' },
      en: { label: 'Users of our application', running: 'users of our application' },
      fr: { label: 'Utilisateurs de notre application', running: 'utilisateurs de notre application' },
      de: { label: 'Nutzer unserer Anwendung' },
    },
  },
  endCustomer: {
    dpv: ['dpv:Consumer'],
    labels: {
      nl: { label: 'Eindklanten (klanten van onze klanten)', running: 'eindklanten (klanten van onze klanten)' },
      en: {
        label: 'End customers (customers of our customers)',
        running: 'end customers (customers of our customers)',
      },
      fr: { label: 'Clients finaux', running: 'clients finaux' },
      de: { label: 'Endkunden' },
    },
  },
  visitor: {
    dpv: ['dpv:Visitor'],
    labels: {
      nl: { label: 'Bezoekers van de website', running: 'bezoekers van de website' },
      en: { label: 'Website visitors', running: 'website visitors' },
      fr: { label: 'Visiteurs du site web', running: 'visiteurs du site web' },
      de: { label: 'Websitebesucher' },
    },
  },
  subscriber: {
    dpv: ['dpv:Subscriber'],
    labels: {
      nl: { label: 'Abonnees van de nieuwsbrief', running: 'abonnees van de nieuwsbrief' },
      en: { label: 'Newsletter subscribers', running: 'newsletter subscribers' },
      fr: { label: 'Abonnés à la lettre d’information', running: 'abonnés à la lettre d’information' },
      de: { label: 'Newsletter-Abonnenten' },
    },
  },
  correspondent: {
    dpv: ['dpv:DataSubject'],
    broader: true,
    labels: {
      nl: { label: 'Personen die contact met ons opnemen', running: 'personen die contact met ons opnemen' },
      en: { label: 'Persons who contact us', running: 'persons who contact us' },
      fr: { label: 'Personnes qui nous contactent', running: 'personnes qui nous contactent' },
      de: { label: 'Personen, die uns kontaktieren' },
    },
  },
  supplierContact: {
    dpv: ['dpv:DataSubject'],
    broader: true,
    labels: {
      nl: { label: 'Contactpersonen bij leveranciers', running: 'contactpersonen bij leveranciers' },
      en: { label: 'Supplier contacts', running: 'supplier contacts' },
      fr: {
        label: 'Personnes de contact chez nos fournisseurs',
        running: 'contacts de fournisseurs',
      },
      de: { label: 'Ansprechpartner bei Lieferanten' },
    },
  },
  employee: {
    dpv: ['dpv:Employee'],
    labels: {
      nl: { label: 'Medewerkers', running: 'medewerkers' },
      en: { label: 'Employees', running: 'employees' },
      fr: { label: 'Salariés', running: 'salariés' },
      de: { label: 'Beschäftigte' },
      'fr-BE': { label: 'Travailleurs', running: 'travailleurs' },
    },
  },
  applicant: {
    dpv: ['dpv:JobApplicant'],
    labels: {
      nl: { label: 'Sollicitanten', running: 'sollicitanten' },
      en: { label: 'Job applicants', running: 'job applicants' },
      fr: { label: 'Candidats à un emploi', running: 'candidats à un emploi' },
      de: { label: 'Bewerber' },
    },
  },
  member: {
    dpv: ['dpv:Member'],
    labels: {
      nl: { label: 'Leden', running: 'leden' },
      en: { label: 'Members', running: 'members' },
      fr: { label: 'Membres', running: 'membres' },
      de: { label: 'Mitglieder' },
    },
  },
  resident: {
    dpv: ['dpv:DataSubject'],
    broader: true,
    labels: {
      nl: { label: 'Bewoners op het aansluitadres', running: 'bewoners op het aansluitadres' },
      en: { label: 'Residents at the connection address', running: 'residents at the connection address' },
      fr: { label: 'Occupants à l’adresse de raccordement', running: 'occupants à l’adresse de raccordement' },
      de: { label: 'Bewohner der Anschlussadresse' },
    },
  },
  debtor: {
    dpv: ['dpv:DataSubject'],
    broader: true,
    labels: {
      nl: { label: 'Schuldenaren', running: 'schuldenaren' },
      en: { label: 'Debtors', running: 'debtors' },
      fr: { label: 'Débiteurs', running: 'débiteurs' },
      de: { label: 'Schuldner' },
    },
  },
  patient: {
    dpv: ['dpv:Patient'],
    labels: {
      nl: { label: 'Patiënten', running: 'patiënten' },
      en: { label: 'Patients', running: 'patients' },
      fr: { label: 'Patients', running: 'patients' },
      de: { label: 'Patienten' },
    },
  },
  student: {
    dpv: ['dpv:Student'],
    labels: {
      nl: { label: 'Leerlingen en studenten', running: 'leerlingen en studenten' },
      en: { label: 'Pupils and students', running: 'pupils and students' },
      fr: { label: 'Élèves et étudiants', running: 'élèves et étudiants' },
      de: { label: 'Schüler und Studierende' },
    },
  },
  child: {
    dpv: ['dpv:Child'],
    labels: {
      nl: { label: 'Kinderen', running: 'kinderen' },
      en: { label: 'Children', running: 'children' },
      fr: { label: 'Enfants', running: 'enfants' },
      de: { label: 'Kinder' },
    },
  },
  guardian: {
    dpv: ['dpv:GuardianOfDataSubject'],
    labels: {
      nl: { label: 'Ouders of voogden', running: 'ouders of voogden' },
      en: { label: 'Parents or guardians', running: 'parents or guardians' },
      fr: { label: 'Titulaires de l’autorité parentale', running: 'titulaires de l’autorité parentale' },
      de: { label: 'Erziehungsberechtigte' },
    },
  },
  vulnerable: {
    dpv: ['dpv:VulnerableDataSubject'],
    labels: {
      nl: { label: 'Kwetsbare personen', running: 'kwetsbare personen' },
      en: { label: 'Vulnerable persons', running: 'vulnerable persons' },
      fr: { label: 'Personnes vulnérables', running: 'personnes vulnérables' },
      de: { label: 'Schutzbedürftige Personen', running: 'schutzbedürftige Personen' },
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
