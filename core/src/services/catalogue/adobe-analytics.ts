import type { ServiceDefinition } from '../service.js';

export const adobeAnalytics: ServiceDefinition = {
  id: 'adobe-analytics',
  name: 'Adobe Experience Cloud',
  kind: 'analytics',
  recognition: {
    packages: ['@adobe/alloy'],
    globals: ['_satellite', 'alloy'],
    hosts: ['*.2o7.net', '*.adobedc.net', '*.adobedtm.com', '*.demdex.net', '*.omtrdc.net'],
  },
  law: {
    entity: 'Adobe Systems Software Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://www.adobe.com/privacy/policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adobe.json', read: '2026-11-22' }],
  },
};
