import type { CategoryTerm } from '../term.js';

/** Who someone is, how to reach them, what they say and like, their work. */
export const personCategories = {
  'identity.name': {
    group: 'identity',
    dpv: ['pd:Name'],
    labels: {
      nl: { label: 'Naam', running: 'naam' },
      en: { label: 'Name', running: 'name' },
      fr: { label: 'Nom', running: 'nom' },
      de: { label: 'Name' },
    },
  },
  'identity.birthDate': {
    group: 'identity',
    dpv: ['pd:BirthDate'],
    labels: {
      nl: { label: 'Geboortedatum', running: 'geboortedatum' },
      en: { label: 'Date of birth', running: 'date of birth' },
      fr: { label: 'Date de naissance', running: 'date de naissance' },
      de: { label: 'Geburtsdatum' },
    },
  },
  'identity.gender': {
    group: 'identity',
    dpv: ['pd:Gender'],
    labels: {
      nl: { label: 'Geslacht of aanspreekvorm', running: 'geslacht of aanspreekvorm' },
      en: { label: 'Gender or title', running: 'gender or title' },
      fr: { label: 'Sexe ou civilité', running: 'sexe ou civilité' },
      de: { label: 'Geschlecht oder Anrede' },
    },
  },
  'identity.photo': {
    group: 'identity',
    dpv: ['pd:Picture'],
    labels: {
      nl: { label: 'Profielfoto', running: 'profielfoto' },
      en: { label: 'Profile photo', running: 'profile photo' },
      fr: { label: 'Photo de profil', running: 'photo de profil' },
      de: { label: 'Profilbild' },
    },
  },
  'identity.document': {
    group: 'identity',
    dpv: ['pd:OfficialID'],
    labels: {
      nl: {
        label: 'Gegevens van een identiteitsdocument',
        running: 'gegevens van een identiteitsdocument',
        short: 'identiteitsgegevens',
      },
      en: { label: 'Identity document data', running: 'identity document data', short: 'identity document' },
      fr: {
        label: 'Données d’une pièce d’identité',
        running: 'données d’une pièce d’identité',
        short: 'pièce d’identité',
      },
      de: { label: 'Ausweisdaten' },
    },
  },
  'contact.email': {
    group: 'contact',
    dpv: ['pd:EmailAddress'],
    labels: {
      nl: { label: 'E-mailadres', running: 'e-mailadres' },
      en: { label: 'E-mail address', running: 'e-mail address' },
      fr: { label: 'Adresse e-mail', running: 'adresse e-mail' },
      de: { label: 'E-Mail-Adresse' },
    },
  },
  'contact.phone': {
    group: 'contact',
    dpv: ['pd:TelephoneNumber'],
    labels: {
      nl: { label: 'Telefoonnummer', running: 'telefoonnummer' },
      en: { label: 'Telephone number', running: 'telephone number' },
      fr: { label: 'Numéro de téléphone', running: 'numéro de téléphone' },
      de: { label: 'Telefonnummer' },
    },
  },
  'contact.address': {
    group: 'contact',
    dpv: ['pd:PhysicalAddress'],
    labels: {
      nl: { label: 'Postadres', running: 'postadres' },
      en: { label: 'Postal address', running: 'postal address' },
      fr: { label: 'Adresse postale', running: 'adresse postale' },
      de: { label: 'Postanschrift' },
    },
  },
  'contact.social': {
    group: 'contact',
    dpv: ['pd:SocialMedia'],
    labels: {
      nl: { label: 'Profielen op sociale media', running: 'profielen op sociale media' },
      en: { label: 'Social media profiles', running: 'social media profiles' },
      fr: { label: 'Profils sur les réseaux sociaux', running: 'profils sur les réseaux sociaux' },
      de: { label: 'Social-Media-Profile' },
    },
  },
  'comm.message': {
    group: 'comm',
    dpv: ['pd:Communication'],
    labels: {
      nl: { label: 'Inhoud van berichten en bijlagen', running: 'berichten en bijlagen', short: 'berichten' },
      en: { label: 'Content of messages and attachments', running: 'messages and attachments', short: 'messages' },
      fr: { label: 'Contenu des messages et pièces jointes', running: 'messages et pièces jointes', short: 'messages' },
      de: { label: 'Inhalt von Nachrichten und Anhängen', running: 'Nachrichten und Anhänge', short: 'Nachrichten' },
    },
  },
  'comm.remoteSession': {
    group: 'comm',
    dpv: ['pd:Communication'],
    broader: true,
    labels: {
      nl: { label: 'Sessies waarin een scherm op afstand wordt overgenomen', running: 'sessies op afstand' },
      en: { label: 'Remote sessions', running: 'remote sessions' },
      fr: {
        label: 'Prise en main à distance',
        running: 'sessions de prise en main à distance',
        short: 'sessions à distance',
      },
      de: { label: 'Fernwartung', running: 'Fernwartungssitzungen' },
    },
  },
  'comm.support': {
    group: 'comm',
    dpv: ['pd:EmailContent'],
    broader: true,
    labels: {
      nl: { label: 'Vragen om ondersteuning', running: 'vragen om ondersteuning' },
      en: { label: 'Support requests', running: 'support requests' },
      fr: { label: 'Demandes d’assistance', running: 'demandes d’assistance' },
      de: { label: 'Supportanfragen' },
    },
  },
  'comm.recording': {
    group: 'comm',
    dpv: ['pd:VoiceCommunicationRecording'],
    labels: {
      nl: { label: 'Gespreksopnamen', running: 'gespreksopnamen' },
      en: { label: 'Call recordings', running: 'call recordings' },
      fr: { label: 'Enregistrements d’appels', running: 'enregistrements d’appels' },
      de: { label: 'Gesprächsaufzeichnungen' },
    },
  },
  'comm.metadata': {
    group: 'comm',
    dpv: ['pd:CommunicationsMetadata'],
    labels: {
      nl: {
        label: 'Verkeersgegevens van communicatie',
        running: 'verkeersgegevens van communicatie',
        short: 'verkeersgegevens',
      },
      en: { label: 'Communication metadata', running: 'communication metadata', short: 'communication metadata' },
      fr: { label: 'Métadonnées de communication', running: 'métadonnées de communication' },
      de: { label: 'Kommunikationsmetadaten' },
    },
  },
  'preference.language': {
    group: 'preference',
    dpv: ['pd:Preference'],
    labels: {
      nl: { label: 'Taal en instellingen', running: 'taal en instellingen' },
      en: { label: 'Language and settings', running: 'language and settings' },
      fr: { label: 'Langue et paramètres', running: 'langue et paramètres' },
      de: { label: 'Sprache und Einstellungen' },
    },
  },
  'preference.consent': {
    group: 'preference',
    dpv: ['pd:PrivacyPreference'],
    labels: {
      nl: { label: 'Toestemmingen en afmeldingen', running: 'toestemmingen en afmeldingen' },
      en: { label: 'Consents and opt-outs', running: 'consents and opt-outs' },
      fr: { label: 'Consentements et désinscriptions', running: 'consentements et désinscriptions' },
      de: { label: 'Einwilligungen und Abmeldungen' },
    },
  },
  'preference.interest': {
    group: 'preference',
    dpv: ['pd:Interest'],
    labels: {
      nl: { label: 'Interesses', running: 'interesses' },
      en: { label: 'Interests', running: 'interests' },
      fr: { label: 'Centres d’intérêt', running: 'centres d’intérêt' },
      de: { label: 'Interessen' },
    },
  },
  'professional.job': {
    group: 'professional',
    dpv: ['pd:CurrentEmployment'],
    labels: {
      nl: { label: 'Functie en werkgever', running: 'functie en werkgever' },
      en: { label: 'Job title and employer', running: 'job title and employer' },
      fr: { label: 'Fonction et employeur', running: 'fonction et employeur' },
      de: { label: 'Funktion und Arbeitgeber' },
    },
  },
  'professional.cv': {
    group: 'professional',
    dpv: ['pd:ProfessionalExperience'],
    labels: {
      nl: { label: 'Opleiding en loopbaan', running: 'opleiding en loopbaan' },
      en: { label: 'Education and career', running: 'education and career' },
      fr: { label: 'Formation et parcours', running: 'formation et parcours' },
      de: { label: 'Ausbildung und Werdegang' },
    },
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>;
