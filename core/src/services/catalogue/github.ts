import type { ServiceDefinition } from '../service.js';

export const github: ServiceDefinition = {
  id: 'github',
  name: 'GitHub',
  kind: 'other',
  recognition: {
    packages: ['@octokit/*', 'octokit', 'octonode', 'passport-github', 'passport-github2', 'probot'],
    hosts: ['*.github.com', 'github.com'],
    environment: ['GITHUB_CLIENT_SECRET', 'GITHUB_TOKEN'],
  },
  law: {
    entity: 'GitHub, Inc.',
    country: 'US',
    privacyPage: 'https://help.github.com/articles/github-privacy-statement/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/github.json', read: '2026-11-22' }],
  },
};
