import type { ServiceDefinition } from '../service.js';

export const bol: ServiceDefinition = {
  id: 'bol',
  name: 'bol',
  kind: 'commerce',
  region: 'benelux',
  recognition: {
    hosts: ['api.bol.com'],
  },
  law: {
    entity: 'Bol.com b.v.',
    country: 'NL',
    privacyPage: 'https://partnerplatform.bol.com/en/sdp/privacy-statement-professional-partners-bol',
    sources: [
      { url: 'https://partnerplatform.bol.com/en/sdp/privacy-statement-professional-partners-bol', read: '2026-11-22' },
    ],
  },
};
