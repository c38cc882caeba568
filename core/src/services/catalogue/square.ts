import type { ServiceDefinition } from '../service.js';

export const square: ServiceDefinition = {
  id: 'square',
  name: 'Square',
  kind: 'payment',
  recognition: {
    packages: ['@square/web-sdk', 'react-square-web-payments-sdk', 'square'],
    hosts: ['*.squareup.com', 'connect.squareupsandbox.com'],
    environment: ['SQUARE_ACCESS_TOKEN'],
  },
};
