import type { ServiceDefinition } from '../service.js';

export const applePush: ServiceDefinition = {
  id: 'apple-push',
  name: 'Apple Push Notification service',
  kind: 'push',
  recognition: {
    packages: ['@parse/node-apn', 'apn', 'apns2'],
    hosts: ['api.push.apple.com', 'api.sandbox.push.apple.com'],
  },
  law: {
    entity: 'Apple Distribution International Ltd.',
    country: 'IE',
    privacyPage: 'https://www.apple.com/legal/privacy/de-ww/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/apple.json', read: '2026-11-22' }],
  },
};
