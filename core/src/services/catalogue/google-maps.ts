import type { ServiceDefinition } from '../service.js';

export const googleMaps: ServiceDefinition = {
  id: 'google-maps',
  name: 'Google Maps',
  kind: 'maps',
  recognition: {
    packages: [
      '@angular/google-maps',
      '@googlemaps/addressvalidation',
      '@googlemaps/google-maps-services-js',
      '@googlemaps/js-api-loader',
      '@googlemaps/places',
      '@googlemaps/routing',
      '@react-google-maps/api',
      '@vis.gl/react-google-maps',
      'google-map-react',
      'react-google-autocomplete',
      'use-places-autocomplete',
      'vue3-google-map',
    ],
    hosts: ['maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
    environment: ['GOOGLE_MAPS_API_KEY'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
