import type { ServiceDefinition } from '../service.js';

export const austrianPost: ServiceDefinition = {
  id: 'austrian-post',
  name: 'Austrian Post',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['plc.post.at'],
  },
  law: {
    entity: 'Österreichische Post AG',
    country: 'AT',
    privacyPage: 'https://www.post.at/co/c/datenschutz',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/post-at.json', read: '2026-11-22' }],
  },
};
