import type { ServiceDefinition } from '../service.js';

export const gitlab: ServiceDefinition = {
  id: 'gitlab',
  name: 'GitLab',
  kind: 'other',
  recognition: {
    packages: ['@gitbeaker/*', 'gitlab'],
    hosts: ['*.gitlab.com', 'gitlab.com'],
    environment: ['GITLAB_TOKEN'],
  },
  law: {
    entity: 'GitLab B.V.',
    country: 'NL',
    privacyPage: 'https://about.gitlab.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/gitlab-com.json', read: '2026-11-22' },
    ],
  },
};
