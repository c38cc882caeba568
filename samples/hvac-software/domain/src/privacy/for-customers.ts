import { activity } from '@verklaar/annotations';

const customers = {
  nl: 'bedrijven die onze applicaties gebruiken',
  en: 'businesses that use our applications',
  fr: 'entreprises qui utilisent nos applications',
  de: 'Betriebe, die unsere Anwendungen nutzen',
};

/** Users as the administrator of a company account makes them. */
export const userManagement = activity({
  id: 'user-management',
  name: {
    nl: 'Gebruikers van een bedrijfsaccount',
    en: 'Users of a company account',
    fr: 'Utilisateurs d’un compte d’entreprise',
    de: 'Nutzer eines Firmenkontos',
  },
  purpose: 'serviceProvision',
  role: 'processor',
  onBehalfOf: customers,
  description: {
    nl: 'De beheerder van een bedrijfsaccount wijst gebruikers aan: personen of systemen. Hij beheert hun gegevens en die van eindklanten.',
    en: 'The administrator of a company account names users: persons or systems. They manage the data of users and of end customers.',
    fr: 'L’administrateur d’un compte d’entreprise désigne les utilisateurs : personnes ou systèmes. Il gère leurs données et celles des clients finaux.',
    de: 'Der Administrator eines Firmenkontos benennt die Nutzer: Personen oder Systeme. Er verwaltet ihre Daten und die der Endkunden.',
  },
  processingCategories: {
    nl: 'opslaan, tonen, wijzigen en wissen van gebruikers',
    en: 'storing, showing, changing and erasing users',
    fr: 'conserver, montrer, modifier et effacer les utilisateurs',
    de: 'Speichern, Zeigen, Ändern und Löschen von Nutzern',
  },
  dataSubjects: ['user'],
  retention: 'P1M after contract.end then:return',
  recipients: ['hosting'],
});

/** Boilers, cooling units and heat pumps at an address, with the logbook that the law asks of the customer. */
export const installationRecords = activity({
  id: 'installation-records',
  name: {
    nl: 'Installaties en logboeken',
    en: 'Installations and logbooks',
    fr: 'Installations et carnets',
    de: 'Anlagen und Wartungsbücher',
  },
  purpose: 'serviceProvision',
  role: 'processor',
  onBehalfOf: customers,
  description: {
    nl: 'Eindklanten melden zich aan en zien logboeken en gegevens van hun installatie. Het bedrijf moet sommige daarvan bij wet beschikbaar houden voor de toezichthouder.',
    en: 'End customers sign in and see logbooks and data of their installation. The law makes the business keep some of these at hand for the regulator.',
    fr: 'Les clients finaux se connectent et voient les carnets et les données de leur installation. La loi oblige l’entreprise à en tenir certaines à la disposition du régulateur.',
    de: 'Endkunden melden sich an und sehen Wartungsbücher und Daten ihrer Anlage. Das Gesetz verpflichtet den Betrieb, einige davon für die Aufsicht bereitzuhalten.',
  },
  processingCategories: {
    nl: 'opslaan en tonen van installaties en logboeken, toegang geven aan eindklanten',
    en: 'storing and showing installations and logbooks, giving end customers access',
    fr: 'conserver et montrer installations et carnets, donner accès aux clients finaux',
    de: 'Speichern und Zeigen von Anlagen und Wartungsbüchern, Zugang für Endkunden',
  },
  dataSubjects: ['endCustomer'],
  retention: 'P1M after contract.end then:return',
  recipients: ['hosting'],
});
