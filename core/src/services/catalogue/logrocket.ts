import type { ServiceDefinition } from '../service.js';

export const logrocket: ServiceDefinition = {
  id: 'logrocket',
  name: 'LogRocket',
  kind: 'errorTracking',
  recognition: {
    packages: ['@logrocket/react-native', 'logrocket', 'logrocket-react'],
    globals: ['LogRocket'],
    hosts: [
      '*.logrocket.com',
      '*.logrocket.io',
      '*.lr-in-prod.com',
      '*.lr-in.com',
      '*.lr-ingest.com',
      '*.lr-ingest.io',
    ],
    environment: ['LOGROCKET_APP_ID'],
  },
};
