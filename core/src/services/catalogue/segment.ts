import type { ServiceDefinition } from '../service.js';

export const segment: ServiceDefinition = {
  id: 'segment',
  name: 'Segment',
  kind: 'analytics',
  recognition: {
    packages: [
      '@segment/analytics-next',
      '@segment/analytics-node',
      '@segment/analytics-react-native',
      '@segment/snippet',
      'analytics-node',
    ],
    globals: ['analytics'],
    hosts: ['*.segment.com', '*.segment.io', '*.segmentapis.com'],
    environment: ['SEGMENT_WRITE_KEY'],
  },
};
