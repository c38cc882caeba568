import type { ServiceDefinition } from '../service.js';

export const zoom: ServiceDefinition = {
  id: 'zoom',
  name: 'Zoom',
  kind: 'video',
  recognition: {
    packages: ['@zoom/meetingsdk', '@zoom/rivet', '@zoom/videosdk', '@zoomus/websdk'],
    globals: ['ZoomMtg'],
    hosts: ['*.zoom.us', 'zoom.us'],
    environment: ['ZOOM_CLIENT_SECRET'],
  },
  law: {
    entity: 'Zoom Video Communications, Inc.',
    country: 'US',
    privacyPage: 'https://zoom.us/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/zoom.json', read: '2026-11-22' }],
  },
};
