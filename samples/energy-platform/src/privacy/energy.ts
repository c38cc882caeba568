import { activity } from '@verklaar/annotations';

import { hosting, security, sunPortal } from './recipients.js';

export const energySharing = activity({
  id: 'energy-sharing',
  name: { nl: 'Energie delen', fr: 'Partage d’énergie', en: 'Sharing energy' },
  purpose: ['serviceProvision', 'metering'],
  description: {
    'nl-BE':
      'Elk kwartier lezen we je meter uit, om stroom te verdelen in je gemeenschap. Die waarden tonen wanneer je thuis bent en verbruikt.',
    fr: 'Tous les quarts d’heure, nous relevons votre compteur pour partager l’électricité. Ces valeurs montrent quand vous consommez.',
    en: 'We read your meter each quarter-hour to divide electricity in your community. The values show when you are at home and use energy.',
  },
  dataSubjects: ['member', 'resident'],
  source: { from: 'grid-operator' },
  legalBasis: 'contract',
  retention: 'max(P2Y, until contract.end)',
  retentionReason: {
    'nl-BE': 'om een afrekening te kunnen herzien',
    fr: 'pour revoir un décompte',
    en: 'so that a settlement can be reviewed',
  },
  provision: {
    requirement: 'contractual',
    consequence: {
      'nl-BE': 'Zonder meetgegevens deel je niet mee in de stroom.',
      fr: 'Sans données de mesure, pas de partage.',
      en: 'Without metering data you have no share in the electricity.',
    },
  },
  dpia: { required: true, reference: 'DPIA-2026-01' },
  recipients: [hosting, security, 'grid-operator'],
});

export const linkedPlatforms = activity({
  id: 'linked-platforms',
  name: { nl: 'Gekoppelde platformen', fr: 'Plateformes reliées', en: 'Linked platforms' },
  purpose: 'serviceProvision',
  description: {
    'nl-BE':
      'Je kan een account op een ander platform koppelen. Dan halen we daar gegevens op, behalve als je bij ons bent afgemeld.',
    fr: 'Vous pouvez relier un compte d’une autre plateforme. Nous y recueillons alors des données, sauf si vous êtes déconnecté chez nous.',
    en: 'You can link an account on another platform. Then we collect data from it, except while you are signed out here.',
  },
  dataSubjects: ['member'],
  source: { from: 'sun-portal' },
  legalBasis: 'consent',
  withdraw: {
    'nl-BE': 'door het platform te ontkoppelen in je account',
    fr: 'en déconnectant la plateforme dans votre compte',
    en: 'by unlinking the platform in your account',
  },
  consentRecord: {
    nl: 'tabel linked_accounts: platform en moment van koppelen',
    fr: 'table linked_accounts : plateforme et moment de la liaison',
    en: 'table linked_accounts: platform and moment of linking',
  },
  retention: 'until consent.withdrawn',
  provision: {
    requirement: 'none',
    consequence: {
      'nl-BE': 'Zonder koppeling tonen we je zonnepanelen niet.',
      fr: 'Sans liaison, nous ne montrons pas vos panneaux solaires.',
      en: 'Without a link we do not show your solar panels.',
    },
  },
  recipients: [hosting, security, { recipient: sunPortal, categories: ['account.token'] }],
});
