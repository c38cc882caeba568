import type { ServiceDefinition } from '../service.js';

export const jumio: ServiceDefinition = {
  id: 'jumio',
  name: 'Jumio',
  kind: 'identityVerification',
  recognition: {
    hosts: ['netverify.com'],
    environment: ['JUMIO_API_TOKEN'],
  },
  law: {
    entity: 'Jumio Corporation',
    country: 'US',
    privacyPage:
      'https://www.jumio.com/legal-information/privacy-policy/jumio-corp-privacy-policy-for-online-services/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/jumio.json', read: '2026-11-22' }],
  },
};
