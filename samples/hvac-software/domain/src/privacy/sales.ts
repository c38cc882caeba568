import { activity } from '@verklaar/annotations';

import { mollie } from './recipients.js';
import { administration, prospecting, sales } from './terms.js';

export const customerRelations = activity({
  id: 'customer-relations',
  name: { nl: 'Klantenbestand', en: 'Customer records', fr: 'Fichier clients', de: 'Kundendatei' },
  purpose: [prospecting, sales, administration, 'customerCare'],
  description: {
    nl: 'Vraagt u informatie, een voorstel of een offerte, of bestelt u? Dan komen de gegevens van uw bedrijf en zijn contactpersonen in ons klantenbestand.',
    en: 'Do you ask for a proposal or a quote, or do you order? Then your company and its contacts go into our records.',
    fr: 'Vous demandez une proposition ou une offre, ou vous commandez ? Nous notons votre entreprise et ses contacts dans notre fichier.',
    de: 'Bitten Sie um Auskunft, einen Vorschlag oder ein Angebot, oder bestellen Sie? Dann kommen die Daten Ihrer Firma und ihrer Ansprechpartner in unsere Kundendatei.',
  },
  dataSubjects: ['customerContact', 'prospect'],
  channels: ['website', 'email', 'telephone', 'inPerson'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'weten met wie wij zaken doen en wat wij afspraken',
    en: 'knowing with whom we do business and what we agreed',
    fr: 'savoir avec qui nous travaillons',
    de: 'zu wissen, mit wem wir arbeiten und was wir vereinbart haben',
  },
  balancingAssessment: 'LIA-2026-07',
  retention: 'P2Y after contact.last early:request',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder deze gegevens maken wij geen offerte.',
      en: 'Without these details we make no quote.',
      fr: 'Sans ces données, nous ne faisons pas d’offre.',
      de: 'Ohne diese Daten machen wir kein Angebot.',
    },
  },
  recipients: ['hosting'],
});

/** The one task for which an address leaves the customer records: telling people what they asked to hear of. */
export const softwareAnnouncements = activity({
  id: 'software-announcements',
  name: {
    nl: 'Aankondigingen die u vroeg',
    en: 'Announcements you asked for',
    fr: 'Annonces demandées',
    de: 'Gewünschte Ankündigungen',
  },
  purpose: 'serviceCommunication',
  description: {
    nl: 'Vroeg u ons een wijziging van de software te melden? Alleen daarvoor krijgt een verzenddienst uw e-mailadres, niet langer dan die taak duurt.',
    en: 'Did you ask us to tell you of a change of the software? For that alone a mailing service gets your address, no longer than the task takes.',
    fr: 'Vous vouliez être averti d’un changement du logiciel ? Pour cela seulement, votre adresse va à un service d’envoi, et pas plus longtemps.',
    de: 'Wollten Sie von einer Änderung der Software erfahren? Nur dafür geht Ihre Adresse an einen Versanddienst, und nicht länger.',
  },
  dataSubjects: ['customerContact'],
  data: ['contact.email'],
  channels: ['email'],
  source: 'dataSubject',
  legalBasis: 'consent',
  withdraw: {
    nl: 'met een e-mail aan privacy@klimaatwerk.example',
    en: 'by e-mail to privacy@klimaatwerk.example',
    fr: 'par e-mail à privacy@klimaatwerk.example',
    de: 'per E-Mail an privacy@klimaatwerk.example',
  },
  consentRecord: {
    nl: 'de vraag zelf, in het klantenbestand',
    en: 'the request itself, in the customer records',
    fr: 'la demande elle-même, dans le fichier clients',
    de: 'die Bitte selbst, in der Kundendatei',
  },
  retention: 'until x.announcementSent',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Zonder e-mailadres hoort u niets van de wijziging.',
      en: 'Without an e-mail address you do not hear of the change.',
      fr: 'Sans adresse e-mail, vous n’apprenez pas le changement.',
      de: 'Ohne E-Mail-Adresse erfahren Sie nichts von der Änderung.',
    },
  },
  recipients: ['mailing-service'],
});

export const payments = activity({
  id: 'payments',
  name: { nl: 'Onlinebetalingen', en: 'Online payments', fr: 'Paiements en ligne', de: 'Online-Zahlungen' },
  purpose: 'payment',
  description: {
    nl: 'U betaalt online via Mollie. Wij gebruiken alleen wat nodig is om de betaling goed te keuren, uit te voeren en later te bewijzen.',
    en: 'You pay online through Mollie. We use only what it takes to authorise, carry out and later prove the payment.',
    fr: 'Vous payez en ligne via Mollie. Nous n’utilisons que ce qu’il faut pour autoriser, exécuter et ensuite prouver le paiement.',
    de: 'Sie zahlen online über Mollie. Wir verwenden nur, was nötig ist, um die Zahlung freizugeben, auszuführen und später zu belegen.',
  },
  dataSubjects: ['customer'],
  channels: ['website'],
  source: 'dataSubject',
  legalBasis: 'contract',
  retention: 'P1Y after payment.settled',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      nl: 'Zonder deze gegevens betaalt u niet online.',
      en: 'Without these details you cannot pay online.',
      fr: 'Sans ces données, vous ne payez pas en ligne.',
      de: 'Ohne diese Daten zahlen Sie nicht online.',
    },
  },
  recipients: [mollie, 'hosting'],
});

export const invoices = activity({
  id: 'invoices',
  name: { nl: 'Facturen', en: 'Invoices', fr: 'Factures', de: 'Rechnungen' },
  purpose: 'accounting',
  description: {
    nl: 'Voor elke aankoop maken wij een factuur en boeken die in.',
    en: 'We make an invoice for each purchase and enter it in our accounts.',
    fr: 'Nous établissons une facture pour chaque achat et la comptabilisons.',
    de: 'Für jeden Kauf stellen wir eine Rechnung und buchen sie.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'legalObligation',
  law: 'BE-WER-III.86',
  retention: 'P7Y after year-end(invoice.issued) law:BE-WER-III.86',
  provision: {
    requirement: 'statutory',
    obliged: true,
    consequence: {
      nl: 'Zonder deze gegevens is een factuur niet geldig.',
      en: 'Without these details an invoice is not valid.',
      fr: 'Sans ces données, une facture n’est pas valable.',
      de: 'Ohne diese Daten ist eine Rechnung nicht gültig.',
    },
  },
  recipients: ['accountant', 'hosting'],
});
