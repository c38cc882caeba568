import type { ServiceDefinition } from '../service.js';

export const zendesk: ServiceDefinition = {
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'support',
  recognition: {
    packages: ['node-zendesk', 'react-zendesk'],
    globals: ['$zopim', 'zE', 'zESettings'],
    hosts: ['*.zdassets.com', '*.zendesk.com', '*.zopim.com'],
    environment: ['ZENDESK_API_TOKEN'],
  },
  law: {
    entity: 'Zendesk, Inc.',
    usualRole: 'processor',
    privacyPage: 'https://zendesk.com/au/company/agreements-and-terms/privacy-notice/',
    agreementPage: 'https://www.zendesk.co.uk/company/data-processing-form',
    subProcessorsPage: 'https://support.zendesk.com/hc/en-us/articles/4408883061530',
    sources: [
      { url: 'https://support.zendesk.com/hc/en-us/articles/4408883061530', read: '2026-11-22' },
      { url: 'https://www.zendesk.co.uk/company/data-processing-form', read: '2026-11-22' },
      { url: 'https://zendesk.com/au/company/agreements-and-terms/privacy-notice/', read: '2026-11-22' },
    ],
  },
};
