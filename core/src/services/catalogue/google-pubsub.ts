import type { ServiceDefinition } from '../service.js';

export const googlePubsub: ServiceDefinition = {
  id: 'google-pubsub',
  name: 'Google Cloud Pub/Sub',
  kind: 'queue',
  recognition: {
    packages: ['@google-cloud/pubsub'],
    hosts: ['pubsub.googleapis.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
