import { activity } from '@verklaar/annotations';

import { brevo, mollie, teamViewer } from './recipients.js';
import { sessionRecording, teamViewerId } from './terms.js';

export const orders = activity({
  id: 'orders',
  name: { nl: 'Bestellingen', en: 'Orders' },
  purpose: 'orderFulfilment',
  description: {
    'nl-BE': 'We gebruiken je gegevens om je bestelling af te ronden en te laten betalen.',
    'nl-NL': 'Wij gebruiken uw gegevens om uw bestelling af te ronden en te laten betalen.',
    en: 'We use your details to complete your order and have it paid.',
  },
  dataSubjects: ['customer'],
  channels: ['website', 'inPerson', 'telephone'],
  source: 'dataSubject',
  legalBasis: 'contract',
  retention: 'P1Y after contract.end',
  provision: {
    requirement: 'toEnterContract',
    consequence: {
      'nl-BE': 'Zonder deze gegevens nemen we je bestelling niet aan.',
      'nl-NL': 'Zonder deze gegevens nemen wij uw bestelling niet aan.',
      en: 'Without these details we do not accept your order.',
    },
  },
  recipients: [{ recipient: mollie, categories: ['billing.invoice', 'payment.transaction'] }, brevo, 'hosting'],
});

export const invoices = activity({
  id: 'invoices',
  name: { nl: 'Facturen en boekhouding', en: 'Invoices and accounting' },
  purpose: 'accounting',
  description: {
    'nl-BE': 'Voor elke bestelling maken we een factuur en boeken die in.',
    'nl-NL': 'Voor elke bestelling maken wij een factuur en boeken die in.',
    en: 'We make an invoice for each order and enter it in our accounts.',
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
      'nl-BE': 'Zonder deze gegevens maken we geen geldige factuur.',
      'nl-NL': 'Zonder deze gegevens maken wij geen geldige factuur.',
      en: 'Without these details we cannot make a valid invoice.',
    },
  },
  recipients: ['accountant', 'tax-authority', 'hosting'],
});

export const customerFile = activity({
  id: 'customer-file',
  name: { nl: 'Klantendossier', en: 'Customer file' },
  purpose: 'customerCare',
  description: {
    'nl-BE': 'In je dossier vinden we snel wat we nodig hebben om je te helpen.',
    'nl-NL': 'In uw dossier vinden wij snel wat wij nodig hebben om u te helpen.',
    en: 'Your file tells us quickly what we need to help you.',
  },
  dataSubjects: ['customer', 'customerContact'],
  channels: ['email', 'telephone', 'inPerson'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'klanten vlot helpen',
    'nl-NL': 'klanten snel helpen',
    en: 'helping customers quickly',
  },
  balancingAssessment: 'LIA-2026-04',
  retention: 'while customer + P1Y early:request',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder deze gegevens helpen we trager.',
      'nl-NL': 'Zonder deze gegevens helpen wij u later.',
      en: 'Without these details our help takes longer.',
    },
  },
  recipients: ['hosting'],
});

export const serviceNotices = activity({
  id: 'service-notices',
  name: { nl: 'Belangrijke berichten aan klanten', en: 'Important notices to customers' },
  purpose: 'serviceCommunication',
  description: {
    'nl-BE': 'We mailen klanten wettelijke of belangrijke berichten over hun producten en diensten.',
    'nl-NL': 'Wij mailen klanten wettelijke of belangrijke berichten over hun producten en diensten.',
    en: 'We mail customers legal or important notices about their products and services.',
  },
  dataSubjects: ['customer'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'klanten op tijd verwittigen',
    'nl-NL': 'klanten op tijd waarschuwen',
    en: 'telling customers in time',
  },
  balancingAssessment: 'LIA-2026-05',
  retention: 'until contract.end',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder e-mailadres mis je deze berichten.',
      'nl-NL': 'Zonder e-mailadres mist u deze berichten.',
      en: 'Without an e-mail address you miss these notices.',
    },
  },
  recipients: [brevo, 'hosting'],
});

export const remoteSupport = activity({
  id: 'remote-support',
  name: { nl: 'Hulp op afstand', en: 'Remote support' },
  purpose: 'customerCare',
  description: {
    'nl-BE':
      'Met TeamViewer nemen we je toestel over. Elke start geeft een nieuw wachtwoord; sluit je het programma, dan stopt de verbinding.',
    'nl-NL':
      'Met TeamViewer nemen wij uw apparaat over. Elke start geeft een nieuw wachtwoord; sluit u het programma, dan stopt de verbinding.',
    en: 'With TeamViewer we take over your device. Each start gives a new password; closing the program cuts the connection.',
  },
  dataSubjects: ['customer', 'customerContact'],
  data: [{ category: 'comm.remoteSession', retention: 'none', source: 'observed' }],
  notCollected: [sessionRecording],
  channels: ['telephone'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    'nl-BE': 'je probleem snel op afstand oplossen',
    'nl-NL': 'uw probleem snel op afstand oplossen',
    en: 'solving your problem quickly from a distance',
  },
  balancingAssessment: 'LIA-2026-06',
  retention: 'until objection cap P2Y',
  retentionReason: {
    'nl-BE': 'om je een volgende keer sneller te helpen',
    'nl-NL': 'om u een volgende keer sneller te helpen',
    en: 'to help you faster next time',
  },
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder ID en wachtwoord komen we bij je langs.',
      'nl-NL': 'Zonder ID en wachtwoord komen wij bij u langs.',
      en: 'Without ID and password we visit you instead.',
    },
  },
  recipients: [{ recipient: teamViewer, categories: [teamViewerId, 'comm.remoteSession'] }, 'hosting'],
});
