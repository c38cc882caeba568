import type { Term } from './term.js';

/** Roles of recipients (Art. 4(7)-(10), 26, 28 GDPR). */
export const recipientRoles = {
  internal: {
    dpv: ['dpv:OrganisationalUnit'],
    labels: {
      nl: { label: 'Onze medewerkers', running: 'onze medewerkers' },
      en: { label: 'Our staff, where needed for their work', running: 'our staff, where needed for their work' },
      fr: { label: 'Notre personnel habilité', running: 'notre personnel habilité' },
      de: { label: 'Unsere zuständigen Mitarbeiter', running: 'unsere zuständigen Mitarbeiter' },
    },
  },
  processor: {
    dpv: ['dpv:DataProcessor'],
    labels: {
      nl: { label: 'Verwerker', running: 'verwerker' },
      en: { label: 'Processor', running: 'processor' },
      fr: { label: 'Sous-traitant', running: 'sous-traitant' },
      de: { label: 'Auftragsverarbeiter' },
    },
  },
  subProcessor: {
    dpv: ['dpv:DataSubProcessor'],
    labels: {
      nl: { label: 'Subverwerker', running: 'subverwerker' },
      en: { label: 'Sub-processor', running: 'sub-processor' },
      fr: { label: 'Sous-traitant ultérieur', running: 'sous-traitant ultérieur' },
      de: { label: 'Unterauftragsverarbeiter' },
    },
  },
  jointController: {
    dpv: ['dpv:JointDataControllers'],
    labels: {
      nl: { label: 'Gezamenlijke verwerkingsverantwoordelijke', running: 'gezamenlijke verwerkingsverantwoordelijke' },
      en: { label: 'Joint controller', running: 'joint controller' },
      fr: { label: 'Responsable conjoint', running: 'responsable conjoint' },
      de: { label: 'Gemeinsam Verantwortlicher', running: 'gemeinsam Verantwortlicher' },
    },
  },
  controller: {
    dpv: ['dpv:DataController'],
    labels: {
      nl: { label: 'Zelfstandige verwerkingsverantwoordelijke', running: 'zelfstandige verwerkingsverantwoordelijke' },
      en: { label: 'Independent controller', running: 'independent controller' },
      fr: { label: 'Responsable de traitement distinct', running: 'responsable de traitement distinct' },
      de: { label: 'Eigenständiger Verantwortlicher', running: 'eigenständiger Verantwortlicher' },
    },
  },
  group: {
    dpv: ['dpv:SubsidiaryLegalEntity'],
    broader: true,
    labels: {
      nl: { label: 'Groepsmaatschappij', running: 'groepsmaatschappij' },
      en: { label: 'Group company', running: 'group company' },
      fr: { label: 'Société du groupe', running: 'société du groupe' },
      de: { label: 'Konzerngesellschaft' },
    },
  },
  customerOrg: {
    dpv: ['dpv:DataController'],
    labels: {
      nl: {
        label: 'De organisatie waarvoor u onze software gebruikt',
        running: 'de organisatie waarvoor u onze software gebruikt',
      },
      en: {
        label: 'The organisation for which you use our software',
        running: 'the organisation for which you use our software',
      },
      fr: {
        label: 'L’organisation pour laquelle vous utilisez notre logiciel',
        running: 'l’organisation pour laquelle vous utilisez notre logiciel',
      },
      de: {
        label: 'Die Organisation, für die Sie unsere Software nutzen',
        running: 'die Organisation, für die Sie unsere Software nutzen',
      },
      'nl-informal': {
        label: 'De organisatie waarvoor je onze software gebruikt',
        running: 'de organisatie waarvoor je onze software gebruikt',
      },
      'fr-informal': {
        label: 'L’organisation pour laquelle tu utilises notre logiciel',
        running: 'l’organisation pour laquelle tu utilises notre logiciel',
      },
      'de-informal': {
        label: 'Die Organisation, für die du unsere Software nutzt',
        running: 'die Organisation, für die du unsere Software nutzt',
      },
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
