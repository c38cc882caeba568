import type { ServiceDefinition } from '../service.js';

export const geoapify: ServiceDefinition = {
  id: 'geoapify',
  name: 'Geoapify',
  kind: 'maps',
  region: 'eu',
  recognition: {
    packages: [
      '@geoapify/angular-geocoder-autocomplete',
      '@geoapify/geocoder-autocomplete',
      '@geoapify/leaflet-address-search-plugin',
      '@geoapify/react-geocoder-autocomplete',
    ],
    hosts: ['api.geoapify.com'],
  },
};
