import type { ServiceDefinition } from '../service.js';

export const paypal: ServiceDefinition = {
  id: 'paypal',
  name: 'PayPal',
  kind: 'payment',
  recognition: {
    packages: [
      '@paypal/checkout-server-sdk',
      '@paypal/paypal-js',
      '@paypal/paypal-server-sdk',
      '@paypal/react-paypal-js',
      'paypal-rest-sdk',
    ],
    globals: ['paypal'],
    hosts: ['*.paypal.com', '*.paypalobjects.com'],
    environment: ['PAYPAL_CLIENT_ID', 'PAYPAL_CLIENT_SECRET'],
  },
  law: {
    entity: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    privacyPage: 'https://www.paypal.com/de/webapps/mpp/ua/privacy-full',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/paypal.json', read: '2026-11-22' }],
  },
};
