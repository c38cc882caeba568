import type { ServiceDefinition } from '../service.js';

export const notion: ServiceDefinition = {
  id: 'notion',
  name: 'Notion',
  kind: 'content',
  recognition: {
    packages: ['@notionhq/client', 'notion-client'],
    hosts: ['api.notion.com', 'www.notion.so'],
    environment: ['NOTION_API_KEY', 'NOTION_TOKEN'],
  },
  law: {
    entity: 'Notion Labs, Inc.',
    country: 'US',
    privacyPage:
      'https://www.notion.so/notion/Privacy-Policy-3468d120cf614d4c9014c09f6adc9091#1c924d8f434e470d88db2e005ae69aa2',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/notion.json', read: '2026-11-22' }],
  },
};
