import { category, event, purpose } from '@verklaar/annotations';

/** The business that a person works for, by name. */
export const companyName = category({
  id: 'professional.company',
  parent: 'professional.job',
  labels: { nl: 'bedrijfsnaam', en: 'company name', fr: 'nom de l’entreprise', de: 'Firmenname' },
});

/** What stands at an address, and what technicians wrote down about it. */
export const installationData = category({
  id: 'metering.installation',
  parent: 'metering.asset',
  labels: {
    nl: 'installatiegegevens en logboeken',
    en: 'installation data and logbooks',
    fr: 'données d’installation et carnets d’entretien',
    de: 'Anlagendaten und Wartungsbücher',
  },
});

/** A number that the app makes when it is installed, and that says nothing else. */
export const installationId = category({
  id: 'device.installation',
  parent: 'device.id',
  labels: {
    nl: 'uniek installatienummer van de app',
    en: 'unique installation number of the app',
    fr: 'numéro d’installation unique de l’application',
    de: 'eindeutige Installationsnummer der App',
  },
});

export const operatingSystem = category({
  id: 'device.system',
  parent: 'device.userAgent',
  labels: { nl: 'besturingssysteem', en: 'operating system', fr: 'système d’exploitation', de: 'Betriebssystem' },
});

/** Looking for new customers, as long as they ask us something or buy from us. */
export const prospecting = purpose({
  id: 'prospecting',
  parent: 'customerCare',
  labels: { nl: 'klanten zoeken', en: 'finding customers', fr: 'chercher des clients', de: 'Kunden gewinnen' },
});

export const sales = purpose({
  id: 'sales',
  parent: 'customerCare',
  labels: {
    nl: 'offertes en verkoop',
    en: 'quotes and sales',
    fr: 'offres et ventes',
    de: 'Angebote und Verkauf',
  },
});

export const administration = purpose({
  id: 'administration',
  parent: 'customerCare',
  labels: { nl: 'administratie', en: 'administration', fr: 'administration', de: 'Verwaltung' },
});

export const announcementSent = event({
  id: 'x.announcementSent',
  labels: {
    nl: 'de aankondiging',
    en: 'the announcement',
    fr: 'l’annonce',
    de: 'der Ankündigung',
  },
});
