import type { ServiceDefinition } from '../service.js';

export const docusign: ServiceDefinition = {
  id: 'docusign',
  name: 'DocuSign',
  kind: 'signing',
  recognition: {
    packages: ['@docusign/*', 'docusign-click', 'docusign-esign'],
    globals: ['DocuSign'],
    hosts: ['*.docusign.com'],
    environment: ['DOCUSIGN_INTEGRATION_KEY'],
  },
  law: {
    entity: 'DocuSign International (EMEA) Ltd',
    country: 'IE',
    privacyPage: 'https://www.docusign.com/company/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/docusign.json', read: '2026-11-22' }],
  },
};
