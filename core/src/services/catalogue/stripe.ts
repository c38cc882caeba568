import type { ServiceDefinition } from '../service.js';

export const stripe: ServiceDefinition = {
  id: 'stripe',
  name: 'Stripe',
  kind: 'payment',
  recognition: {
    packages: ['@stripe/react-stripe-js', '@stripe/stripe-js', '@stripe/stripe-react-native', 'stripe'],
    globals: ['Stripe'],
    hosts: ['*.stripe.com'],
    environment: ['STRIPE_API_KEY', 'STRIPE_SECRET_KEY'],
  },
  law: {
    entity: 'Stripe Inc.',
    country: 'US',
    privacyPage: 'https://stripe.com/de/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/stripe.json', read: '2026-11-22' }],
  },
};
