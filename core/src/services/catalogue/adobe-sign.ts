import type { ServiceDefinition } from '../service.js';

export const adobeSign: ServiceDefinition = {
  id: 'adobe-sign',
  name: 'Adobe Acrobat Sign',
  kind: 'signing',
  recognition: {
    hosts: ['*.echosign.com'],
  },
  law: {
    entity: 'Adobe Systems Software Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://www.adobe.com/privacy/policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adobe.json', read: '2026-11-22' }],
  },
};
