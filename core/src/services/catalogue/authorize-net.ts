import type { ServiceDefinition } from '../service.js';

export const authorizeNet: ServiceDefinition = {
  id: 'authorize-net',
  name: 'Authorize.net',
  kind: 'payment',
  recognition: {
    packages: ['authorizenet', 'react-acceptjs'],
    hosts: ['api.authorize.net', 'apitest.authorize.net'],
    environment: ['AUTHORIZE_NET_TRANSACTION_KEY'],
  },
};
