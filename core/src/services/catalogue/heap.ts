import type { ServiceDefinition } from '../service.js';

export const heap: ServiceDefinition = {
  id: 'heap',
  name: 'Heap',
  kind: 'analytics',
  recognition: {
    packages: ['@heap/react-native-heap', 'heap-api', 'reactjs-heap'],
    globals: ['heap'],
    hosts: ['*.heapanalytics.com', 'heapanalytics.com'],
    environment: ['HEAP_APP_ID'],
  },
};
