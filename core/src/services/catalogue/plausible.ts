import type { ServiceDefinition } from '../service.js';

export const plausible: ServiceDefinition = {
  id: 'plausible',
  name: 'Plausible Analytics',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    packages: ['@plausible-analytics/tracker', 'next-plausible', 'plausible-tracker', 'vue-plausible'],
    globals: ['plausible'],
    hosts: ['*.plausible.io', 'plausible.io'],
  },
  law: {
    entity: 'Plausible Insights OÜ',
    country: 'EE',
    usualRole: 'processor',
    privacyPage: 'https://plausible.io/privacy',
    agreementPage: 'https://plausible.io/dpa',
    transferNote: 'Keeps data on infrastructure in Germany.',
    sources: [
      {
        url: 'https://docs.payone.com/pages/diffpagesbyversion.action?pageId=10322809&selectedPageVersions=9&selectedPageVersions=10',
        read: '2026-11-22',
      },
      {
        url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
        read: '2026-11-22',
      },
      { url: 'https://websocket.plausible.io/dpa', read: '2026-11-22' },
    ],
  },
};
