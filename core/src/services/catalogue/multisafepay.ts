import type { ServiceDefinition } from '../service.js';

export const multisafepay: ServiceDefinition = {
  id: 'multisafepay',
  name: 'MultiSafepay',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['@multisafepay/api-wrapper'],
    hosts: ['api.multisafepay.com', 'testapi.multisafepay.com'],
  },
  law: {
    entity: 'MultiSafepay B.V.',
    usualRole: 'controller',
    privacyPage: 'https://www.multisafepay.com/privacy-cookies',
    transferNote: 'Keeps data in two data centres in the Netherlands.',
    sources: [
      { url: 'https://docs.multisafepay.com/faq/gdpr/', read: '2026-11-22' },
      { url: 'https://www.multisafepay.com/cookie-policy', read: '2026-11-22' },
      { url: 'https://www.multisafepay.com/privacy-cookies', read: '2026-11-22' },
      { url: 'https://www.multisafepay.com/support/support-merchant/articles/category/the-gdpr/', read: '2026-11-22' },
    ],
  },
};
