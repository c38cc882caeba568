import type { ServiceDefinition } from '../service.js';

export const hcaptcha: ServiceDefinition = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  kind: 'other',
  recognition: {
    packages: ['@hcaptcha/*', 'hcaptcha'],
    globals: ['hcaptcha'],
    hosts: ['*.hcaptcha.com', 'hcaptcha.com'],
    environment: ['HCAPTCHA_SECRET_KEY'],
  },
  law: {
    entity: 'Intuition Machines, Inc.',
    country: 'US',
    privacyPage: 'https://www.hcaptcha.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/hcaptcha.json', read: '2026-11-22' }],
  },
};
