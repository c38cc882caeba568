import type { ServiceDefinition } from '../service.js';

export const idealPostcodes: ServiceDefinition = {
  id: 'ideal-postcodes',
  name: 'Ideal Postcodes',
  kind: 'maps',
  recognition: {
    packages: [
      '@ideal-postcodes/address-finder',
      '@ideal-postcodes/core-browser',
      '@ideal-postcodes/core-node',
      '@ideal-postcodes/postcode-lookup',
    ],
    globals: ['IdealPostcodes'],
    hosts: ['api.ideal-postcodes.co.uk'],
    environment: ['IDEAL_POSTCODES_API_KEY'],
  },
};
