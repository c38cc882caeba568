import { activity } from '@verklaar/annotations';

import { collector, creditAgency } from './recipients.js';

export const invoices = activity({
  id: 'invoices',
  name: { nl: 'Facturen', en: 'Invoices', de: 'Rechnungen' },
  purpose: 'accounting',
  description: {
    nl: 'Wij sturen facturen, betalen rekeningen en bewaken wat openstaat. Een accountant controleert onze boeken.',
    en: 'We send invoices, pay bills and watch what is outstanding. An accountant audits our books.',
    de: 'Wir stellen und bezahlen Rechnungen und prüfen, was offen ist. Ein Wirtschaftsprüfer kontrolliert unsere Bücher.',
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
      nl: 'Zonder deze gegevens maken wij geen geldige factuur.',
      en: 'Without these details we cannot make a valid invoice.',
      de: 'Ohne diese Daten stellen wir keine gültige Rechnung.',
    },
  },
  recipients: ['accountant', 'tax-authority', 'hosting'],
});

export const debtCollection = activity({
  id: 'debt-collection',
  name: { nl: 'Als u niet betaalt', en: 'If you do not pay', de: 'Wenn Sie nicht zahlen' },
  purpose: 'debtCollection',
  description: {
    nl: 'Na twee herinneringen geven wij uw schuld aan een incassobureau. Het kredietbureau legt uw betaalgedrag vast; dat kan andere overeenkomsten raken.',
    en: 'After two reminders we pass your debt to a collection agency. The credit agency records your payment behaviour, which can affect other contracts.',
    de: 'Nach zwei Mahnungen geben wir Ihre Schuld an ein Inkassobüro. Die Auskunftei erfasst Ihr Zahlungsverhalten; das kann andere Verträge betreffen.',
  },
  dataSubjects: ['customer', 'debtor'],
  source: 'dataSubject',
  legalBasis: 'legitimateInterests',
  interest: {
    nl: 'betaald krijgen, en anderen waarschuwen voor wanbetaling',
    en: 'getting paid, and warning others of non-payment',
    de: 'bezahlt zu werden und andere vor Zahlungsausfällen zu warnen',
  },
  balancingAssessment: 'LIA-2026-05',
  automatedDecision: 'none',
  dpia: { required: true, reference: 'DPIA-2026-02' },
  retention: 'P2Y after payment.settled',
  provision: {
    requirement: 'none',
    consequence: {
      nl: 'Wij gebruiken gegevens die wij al hebben.',
      en: 'We use data that we have already.',
      de: 'Wir verwenden Daten, die wir schon haben.',
    },
  },
  recipients: [
    { recipient: collector, categories: ['identity.name', 'contact.address', 'contact.email', 'billing.invoice'] },
    { recipient: creditAgency, categories: ['identity.name', 'contact.address', 'payment.behaviour'] },
    'hosting',
  ],
});
