import type { ServiceDefinition } from '../service.js';

export const disqus: ServiceDefinition = {
  id: 'disqus',
  name: 'Disqus',
  kind: 'social',
  recognition: {
    packages: ['disqus-react', 'gatsby-plugin-disqus', 'vue-disqus'],
    globals: ['DISQUS'],
    hosts: ['*.disqus.com', '*.disquscdn.com', 'disqus.com'],
    environment: ['DISQUS_SHORTNAME'],
  },
  law: {
    entity: 'Disqus, Inc.',
    country: 'US',
    privacyPage: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/disqus.json', read: '2026-11-22' }],
  },
};
