import type { ServiceDefinition } from '../service.js';

export const mapbox: ServiceDefinition = {
  id: 'mapbox',
  name: 'Mapbox',
  kind: 'maps',
  recognition: {
    packages: [
      '@mapbox/mapbox-gl-directions',
      '@mapbox/mapbox-gl-geocoder',
      '@mapbox/mapbox-sdk',
      '@mapbox/search-js-react',
      'mapbox',
      'mapbox-gl',
    ],
    globals: ['mapboxgl'],
    hosts: ['*.mapbox.com'],
    environment: ['MAPBOX_ACCESS_TOKEN', 'MAPBOX_TOKEN'],
  },
};
