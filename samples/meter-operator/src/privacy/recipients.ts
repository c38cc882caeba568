import { recipient } from '@verklaar/annotations';

/** Scores who wishes to become a customer, and answers for what it does with the data itself. */
export const creditAgency = recipient({
  id: 'credit-agency',
  service: 'api.kredietwijzer.example',
  name: 'Kredietwijzer Voorbeeld B.V.',
  role: 'controller',
  kind: 'creditBureau',
  purpose: {
    nl: 'advies over kredietwaardigheid, en eigen onderzoek naar kredietwaardigheid en contactgegevens',
    en: 'advice on creditworthiness, and its own research into creditworthiness and contact details',
    de: 'Rat zur Kreditwürdigkeit und eigene Erhebungen zu Kreditwürdigkeit und Kontaktdaten',
  },
  country: 'NL',
  categories: ['identity.name', 'identity.birthDate', 'contact.address', 'payment.behaviour'],
  privacyPage: 'https://kredietwijzer.example/privacy',
  contactPoint: 'https://kredietwijzer.example/bezwaar',
});

export const collector = recipient({
  id: 'collector',
  service: 'api.incassohuis.example',
  name: 'Incassohuis Voorbeeld B.V.',
  role: 'controller',
  kind: 'debtCollector',
  purpose: 'debtCollection',
  country: 'NL',
  categories: ['identity.name', 'contact.address', 'contact.email', 'billing.invoice'],
  privacyPage: 'https://incassohuis.example/privacy',
});

export const gridOperator = recipient({
  id: 'grid-operator',
  name: 'Netbeheer Voorbeeld N.V.',
  role: 'controller',
  kind: 'gridOperator',
  purpose: {
    nl: 'meterstanden verwerken voor het net',
    en: 'processing meter readings for the grid',
    de: 'Zählerstände für das Netz verarbeiten',
  },
  country: 'NL',
});
