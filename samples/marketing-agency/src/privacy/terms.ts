import { category, purpose } from '@verklaar/annotations';

export const firstName = category({
  id: 'identity.firstName',
  parent: 'identity.name',
  labels: { nl: 'voornaam', en: 'first name', fr: 'prénom' },
});

export const lastName = category({
  id: 'identity.lastName',
  parent: 'identity.name',
  labels: { nl: 'achternaam', en: 'last name', fr: 'nom de famille' },
});

/** What we were asked to make, and for which campaign. */
export const assignment = category({
  id: 'professional.assignment',
  parent: 'professional.job',
  labels: { nl: 'gegevens over de opdracht', en: 'details of the assignment', fr: 'données de la mission' },
});

export const visitingAddress = category({
  id: 'contact.visitingAddress',
  parent: 'contact.address',
  labels: { nl: 'bezoekadres', en: 'visiting address', fr: 'adresse de visite' },
});

/** Of the chamber of commerce. */
export const companyNumber = category({
  id: 'billing.companyNumber',
  parent: 'billing.vat',
  labels: {
    nl: 'gegevens van de Kamer van Koophandel',
    en: 'chamber-of-commerce data',
    fr: 'données de la chambre de commerce',
  },
});

export const billingAddress = category({
  id: 'billing.address',
  parent: 'billing.invoice',
  labels: { nl: 'factuuradres', en: 'billing address', fr: 'adresse de facturation' },
});

export const acquisition = purpose({
  id: 'acquisition',
  parent: 'directMarketing',
  labels: { nl: 'marketing en verkoop', en: 'marketing and sales', fr: 'marketing et vente' },
});
