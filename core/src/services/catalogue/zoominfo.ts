import type { ServiceDefinition } from '../service.js';

export const zoominfo: ServiceDefinition = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  kind: 'marketing',
  recognition: {
    hosts: ['*.zoominfo.com'],
  },
  law: {
    entity: 'Zoom Information, Inc.',
    country: 'US',
    privacyPage: 'https://www.zoominfo.com/about-zoominfo/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/zoominfo.json', read: '2026-11-22' }],
  },
};
