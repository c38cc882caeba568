import { activity } from '@verklaar/annotations';

import { crm } from './recipients.js';
import { acquisition } from './terms.js';

export const enquiries = activity({
  id: 'enquiries',
  name: { nl: 'Contact', en: 'Contact', fr: 'Contact' },
  purpose: 'requestHandling',
  description: {
    nl: 'Mail je ons, bel je ons of gebruik je het formulier? Dan gebruiken we je gegevens om contact te houden en je te antwoorden.',
    en: 'Do you mail us, call us or use the form? Then we use your details to keep in touch and to answer you.',
    fr: 'Tu nous écris ou nous appelles ? Nous utilisons tes données pour te répondre et garder le contact.',
  },
  dataSubjects: ['correspondent'],
  notCollected: ['special.political', 'special.racialEthnic', 'special.religion', 'special.health', 'criminal'],
  channels: ['website', 'email', 'telephone'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'vragen van klanten en geïnteresseerden beantwoorden',
    en: 'answering questions of customers and of those interested',
    fr: 'répondre aux questions des clients et des intéressés',
  },
  balancingAssessment: 'LIA-2026-02',
  retention: 'P1Y after request.closed',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres of telefoonnummer krijg je geen antwoord.',
      en: 'Without an e-mail address or telephone number you get no answer.',
      fr: 'Sans adresse e-mail ou numéro de téléphone, tu ne reçois pas de réponse.',
    },
  },
  recipients: ['hosting'],
});

export const clients = activity({
  id: 'clients',
  name: { nl: 'Opdrachten van klanten', en: 'Assignments of customers', fr: 'Missions des clients' },
  purpose: 'serviceProvision',
  description: {
    nl: 'We gebruiken je gegevens om je opdracht uit te voeren. Onze medewerkers houden zich aan een gedragscode.',
    en: 'We use your details to carry out your assignment. Our staff keep to a code of conduct.',
    fr: 'Nous utilisons tes données pour exécuter ta mission. Notre personnel suit un code de conduite.',
  },
  dataSubjects: ['customer'],
  channels: ['email', 'telephone', 'inPerson'],
  source: 'dataSubject',
  legalBasis: 'contract',
  retention: 'P2Y after contract.end',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      nl: 'Zonder deze gegevens nemen we geen opdracht aan.',
      en: 'Without these details we take no assignment.',
      fr: 'Sans ces données, nous n’acceptons pas de mission.',
    },
  },
  recipients: ['hosting'],
});

export const invoices = activity({
  id: 'invoices',
  name: { nl: 'Facturen', en: 'Invoices', fr: 'Factures' },
  purpose: 'accounting',
  description: {
    nl: 'We bewaren facturen voor de Belastingdienst.',
    en: 'We keep invoices for the tax authority.',
    fr: 'Nous gardons les factures pour le fisc.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'legalObligation',
  law: 'NL-AWR-52',
  retention: 'P7Y after year-end(invoice.issued) law:NL-AWR-52',
  provision: {
    requirement: 'statutory',
    obliged: true,
    consequence: {
      nl: 'Zonder deze gegevens is een factuur niet geldig.',
      en: 'Without these details an invoice is not valid.',
      fr: 'Sans ces données, une facture n’est pas valable.',
    },
  },
  recipients: ['hosting', 'accountant'],
});

export const prospects = activity({
  id: 'prospects',
  name: { nl: 'Mogelijke klanten', en: 'Possible customers', fr: 'Clients potentiels' },
  purpose: acquisition,
  description: {
    nl: 'Toonde je interesse in ons werk? Dan onthouden we met wie we spraken en waarover, voor marketing en verkoop. Mailen en bellen doen we alleen als je daarom vroeg.',
    en: 'Did you show interest in our work? Then we remember with whom we spoke and about what, for marketing and sales. We mail and call only if you asked for it.',
    fr: 'Notre travail t’intéressait ? Nous gardons avec qui nous avons parlé et de quoi, pour le marketing et la vente. Nous n’écrivons et n’appelons que si tu l’as demandé.',
  },
  dataSubjects: ['prospect'],
  data: ['identity.name', 'contact.email', 'contact.phone', 'contact.address', 'preference.interest'],
  channels: ['email', 'telephone', 'inPerson'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'weten wie in ons werk geïnteresseerd is',
    en: 'knowing who is interested in our work',
    fr: 'savoir qui s’intéresse à notre travail',
  },
  balancingAssessment: 'LIA-2026-03',
  retention: 'P2Y after contact.last',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder deze gegevens beginnen we elk gesprek opnieuw.',
      en: 'Without these details each talk starts anew.',
      fr: 'Sans ces données, chaque entretien recommence à zéro.',
    },
  },
  recipients: [crm, 'hosting'],
});

/** Lists and campaigns of customers: their data, their purposes. */
export const clientCampaigns = activity({
  id: 'client-campaigns',
  name: { nl: 'Campagnes voor klanten', en: 'Campaigns for customers', fr: 'Campagnes pour les clients' },
  purpose: 'serviceProvision',
  role: 'processor',
  onBehalfOf: {
    nl: 'klanten voor wie we campagnes voeren',
    en: 'customers for whom we run campaigns',
    fr: 'clients pour qui nous menons des campagnes',
  },
  description: {
    nl: 'De verwerkersovereenkomst verbiedt ons zelf over deze gegevens te beslissen, dus geven we er geen inzage in. Klanten mailen ons hun instructies, en we houden er automatisch een register van bij (artikel 30 AVG).',
    en: 'The processing agreement forbids us to decide about these data ourselves, so we give no access to them. Customers mail us their instructions, and we keep an automated register of them (Art. 30 GDPR).',
    fr: 'Le contrat de sous-traitance nous interdit de décider nous-mêmes de ces données : nous n’y donnons pas accès. Les clients nous écrivent leurs instructions, et nous en tenons un registre automatisé (article 30 du RGPD).',
  },
  processingCategories: {
    nl: 'opslaan, selecteren en mailen van contacten van klanten',
    en: 'storing, selecting and mailing contacts of customers',
    fr: 'conserver, sélectionner et contacter les contacts des clients',
  },
  dataSubjects: ['endCustomer'],
  retention: 'P1M after contract.end then:return',
  recipients: ['hosting'],
});
