import type { ServiceDefinition } from '../service.js';

export const adyen: ServiceDefinition = {
  id: 'adyen',
  name: 'Adyen',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['@adyen/adyen-web', '@adyen/api-library', '@adyen/react-native'],
    hosts: ['*.adyen.com', '*.adyenpayments.com'],
    environment: ['ADYEN_API_KEY'],
  },
  law: {
    entity: 'Adyen N.V.',
    country: 'NL',
    usualRole: 'controller',
    privacyPage: 'https://www.adyen.com/privacy-policy',
    sources: [
      { url: 'https://adyen.com/en_SG/privacy-policy/transaction', read: '2026-11-22' },
      { url: 'https://adyen.com/sv_SE/privacy-policy', read: '2026-11-22' },
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/adyen-de.json', read: '2026-11-22' },
    ],
  },
};
