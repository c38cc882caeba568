import { activity, recipient } from '@verklaar/annotations';

export const mailer = recipient({
  id: 'mailer',
  name: 'Postduif Voorbeeld',
  role: 'processor',
  purpose: 'directMarketing',
  country: 'NL',
});

export const newsletter = activity({
  id: 'newsletter',
  name: { nl: 'Nieuwsbrief', en: 'Newsletter' },
  purpose: 'directMarketing',
  description: {
    nl: 'Wij sturen u nieuws over de onderwerpen die u koos.',
    en: 'We send you news about the subjects you chose.',
  },
  dataSubjects: ['subscriber'],
  legalBasis: 'consent',
  withdraw: { nl: 'met de link onderaan elke nieuwsbrief', en: 'with the link at the end of each newsletter' },
  retention: 'until newsletter.unsubscribe',
  recipients: [mailer],
});

export const orders = activity({
  id: 'orders',
  name: { nl: 'Bestellingen', en: 'Orders' },
  purpose: 'orderFulfilment',
  description: { nl: 'Wij leveren wat u bestelt.', en: 'We deliver what you order.' },
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  provision: {
    requirement: 'contractual',
    consequence: { nl: 'Zonder deze gegevens kunnen wij niet leveren.', en: 'Without these data we cannot deliver.' },
  },
  retention: 'P2Y after payment.settled',
});
