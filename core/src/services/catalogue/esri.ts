import type { ServiceDefinition } from '../service.js';

export const esri: ServiceDefinition = {
  id: 'esri',
  name: 'Esri ArcGIS',
  kind: 'maps',
  recognition: {
    packages: [
      '@arcgis/core',
      '@esri/arcgis-rest-feature-service',
      '@esri/arcgis-rest-geocoding',
      '@esri/arcgis-rest-portal',
      '@esri/arcgis-rest-request',
      'esri-leaflet-geocoder',
    ],
    hosts: ['*.arcgis.com', '*.arcgisonline.com'],
    environment: ['ARCGIS_API_KEY'],
  },
};
